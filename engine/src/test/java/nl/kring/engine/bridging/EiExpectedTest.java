package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.measure.GroupMeasure.Result;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class EiExpectedTest {

    /** As other programs have it. */
    @Test
    void isThatOfOtherProgramsForTheFactionsOfTheKarateClub() {
        assertThat(Measured.group(new EiExpected(), Karate.network(), "faction").whole())
                .isCloseTo(0.5365418894830659, within(1e-12));
    }

    /** Two of North and one of South: 1 pair within, 2 between. */
    @Test
    void isOverAllPairsWhateverTheTies() {
        Result found = Measured.group(new EiExpected(), Drawing.network("a@North-b@North c@South d"), "neighbourhood");

        assertThat(found.whole()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(found.byValue()[0]).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(found.byValue()[1]).isEqualTo(1);
    }

    @Test
    void isTheIndexItselfWhenEveryoneIsTiedToEveryone() {
        Network all = Drawing.network("a@North-b@North a-c@South a-d@South b-c b-d c-d");

        assertThat(Measured.group(new EiExpected(), all, "neighbourhood").whole())
                .isEqualTo(Measured.group(new EiIndex(), all, "neighbourhood").whole());
    }

    @Test
    void isUndefinedWithoutPairs() {
        Result one = Measured.group(new EiExpected(), Drawing.network("a@North b"), "neighbourhood");

        assertThat(one.whole()).isNaN();
        assertThat(one.byValue()).containsExactly(Double.NaN);
    }
}
