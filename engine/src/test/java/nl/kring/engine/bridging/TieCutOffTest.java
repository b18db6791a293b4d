package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class TieCutOffTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void countsWhoIsOutsideTheLargestRemainingPart() {
        assertThat(Measured.tie(new TieCutOff(), "a-b b-c c-a c-d d-e f", "c", "d"))
                .isEqualTo(2);
        assertThat(Measured.tie(new TieCutOff(), "a-b b-c c-a c-d d-e f", "d", "e"))
                .isEqualTo(1);
        assertThat(Measured.tie(new TieCutOff(), "a-b b-c c-a c-d d-e f", "a", "b"))
                .isZero();
    }

    @Test
    void inTheMiddleOfAPathIsHalf() {
        assertThat(Measured.tie(new TieCutOff(), Drawing.path(10), "v4", "v5")).isEqualTo(5);
        assertThat(Measured.tie(new TieCutOff(), Drawing.path(10), "v6", "v7")).isEqualTo(3);
    }
}
