package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class IsolatesTest {

    /**
     * <pre>
     * a───b   c   d
     * </pre>
     */
    @Test
    void areActorsWithoutATie() {
        assertThat(Measured.figure(new Isolates(), "a-b c d")).isEqualTo(2);
    }

    @Test
    void haveNoTieOfTheChoice() {
        assertThat(Measured.figure(new Isolates(), Drawing.network("a-b c-X"), Choice.PERSONAL))
                .isEqualTo(1);
    }

    @Test
    void areNoneOfNobody() {
        assertThat(Measured.figure(new Isolates(), "")).isZero();
    }
}
