package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class CohesionLevelTest {

    /**
     * <pre>
     * a───b
     * │╲ ╱│
     * │ ╳ │    e───f
     * │╱ ╲│   ╱ ╲ ╱
     * c───d──h   g      i───j   k
     * </pre>
     */
    @Test
    void isTheDeepestCohesionOneBelongsTo() {
        String drawing = "a-b a-c a-d b-c b-d c-d d-h h-e e-f e-g f-g i-j k";

        assertThat(Measured.actor(new CohesionLevel(), drawing, "a")).isEqualTo(3);
        assertThat(Measured.actor(new CohesionLevel(), drawing, "d")).isEqualTo(3);
        assertThat(Measured.actor(new CohesionLevel(), drawing, "h")).isEqualTo(1);
        assertThat(Measured.actor(new CohesionLevel(), drawing, "g")).isEqualTo(2);
        assertThat(Measured.actor(new CohesionLevel(), drawing, "i")).isEqualTo(1);
        assertThat(Measured.actor(new CohesionLevel(), drawing, "k")).isZero();
    }

    /**
     * All have two ties or more, but x holds the two sides together alone.
     *
     * <pre>
     * a───b     f
     *  ╲ ╱     ╱ ╲
     *   c──x──d───e
     * </pre>
     */
    @Test
    void isNotTheCore() {
        Network network = Drawing.network("a-b b-c c-a c-x x-d d-e e-f f-d");

        assertThat(Measured.actor(new Core(), network, "x")).isEqualTo(2);
        assertThat(Measured.actor(new CohesionLevel(), network, "x")).isEqualTo(1);
        assertThat(Measured.actor(new CohesionLevel(), network, "c")).isEqualTo(2);
    }

    @Test
    void ofACliqueIsOneLessThanItsSize() {
        assertThat(Measured.actor(new CohesionLevel(), Drawing.clique(9), "v4")).isEqualTo(8);
        assertThat(Measured.actor(new CohesionLevel(), Drawing.ring(9), "v4")).isEqualTo(2);
    }
}
