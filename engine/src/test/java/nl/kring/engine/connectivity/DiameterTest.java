package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class DiameterTest {

    /**
     * <pre>
     * a───b───c───d   e───f
     *      ╲ ╱
     *       g
     * </pre>
     */
    @Test
    void isTheLongestDistanceInTheLargestComponent() {
        assertThat(Measured.figure(new Diameter(), "a-b b-c c-d e-f b-g g-c")).isEqualTo(3);
    }

    @Test
    void ofPathsRingsStarsAndCliques() {
        assertThat(Measured.figure(new Diameter(), Drawing.path(9))).isEqualTo(8);
        assertThat(Measured.figure(new Diameter(), Drawing.ring(9))).isEqualTo(4);
        assertThat(Measured.figure(new Diameter(), Drawing.star(9))).isEqualTo(2);
        assertThat(Measured.figure(new Diameter(), Drawing.clique(9))).isEqualTo(1);
    }

    @Test
    void isUndefinedWithoutTies() {
        assertThat(Measured.figure(new Diameter(), "")).isNaN();
        assertThat(Measured.figure(new Diameter(), "a b")).isNaN();
    }
}
