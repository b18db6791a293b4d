package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Random;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class ParticipantRepresentationTest {
    private static double whole(String residents) {
        Network network = Participants.of(residents, Participants.ALL);
        return Measured.group(new ParticipantRepresentation(), network, "age").whole();
    }

    /** Asked ½ and ½, singing ⅓ and ⅔: 1 − ½ (1/6 + 1/6) = 5/6. */
    @Test
    void isOneLessHalfTheSumOfDifferences() {
        assertThat(whole("young+ young old+ old+ ?+ old+*")).isCloseTo(5 / 6.0, within(1e-15));
        assertThat(whole("young+ old+ young old")).isEqualTo(1);
        assertThat(whole("young+ old old old")).isEqualTo(0.25);
    }

    @Test
    void isUndefinedWithoutParticipantsOrTheQuestion() {
        Network contacts = Participants.of("young+ old+", EnumSet.of(Category.CONTACT));

        assertThat(whole("young old")).isNaN();
        assertThat(whole("old+*")).isNaN();
        assertThat(whole("")).isNaN();
        assertThat(Measured.group(new ParticipantRepresentation(), contacts, "age")
                        .whole())
                .isNaN();
        assertThat(Measured.group(new ParticipantRepresentation(), contacts, "age")
                        .byValue())
                .containsOnly(Double.NaN);
    }

    /** As much as the two distributions have in common: Σ min(p, q). */
    @Test
    void isTheOverlapOfTheDistributions() {
        Random random = new Random(4);
        int defined = 0;
        for (int i = 0; i < 300; i++) {
            String words = Participants.random(random);
            double asked = Participants.count(words, "", false);
            double singing = Participants.count(words, "", true);
            double overlap = 0;
            for (String age : new String[] {"young", "middle", "old"}) {
                overlap += Math.min(
                        Participants.count(words, age, false) / asked, Participants.count(words, age, true) / singing);
            }
            if (asked == 0 || singing == 0) {
                assertThat(whole(words)).as(words).isNaN();
            } else {
                defined++;
                assertThat(whole(words)).as(words).isCloseTo(overlap, within(1e-12));
            }
        }
        assertThat(defined).isGreaterThan(150);
    }
}
