package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Measured;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeJongGierveldTest {

    private static double score(DeJongGierveld scale, String... answers) {
        Profile profile = Profile.of("v");
        for (int i = 0; i < answers.length; i++) {
            profile = answers[i].equals("?") ? profile : profile.with("djg" + (i + 1), answers[i]);
        }
        return Measured.actor(
                scale,
                Network.builder()
                        .attributes(profile.attributes().keySet())
                        .add(new Resident(profile))
                        .build(),
                "v");
    }

    /** Yes, more or less and no, in the order of the items; the last three are worded positively. */
    @ParameterizedTest
    @CsvSource({
        "no no no yes yes yes, 0, 0",
        "yes yes yes no no no, 3, 3",
        "yes yes yes yes yes yes, 3, 0",
        "no no no no no no, 0, 3",
        "more-or-less no no yes yes more-or-less, 1, 1",
        "ja min_of_meer nee nee ja min-of-meer, 2, 2",
        "JA Nee no YES More-Or-Less Ja, 1, 1"
    })
    void countsAnswersThatSpeakOfIt(String answers, double emotional, double social) {
        String[] each = answers.split(" ", -1);

        assertThat(score(DeJongGierveld.emotional(), each)).isEqualTo(emotional);
        assertThat(score(DeJongGierveld.social(), each)).isEqualTo(social);
        assertThat(score(DeJongGierveld.total(), each)).isEqualTo(emotional + social);
    }

    @Test
    void readsWordsWithSpaces() {
        assertThat(score(DeJongGierveld.total(), "min of meer", "more or less", " nee ", "ja", "ja", "ja"))
                .isEqualTo(2);
    }

    @Test
    void hasNoScoreWithoutAllItsItems() {
        String[] answers = {"no", "no", "no", "yes", "?", "yes"};

        assertThat(score(DeJongGierveld.total(), answers)).isNaN();
        assertThat(score(DeJongGierveld.social(), answers)).isNaN();
        assertThat(score(DeJongGierveld.emotional(), answers)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "", "1", "yess"})
    void hasNoScoreWhenAnAnswerIsNone(String answer) {
        assertThat(score(DeJongGierveld.total(), answer, "no", "no", "yes", "yes", "yes"))
                .isNaN();
    }
}
