package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class MeanDistanceTest {

    /**
     * 1 + 1 + 1 + 2 + 2 + 3 over six pairs; d and e are not in the largest component.
     *
     * <pre>
     * a───b───c───f   d───e
     * </pre>
     */
    @Test
    void isTheMeanOverPairsInTheLargestComponent() {
        assertThat(Measured.figure(new MeanDistance(), "a-b b-c c-f d-e")).isCloseTo(10 / 6.0, within(1e-15));
    }

    @Test
    void ofAPathIsAThirdOfOneMoreThanItsOrder() {
        assertThat(Measured.figure(new MeanDistance(), Drawing.path(20))).isCloseTo(7, within(1e-12));
    }

    @Test
    void ofACliqueIsOne() {
        assertThat(Measured.figure(new MeanDistance(), Drawing.clique(6))).isEqualTo(1);
    }

    /**
     * <pre>
     * a───b───c   d───e
     *              ╲ ╱
     *               f
     * </pre>
     */
    @Test
    void ofEqualComponentsTheOneWithTheEarliestActorCounts() {
        assertThat(Measured.figure(new MeanDistance(), "a-b b-c d-e e-f f-d")).isCloseTo(4 / 3.0, within(1e-15));
        assertThat(Measured.figure(new MeanDistance(), "d-e e-f f-d a-b b-c")).isEqualTo(1);
    }

    @Test
    void isUndefinedWithoutTies() {
        assertThat(Measured.figure(new MeanDistance(), "")).isNaN();
        assertThat(Measured.figure(new MeanDistance(), "a")).isNaN();
        assertThat(Measured.figure(new MeanDistance(), "a b")).isNaN();
    }
}
