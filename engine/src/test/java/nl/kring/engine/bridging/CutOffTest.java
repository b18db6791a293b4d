package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class CutOffTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void countsWhoIsOutsideTheLargestRemainingPart() {
        assertThat(Measured.actor(new CutOff(), "a-b b-c c-a c-d d-e f", "c")).isEqualTo(2);
        assertThat(Measured.actor(new CutOff(), "a-b b-c c-a c-d d-e f", "d")).isEqualTo(1);
        assertThat(Measured.actor(new CutOff(), "a-b b-c c-a c-d d-e f", "a")).isZero();
        assertThat(Measured.actor(new CutOff(), "a-b b-c c-a c-d d-e f", "f")).isZero();
    }

    @Test
    void ofTheCentreOfAStarAreAllOthersButOne() {
        assertThat(Measured.actor(new CutOff(), Drawing.star(9), "v0")).isEqualTo(7);
    }
}
