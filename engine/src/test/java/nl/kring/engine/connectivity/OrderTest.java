package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class OrderTest {

    /**
     * <pre>
     * a───b   c
     * </pre>
     */
    @Test
    void countsActorsWithAndWithoutTies() {
        assertThat(Measured.figure(new Order(), "a-b c")).isEqualTo(3);
    }

    @Test
    void countsOnlyActorsOfTheChoice() {
        assertThat(Measured.figure(new Order(), Drawing.network("a-b a-X c"), Choice.PERSONAL))
                .isEqualTo(3);
        assertThat(Measured.figure(new Order(), Drawing.network("a-b a-X c"), Choice.GOVERNANCE))
                .isEqualTo(1);
    }

    @Test
    void isZeroOfNobody() {
        assertThat(Measured.figure(new Order(), "")).isZero();
    }
}
