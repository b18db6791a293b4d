package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class BetweennessNormalisedTest {

    /**
     * <pre>
     * a───b───c   d
     * </pre>
     */
    @Test
    void isThePartOfAllPairsOfOthers() {
        assertThat(Measured.actor(new BetweennessNormalised(), "a-b b-c d", "b"))
                .isCloseTo(1 / 3.0, within(1e-15));
        assertThat(Measured.actor(new BetweennessNormalised(), "a-b b-c d", "d"))
                .isZero();
    }

    @Test
    void isOneInTheCentreOfAStar() {
        assertThat(Measured.actor(new BetweennessNormalised(), Drawing.star(20), "v0"))
                .isEqualTo(1);
    }

    @Test
    void isUndefinedOfFewerThanThreeActors() {
        assertThat(Measured.actor(new BetweennessNormalised(), "a-b", "a")).isNaN();
        assertThat(Measured.actor(new BetweennessNormalised(), "a", "a")).isNaN();
    }
}
