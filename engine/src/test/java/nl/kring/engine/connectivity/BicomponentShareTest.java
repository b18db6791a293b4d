package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class BicomponentShareTest {

    /**
     * <pre>
     * a───b   d───e
     *  ╲ ╱   ╱│   │
     *   c───h │   │     i
     *         g───f
     * </pre>
     */
    @Test
    void isThePartThatDoesNotHangOnOne() {
        assertThat(Measured.figure(new BicomponentShare(), "a-b b-c c-a c-h h-d d-e e-f f-g g-d i"))
                .isEqualTo(4 / 9.0);
    }

    @Test
    void isAllOfARingAndNothingOfATree() {
        assertThat(Measured.figure(new BicomponentShare(), Drawing.ring(12))).isEqualTo(1);
        assertThat(Measured.figure(new BicomponentShare(), Drawing.star(12))).isZero();
        assertThat(Measured.figure(new BicomponentShare(), "a-b")).isZero();
        assertThat(Measured.figure(new BicomponentShare(), "a")).isZero();
        assertThat(Measured.figure(new BicomponentShare(), "")).isNaN();
    }
}
