package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class HarmonicNormalisedTest {

    /**
     * <pre>
     * a───b───c   d
     * </pre>
     */
    @Test
    void isHarmonicOverAllOthers() {
        assertThat(Measured.actor(new HarmonicNormalised(), "a-b b-c d", "b")).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(Measured.actor(new HarmonicNormalised(), "a-b b-c d", "a")).isCloseTo(0.5, within(1e-15));
        assertThat(Measured.actor(new HarmonicNormalised(), "a-b b-c d", "d")).isZero();
    }

    @Test
    void isOneForWhoIsTiedToEveryone() {
        assertThat(Measured.actor(new HarmonicNormalised(), Drawing.star(30), "v0"))
                .isEqualTo(1);
    }

    @Test
    void isUndefinedOfFewerThanTwoActors() {
        assertThat(Measured.actor(new HarmonicNormalised(), "a", "a")).isNaN();
    }
}
