package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.junit.jupiter.api.Test;

class OverlapTest {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    @Test
    void isTheShareOfContactsThatBothHave() {
        assertThat(Measured.tie(new Overlap(), KITE, "a", "b")).isEqualTo(1);
        assertThat(Measured.tie(new Overlap(), KITE, "a", "c")).isEqualTo(0.5);
        assertThat(Measured.tie(new Overlap(), KITE, "c", "d")).isZero();
        assertThat(Measured.tie(new Overlap(), Drawing.clique(6), "v1", "v4")).isEqualTo(1);
        assertThat(Measured.tie(new Overlap(), Drawing.ring(6), "v1", "v2")).isZero();
    }

    @Test
    void isZeroWhereNeitherHasAnotherContact() {
        assertThat(Measured.tie(new Overlap(), "a-b c", "a", "b")).isZero();
    }

    @Test
    void isThatOfSetsOfContacts() {
        for (Network network : RandomNetworks.ofResidents(120, 15)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            Graph<Integer, Integer> graph = ties.graph();
            double[] found = Measured.ties(new Overlap(), network, Projection.of(Choice.ALL));
            assertThat(found).hasSize(ties.size());
            for (int t = 0; t < found.length; t++) {
                Set<Integer> common = new HashSet<>(Graphs.neighborSetOf(graph, ties.tail(t)));
                Set<Integer> others = new HashSet<>(common);
                common.retainAll(Graphs.neighborSetOf(graph, ties.head(t)));
                others.addAll(Graphs.neighborSetOf(graph, ties.head(t)));
                others.removeAll(Set.of(ties.tail(t), ties.head(t)));
                double overlap = others.isEmpty() ? 0 : common.size() / (double) others.size();
                assertThat(found[t]).isCloseTo(overlap, within(1e-15));
            }
        }
    }

    @Test
    void isUndefinedOnATwoModeNetwork() {
        assertThat(Measured.ties(new Overlap(), Drawing.network("a-X"), Projection.of(Choice.AFFILIATION)))
                .containsOnly(Double.NaN);
    }
}
