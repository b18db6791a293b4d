package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

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

class LocalBridgeTest {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    @Test
    void isATieWhoseEndsShareNobody() {
        assertThat(Measured.tie(new LocalBridge(), KITE, "c", "d")).isEqualTo(1);
        assertThat(Measured.tie(new LocalBridge(), KITE, "d", "e")).isEqualTo(1);
        assertThat(Measured.tie(new LocalBridge(), KITE, "a", "b")).isZero();
        assertThat(Measured.tie(new LocalBridge(), Drawing.ring(4), "v0", "v3")).isEqualTo(1);
        assertThat(Measured.tie(new LocalBridge(), Drawing.ring(3), "v0", "v2")).isZero();
    }

    @Test
    void hasNoOverlap() {
        for (Network network : RandomNetworks.ofResidents(120, 15)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            Graph<Integer, Integer> graph = ties.graph();
            double[] found = Measured.ties(new LocalBridge(), network, Projection.of(Choice.ALL));
            assertThat(found).hasSize(ties.size());
            for (int t = 0; t < found.length; t++) {
                Set<Integer> common = new HashSet<>(Graphs.neighborSetOf(graph, ties.tail(t)));
                Set<Integer> others = new HashSet<>(common);
                common.retainAll(Graphs.neighborSetOf(graph, ties.head(t)));
                others.addAll(Graphs.neighborSetOf(graph, ties.head(t)));
                others.removeAll(Set.of(ties.tail(t), ties.head(t)));
                double overlap = others.isEmpty() ? 0 : common.size() / (double) others.size();
                assertThat(found[t]).isEqualTo(overlap > 0 ? 0 : 1);
            }
        }
    }

    @Test
    void isUndefinedOnATwoModeNetwork() {
        assertThat(Measured.ties(new LocalBridge(), Drawing.network("a-X"), Projection.of(Choice.AFFILIATION)))
                .containsOnly(Double.NaN);
    }
}
