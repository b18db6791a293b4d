package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialNetworkScaleTest {

    /** Someone who gave these answers, one a character; a dash is no answer. */
    private static Profile answering(String answers) {
        Profile profile = Profile.of("v");
        for (int i = 0; i < answers.length(); i++) {
            boolean missing = answers.charAt(i) == '-';
            profile = missing ? profile : profile.with("lsns" + (i + 1), answers.substring(i, i + 1));
        }
        return profile;
    }

    private static NetworkBuilder declared() {
        return Network.builder().attributes(List.of("lsns1", "lsns2", "lsns3", "lsns4", "lsns5", "lsns6"));
    }

    private static double score(SocialNetworkScale scale, Profile profile) {
        return Measured.actor(scale, declared().add(new Resident(profile)).build(), "v");
    }

    @ParameterizedTest
    @CsvSource({
        "000000, 0, 0, 0, 1",
        "555555, 30, 15, 15, 0",
        "123450, 15, 6, 9, 0",
        "222222, 12, 6, 6, 0",
        "222221, 11, 6, 5, 1",
        "550002, 12, 10, 2, 0"
    })
    void isTheSumOfItsItems(String answers, double total, double family, double friends, double atRisk) {
        Profile profile = answering(answers);

        assertThat(score(SocialNetworkScale.total(), profile)).isEqualTo(total);
        assertThat(score(SocialNetworkScale.family(), profile)).isEqualTo(family);
        assertThat(score(SocialNetworkScale.friends(), profile)).isEqualTo(friends);
        assertThat(score(SocialNetworkScale.atRisk(), profile)).isEqualTo(atRisk);
    }

    @Test
    void hasNoScoreWithoutAllItsItems() {
        Profile profile = answering("123-45");

        assertThat(score(SocialNetworkScale.total(), profile)).isNaN();
        assertThat(score(SocialNetworkScale.atRisk(), profile)).isNaN();
        assertThat(score(SocialNetworkScale.family(), profile)).isEqualTo(6);
        assertThat(score(SocialNetworkScale.friends(), profile)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "-1", "2.5", "often", "", "05", "٣"})
    void hasNoScoreWhenAnAnswerIsNone(String answer) {
        assertThat(score(SocialNetworkScale.total(), answering("-23450").with("lsns1", answer)))
                .isNaN();
    }

    @Test
    void isOfResidentsOnlyAndSpacesDoNotMatter() {
        Profile profile = answering("-23450").with("lsns1", " 1 ");
        Network choir =
                declared().add(new Organisation(profile, null, Ring.INFORMAL)).build();

        assertThat(score(SocialNetworkScale.total(), profile)).isEqualTo(15);
        assertThat(Measured.actor(SocialNetworkScale.total(), choir, "v")).isNaN();
    }
}
