package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class CoreTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───f   e
     * </pre>
     */
    @Test
    void isTheDeepestCoreOneBelongsTo() {
        String drawing = "a-b b-c c-a c-d d-f e";

        assertThat(Measured.actor(new Core(), drawing, "a")).isEqualTo(2);
        assertThat(Measured.actor(new Core(), drawing, "c")).isEqualTo(2);
        assertThat(Measured.actor(new Core(), drawing, "d")).isEqualTo(1);
        assertThat(Measured.actor(new Core(), drawing, "e")).isZero();
    }

    @Test
    void isUndefinedOnATwoModeNetwork() {
        assertThat(Measured.actor(new Core(), Drawing.network("a-X"), Choice.AFFILIATION, "a"))
                .isNaN();
    }
}
