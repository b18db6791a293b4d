package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class DegreeTest {

    /**
     * <pre>
     * a───b───c   d
     * </pre>
     */
    @Test
    void countsOthersOneIsTiedTo() {
        assertThat(Measured.actor(new Degree(), "a-b b-c b-a d", "b")).isEqualTo(2);
        assertThat(Measured.actor(new Degree(), "a-b b-c b-a d", "a")).isEqualTo(1);
        assertThat(Measured.actor(new Degree(), "a-b b-c b-a d", "d")).isZero();
    }

    @Test
    void isUndefinedOutsideTheChoice() {
        Network network = Drawing.network("a-b a-X");

        assertThat(Measured.actor(new Degree(), network, Choice.PERSONAL, "a")).isEqualTo(1);
        assertThat(Measured.actor(new Degree(), network, Choice.PERSONAL, "X")).isNaN();
    }
}
