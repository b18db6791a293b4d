package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Random;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class ParticipantDiversityTest {
    private static double whole(String residents) {
        Network network = Participants.of(residents, Participants.ALL);
        return Measured.group(new ParticipantDiversity(), network, "age").whole();
    }

    /** Asked 2 and 2: Blau 1 − ¼ − ¼ = ½. Singing 1 and 2: 1 − 1/9 − 4/9 = 4/9. Who has no age is left out. */
    @Test
    void isBlauAmongParticipantsAgainstBlauAmongThoseAsked() {
        assertThat(whole("young+ young old+ old+ ?+ old+*")).isCloseTo(8 / 9.0, within(1e-15));
        assertThat(whole("young+ old+")).isEqualTo(1);
        assertThat(whole("young+ old")).isZero();
        assertThat(whole("young+ old+ old old")).isCloseTo(0.5 / 0.375, within(1e-15));
    }

    @Test
    void isUndefinedWithoutParticipantsDifferencesOrTheQuestion() {
        Network contacts = Participants.of("young+ old+", EnumSet.of(Category.CONTACT));

        assertThat(whole("young old")).isNaN();
        assertThat(whole("old+ old")).isNaN();
        assertThat(whole("old+* young+*")).isNaN();
        assertThat(whole("")).isNaN();
        assertThat(Measured.group(new ParticipantDiversity(), contacts, "age").whole())
                .isNaN();
    }

    @Test
    void hasNoFigureOfEachValue() {
        Network network = Participants.of("young+ old+", Participants.ALL);
        assertThat(Measured.group(new ParticipantDiversity(), network, "age").byValue())
                .hasSize(2)
                .containsOnly(Double.NaN);
    }

    @Test
    void isTheChanceThatTwoDifferAgainstThatChance() {
        Random random = new Random(3);
        int defined = 0;
        for (int i = 0; i < 300; i++) {
            String words = Participants.random(random);
            double of = differ(words, false);
            double among = differ(words, true);
            double expected = of > 0 ? among / of : Double.NaN;
            defined += Double.isNaN(expected) ? 0 : 1;
            if (Double.isNaN(expected)) {
                assertThat(whole(words)).as(words).isNaN();
            } else {
                assertThat(whole(words)).as(words).isCloseTo(expected, within(1e-12));
            }
        }
        assertThat(defined).isGreaterThan(150);
    }

    private static double differ(String words, boolean singing) {
        double pairs = 0;
        double differing = 0;
        for (String one : new String[] {"young", "middle", "old"}) {
            for (String other : new String[] {"young", "middle", "old"}) {
                double count = Participants.count(words, one, singing) * Participants.count(words, other, singing);
                pairs += count;
                differing += one.equals(other) ? 0 : count;
            }
        }
        return differing / pairs;
    }
}
