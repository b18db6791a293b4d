package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class ComponentSizeTest {

    /**
     * <pre>
     * a───b───c   d───e   f
     * </pre>
     */
    @Test
    void countsOneself() {
        String drawing = "a-b b-c d-e f";

        assertThat(Measured.actor(new ComponentSize(), drawing, "a")).isEqualTo(3);
        assertThat(Measured.actor(new ComponentSize(), drawing, "c")).isEqualTo(3);
        assertThat(Measured.actor(new ComponentSize(), drawing, "e")).isEqualTo(2);
        assertThat(Measured.actor(new ComponentSize(), drawing, "f")).isEqualTo(1);
    }

    @Test
    void isUndefinedOutsideTheChoice() {
        assertThat(Measured.actor(new ComponentSize(), Drawing.network("a-b a-X"), Choice.PERSONAL, "X"))
                .isNaN();
    }
}
