package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class CutActorCountTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void countsCutActors() {
        assertThat(Measured.figure(new CutActorCount(), "a-b b-c c-a c-d d-e f"))
                .isEqualTo(2);
    }

    @Test
    void ofPathsStarsAndRings() {
        assertThat(Measured.figure(new CutActorCount(), Drawing.path(9))).isEqualTo(7);
        assertThat(Measured.figure(new CutActorCount(), Drawing.star(9))).isEqualTo(1);
        assertThat(Measured.figure(new CutActorCount(), Drawing.ring(9))).isZero();
        assertThat(Measured.figure(new CutActorCount(), "a-b")).isZero();
    }

    @Test
    void isZeroOfNobody() {
        assertThat(Measured.figure(new CutActorCount(), "")).isZero();
    }
}
