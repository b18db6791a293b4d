package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
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

    /** All have three ties or more, but two circles of four meet in one actor: the core is deeper than the cohesion. */
    @Test
    void isNotTheCore() {
        String drawing = "a-b a-c a-d b-c b-d c-d e-f e-g e-h f-g f-h g-h a-e b-f";

        assertThat(Measured.actor(new Core(), drawing, "a")).isEqualTo(3);
        assertThat(Measured.actor(new CohesionLevel(), drawing, "a")).isEqualTo(3);
        assertThat(Measured.actor(new Core(), Drawing.network("a-b a-c b-c c-d d-e d-f e-f"), "c"))
                .isEqualTo(2);
        assertThat(Measured.actor(new CohesionLevel(), "a-b a-c b-c c-d d-e d-f e-f x-c x-d", "x"))
                .isEqualTo(2);
        assertThat(Measured.actor(new Core(), Drawing.network("a-b b-c c-a d-e e-f f-d a-x x-d"), "x"))
                .isEqualTo(2);
        assertThat(Measured.actor(new CohesionLevel(), "a-b b-c c-a d-e e-f f-d a-x x-d", "x"))
                .isEqualTo(1);
    }

    @Test
    void ofACliqueIsOneLessThanItsSize() {
        assertThat(Measured.actor(new CohesionLevel(), Drawing.clique(9), "v4")).isEqualTo(8);
        assertThat(Measured.actor(new CohesionLevel(), Drawing.ring(9), "v4")).isEqualTo(2);
    }
}
