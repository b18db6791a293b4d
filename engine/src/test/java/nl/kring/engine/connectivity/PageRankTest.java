package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class PageRankTest {

    private static final double DAMPING = 0.85;

    @Test
    void isThatOfPlainPowerIteration() {
        for (Network network : RandomNetworks.ofResidents(240, 17)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            double[] expected = iterate(ties);
            double[] found = Measured.actors(new PageRank(), network, Choice.ALL);
            assertThat(found).hasSameSizeAs(expected);
            for (int v = 0; v < expected.length; v++) {
                assertThat(found[v]).isCloseTo(expected[v], within(1e-9));
            }
            if (expected.length > 0) {
                assertThat(Arrays.stream(found).sum()).isCloseTo(1, within(1e-9));
            }
        }
    }

    private static double[] iterate(Adjacency ties) {
        int order = ties.order();
        double[] rank = new double[order];
        Arrays.fill(rank, 1.0 / order);
        for (int i = 0; i < 500; i++) {
            double[] next = new double[order];
            Arrays.fill(next, (1 - DAMPING) / order);
            for (int v = 0; v < order; v++) {
                for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                    next[ties.neighbour(p)] += DAMPING * rank[v] / ties.degree(v);
                }
                for (int w = 0; w < order && ties.degree(v) == 0; w++) {
                    next[w] += DAMPING * rank[v] / order;
                }
            }
            rank = next;
        }
        return rank;
    }

    @Test
    void isTheSameForAllOfARingAndWithoutTies() {
        assertThat(Measured.actor(new PageRank(), Drawing.ring(8), "v5")).isCloseTo(0.125, within(1e-12));
        assertThat(Measured.actor(new PageRank(), "a b c d", "c")).isCloseTo(0.25, within(1e-12));
        assertThat(Measured.actor(new PageRank(), "a", "a")).isCloseTo(1, within(1e-12));
    }

    /**
     * Of a star of n: the centre has (1 + 0.85 (n − 1)) / (1.85 n).
     *
     * <pre>
     *     b
     *     │
     * c───a───d
     * </pre>
     */
    @Test
    void ofAStar() {
        assertThat(Measured.actor(new PageRank(), "a-b a-c a-d", "a")).isCloseTo((1 + 0.85 * 3) / 7.4, within(1e-10));
    }

    @Test
    void isUndefinedOutsideTheChoice() {
        assertThat(Measured.actor(new PageRank(), Drawing.network("a-X"), Choice.PERSONAL, "X"))
                .isNaN();
    }
}
