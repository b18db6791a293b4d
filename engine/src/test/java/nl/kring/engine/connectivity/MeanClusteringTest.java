package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class MeanClusteringTest {

    /**
     * (1 + 1 + 1/3 + 0 + 0) / 5.
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d   e
     * </pre>
     */
    @Test
    void isTheMeanOverAllActors() {
        assertThat(Measured.figure(new MeanClustering(), "a-b b-c c-a c-d e")).isCloseTo(7 / 15.0, within(1e-15));
    }

    @Test
    void isOneOfACliqueAndZeroWithoutTies() {
        assertThat(Measured.figure(new MeanClustering(), Drawing.clique(5))).isEqualTo(1);
        assertThat(Measured.figure(new MeanClustering(), "a b")).isZero();
    }

    @Test
    void isUndefinedOfNobodyAndOnATwoModeNetwork() {
        assertThat(Measured.figure(new MeanClustering(), "")).isNaN();
        assertThat(Measured.figure(new MeanClustering(), Drawing.network("a-X b-X"), Choice.AFFILIATION))
                .isNaN();
    }
}
