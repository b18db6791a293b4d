package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Network;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LengthsTest {
    static final Iterable<Projection> FORMS = SlowArcs.FORMS;

    @ParameterizedTest
    @FieldSource("FORMS")
    void distancesAreThoseOfFloydAndWarshallNearestFirst(Projection form) {
        SlowArcs.onMany(form, (ties, slow) -> {
            Lengths.Search search = new Lengths.Search(ties, Lengths.of(ties));
            long[][] distance = slow.distances();
            int found = 0;
            for (int s = 0; s < ties.order(); s++) {
                found = search.from(s, found);
                assertThat(search.reached(0)).isEqualTo(s);
                BitSet reached = new BitSet();
                for (int at = 0; at < found; at++) {
                    int v = search.reached(at);
                    reached.set(v);
                    assertThat(search.distance(v) * SlowArcs.SCALE).isCloseTo((double) distance[s][v], within(1e-9));
                    assertThat(at == 0 || search.distance(search.reached(at - 1)) <= search.distance(v))
                            .isTrue();
                }
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(reached.get(v)).isEqualTo(distance[s][v] < SlowArcs.FAR);
                }
            }
        });
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void theLastBeforeOnShortestPathsAreThoseOfWholeNumbers(Projection form) {
        SlowArcs.onMany(form, (ties, slow) -> {
            Lengths.Search search = new Lengths.Search(ties, Lengths.of(ties));
            long[][] distance = slow.distances();
            int found = 0;
            for (int s = 0; s < ties.order(); s++) {
                found = search.from(s, found);
                for (int at = 1; at < found; at++) {
                    int w = search.reached(at);
                    for (int p = ties.first(w); p < ties.first(w) + ties.degree(w); p++) {
                        int v = ties.neighbour(p);
                        boolean leads = slow.weight[v][w] > 0;
                        assertThat(search.before(w, p))
                                .isEqualTo(leads && distance[s][v] + slow.length(v, w) == distance[s][w]);
                    }
                }
            }
        });
    }

    @Test
    void distancesAreThoseOfDijkstraInJGraphTOnLargerNetworks() {
        for (int seed = 0; seed < 3; seed++) {
            Network plain = RandomNetworks.atRandom(400, 0.02, new SplittableRandom(seed));
            Network network = RandomNetworks.weighed(plain, seed, 0.37, 1.9, 2.72, 11, 130, 0.002);
            Adjacency ties = Measured.BOTH.project(network);
            SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph = arcs(ties);
            Lengths.Search search = new Lengths.Search(ties, Lengths.of(ties));
            int found = 0;
            for (int s = 0; s < ties.order(); s += 7) {
                SingleSourcePaths<Integer, DefaultWeightedEdge> paths = new DijkstraShortestPath<>(graph).getPaths(s);
                found = search.from(s, found);
                for (int v = 0; v < ties.order(); v++) {
                    double expected = paths.getWeight(v);
                    if (Double.isInfinite(expected)) {
                        assertThat(search.distance(v)).isInfinite();
                    } else {
                        assertThat(search.distance(v)).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
                    }
                }
            }
            assertThat(found).isGreaterThan(200);
        }
    }

    private static SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> arcs(Adjacency ties) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int v = 0; v < ties.order(); v++) {
            graph.addVertex(v);
        }
        for (int v = 0; v < ties.order(); v++) {
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                if (ties.out(v, p) > 0) {
                    DefaultWeightedEdge edge = graph.addEdge(v, ties.neighbour(p));
                    graph.setEdgeWeight(edge, 1 / ties.out(v, p));
                }
            }
        }
        return graph;
    }

    /**
     * 0.1 + 0.2 is not 0.3 to the last bit, and yet both ways from a to d are as long.
     *
     * <pre>
     * a──0.1──b──0.2──d
     *  ╲─────0.3─────╱
     * </pre>
     */
    @Test
    void waysThatDifferByRoundingOnlyAreAsLong() {
        Network network = Drawing.network("a-b:10 b-d:5 a-d:" + 1 / 0.3);
        Adjacency ties = Measured.WEIGHTED.project(network);
        Lengths.Search search = new Lengths.Search(ties, Lengths.of(ties));
        search.from(0, 0);

        assertThat(search.before(2, ties.first(2))).isTrue();
        assertThat(search.before(2, ties.first(2) + 1)).isTrue();
        assertThat(search.before(1, ties.first(1))).isTrue();
        assertThat(search.before(1, ties.first(1) + 1)).isFalse();
    }

    @Test
    void matterOnlyWhenTiesHaveDirectionsOrWeights() {
        Network network = Drawing.network("a-b");

        assertThat(Lengths.matter(Projection.of(Projection.Choice.ALL).project(network)))
                .isFalse();
        for (Projection form : FORMS) {
            assertThat(Lengths.matter(form.project(network))).isTrue();
        }
    }
}
