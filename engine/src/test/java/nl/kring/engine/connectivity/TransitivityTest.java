package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class TransitivityTest {

    /**
     * One triangle; triples 1 + 1 + 3 (at c).
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d
     * </pre>
     */
    @Test
    void isThreeOfFiveTriples() {
        assertThat(Measured.figure(new Transitivity(), "a-b b-c c-a c-d")).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void isOneOfACliqueAndZeroOfAStar() {
        assertThat(Measured.figure(new Transitivity(), Drawing.clique(7))).isEqualTo(1);
        assertThat(Measured.figure(new Transitivity(), Drawing.star(7))).isZero();
    }

    @Test
    void isUndefinedWithoutTriples() {
        assertThat(Measured.figure(new Transitivity(), "")).isNaN();
        assertThat(Measured.figure(new Transitivity(), "a")).isNaN();
        assertThat(Measured.figure(new Transitivity(), "a-b c-d e")).isNaN();
    }

    @Test
    void isUndefinedOnATwoModeNetwork() {
        Network network = Drawing.network("a-X b-X");

        assertThat(Measured.figure(new Transitivity(), network, Choice.AFFILIATION))
                .isNaN();
        assertThat(Measured.figure(new Transitivity(), network)).isZero();
    }
}
