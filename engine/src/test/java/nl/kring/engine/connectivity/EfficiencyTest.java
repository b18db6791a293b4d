package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class EfficiencyTest {

    /**
     * 2 × (1 + 1 + 1/2) / (4 × 3).
     *
     * <pre>
     * a───b───c   d
     * </pre>
     */
    @Test
    void unreachablePairsCountZero() {
        assertThat(Measured.figure(new Efficiency(), "a-b b-c d")).isCloseTo(5 / 12.0, within(1e-15));
    }

    @Test
    void ofAStarIsHalfOfOneMoreThanItsDensity() {
        assertThat(Measured.figure(new Efficiency(), Drawing.star(10))).isCloseTo((1 + 0.2) / 2, within(1e-15));
    }

    @Test
    void isOneOfACliqueAndZeroWithoutTies() {
        assertThat(Measured.figure(new Efficiency(), Drawing.clique(6))).isEqualTo(1);
        assertThat(Measured.figure(new Efficiency(), "a b")).isZero();
    }

    @Test
    void isUndefinedOfFewerThanTwoActors() {
        assertThat(Measured.figure(new Efficiency(), "")).isNaN();
        assertThat(Measured.figure(new Efficiency(), "a")).isNaN();
    }
}
