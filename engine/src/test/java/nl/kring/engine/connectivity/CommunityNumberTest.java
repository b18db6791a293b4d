package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class CommunityNumberTest {

    /**
     * <pre>
     * a       d───h
     * │╲     ╱│ ╳ │
     * │ c───e─────f   g
     * │╱
     * b
     * </pre>
     */
    @Test
    void theLargestCommunityHasNumberOne() {
        Network network = Drawing.network("g a-b b-c c-a c-e d-e e-f f-d d-h h-f h-e");

        assertThat(Arrays.stream(Measured.actors(new CommunityNumber(), network, Choice.ALL))
                        .boxed())
                .containsExactly(3.0, 2.0, 2.0, 2.0, 1.0, 1.0, 1.0, 1.0);
    }

    @Test
    void whoIsNotInTheProjectionIsInNoCommunity() {
        assertThat(Measured.actor(new CommunityNumber(), Drawing.network("a-b a-X"), Choice.PERSONAL, "X"))
                .isNaN();
    }
}
