package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class HarmonicTest {

    /**
     * <pre>
     * a───b───c───d   e
     * </pre>
     */
    @Test
    void isTheSumOfOneOverDistance() {
        assertThat(Measured.actor(new Harmonic(), "a-b b-c c-d e", "a"))
                .isCloseTo(1 + 1 / 2.0 + 1 / 3.0, within(1e-15));
        assertThat(Measured.actor(new Harmonic(), "a-b b-c c-d e", "b")).isCloseTo(2.5, within(1e-15));
        assertThat(Measured.actor(new Harmonic(), "a-b b-c c-d e", "e")).isZero();
    }

    @Test
    void ofAStar() {
        assertThat(Measured.actor(new Harmonic(), Drawing.star(11), "v0")).isEqualTo(10);
        assertThat(Measured.actor(new Harmonic(), Drawing.star(11), "v1")).isCloseTo(5.5, within(1e-12));
    }
}
