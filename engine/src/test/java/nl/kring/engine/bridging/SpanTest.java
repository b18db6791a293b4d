package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.MaskSubgraph;
import org.junit.jupiter.api.Test;

class SpanTest {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    @Test
    void isTheWayRound() {
        assertThat(Measured.tie(new Span(), KITE, "a", "b")).isEqualTo(2);
        assertThat(Measured.tie(new Span(), KITE, "c", "d")).isInfinite();
        assertThat(Measured.tie(new Span(), Drawing.ring(9), "v3", "v4")).isEqualTo(8);
        assertThat(Measured.tie(new Span(), Drawing.clique(9), "v3", "v4")).isEqualTo(2);
        assertThat(Measured.tie(new Span(), "a-b", "a", "b")).isInfinite();
    }

    @Test
    void isTheDistanceInJGraphTWhenTheTieIsMasked() {
        for (Network network : RandomNetworks.ofResidents(90, 19)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            double[] found = Measured.ties(new Span(), network, Projection.of(Choice.ALL));
            for (int t = 0; t < ties.size(); t++) {
                Integer edge = t;
                Graph<Integer, Integer> without = new MaskSubgraph<>(ties.graph(), v -> false, edge::equals);
                assertThat(found[t])
                        .isEqualTo(new DijkstraShortestPath<>(without).getPathWeight(ties.tail(t), ties.head(t)));
            }
        }
    }

    /** Two residents who share two organisations: three steps round. */
    @Test
    void isThreeAtLeastOnATwoModeNetwork() {
        assertThat(Measured.ties(new Span(), Drawing.network("a-X b-X a-Y b-Y"), Projection.of(Choice.AFFILIATION)))
                .containsOnly(3);
    }
}
