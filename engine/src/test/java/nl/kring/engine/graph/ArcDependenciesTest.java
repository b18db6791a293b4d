package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Betweenness along ties with directions and weights. */
class ArcDependenciesTest {
    static final Iterable<Projection> FORMS = SlowArcs.FORMS;

    @ParameterizedTest
    @FieldSource("FORMS")
    void isThatOfJGraphT(Projection form) {
        try (Workers workers = Workers.of(2)) {
            SlowArcs.onMany(form, (ties, slow) -> {
                Brandes found = Brandes.of(ties, Sources.all(ties), workers);
                Graph<Integer, DefaultWeightedEdge> graph = slow.graph();
                Map<Integer, Double> actors = new BetweennessCentrality<>(graph).getScores();
                Map<DefaultWeightedEdge, Double> edges = new EdgeBetweennessCentrality<>(graph).getScores();

                for (int v = 0; v < ties.order(); v++) {
                    assertThat(found.actor(v)).isCloseTo(Objects.requireNonNull(actors.get(v)), within(1e-9));
                }
                for (int t = 0; t < ties.size(); t++) {
                    double expected = score(graph, edges, ties.tail(t), ties.head(t));
                    expected += slow.directed ? score(graph, edges, ties.head(t), ties.tail(t)) : 0;
                    assertThat(found.tie(t)).isCloseTo(expected, within(1e-9));
                }
            });
        }
    }

    private static double score(
            Graph<Integer, DefaultWeightedEdge> graph, Map<DefaultWeightedEdge, Double> edges, int from, int to) {
        DefaultWeightedEdge edge = graph.getEdge(from, to);
        return edge == null ? 0 : Objects.requireNonNull(edges.get(edge));
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void isTheShareOfPathsCountedInWholeNumbers(Projection form) {
        try (Workers workers = Workers.of(2)) {
            SlowArcs.onMany(form, (ties, slow) -> {
                Brandes found = Brandes.of(ties, Sources.all(ties), workers);
                long[][] distance = slow.distances();
                double[][] paths = slow.paths();
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(found.actor(v)).isCloseTo(through(slow, v, distance, paths), within(1e-9));
                }
                for (int t = 0; t < ties.size(); t++) {
                    double expected = along(slow, ties.tail(t), ties.head(t), distance, paths)
                            + along(slow, ties.head(t), ties.tail(t), distance, paths);
                    assertThat(found.tie(t)).isCloseTo(expected, within(1e-9));
                }
            });
        }
    }

    private static double through(SlowArcs slow, int v, long[][] distance, double[][] paths) {
        double sum = 0;
        for (int s = 0; s < slow.order(); s++) {
            for (int t = 0; t < slow.order(); t++) {
                boolean on = s != t && s != v && t != v && distance[s][t] < SlowArcs.FAR;
                if (on && distance[s][v] + distance[v][t] == distance[s][t]) {
                    sum += paths[s][v] * paths[v][t] / paths[s][t];
                }
            }
        }
        return slow.directed ? sum : sum / 2;
    }

    private static double along(SlowArcs slow, int from, int to, long[][] distance, double[][] paths) {
        double sum = 0;
        for (int s = 0; s < slow.order() && slow.weight[from][to] > 0; s++) {
            for (int t = 0; t < slow.order(); t++) {
                boolean on = distance[s][t] < SlowArcs.FAR
                        && distance[s][from] + slow.length(from, to) + distance[to][t] == distance[s][t];
                sum += on ? paths[s][from] * paths[to][t] / paths[s][t] : 0;
            }
        }
        return slow.directed ? sum : sum / 2;
    }

    /** All arcs of a one-way ring: from each of n to each other, so (n − 1)(n − 2) / 2 paths run through each. */
    @Test
    void ofAOneWayRing() {
        StringBuilder drawing = new StringBuilder("z>a ");
        for (char c = 'a'; c < 'z'; c++) {
            drawing.append(c).append('>').append((char) (c + 1)).append(' ');
        }
        Adjacency ties = Measured.DIRECTED.project(Drawing.network(drawing.toString()));
        try (Workers workers = Workers.of(2)) {
            Brandes found = Brandes.of(ties, Sources.all(ties), workers);

            assertThat(found.actor(3)).isCloseTo(25 * 24 / 2.0, within(1e-9));
            assertThat(found.tie(3)).isCloseTo(26 * 25 / 2.0, within(1e-9));
        }
    }

    @Test
    void theMiddleOfALongWeightedPathIsOnAllPathsThroughIt() {
        Adjacency path = Measured.WEIGHTED.project(Drawing.path(2_001));
        try (Workers workers = Workers.of(2)) {
            Brandes found = Brandes.of(path, Sources.all(path), workers);

            assertThat(found.actor(1_000)).isEqualTo(1_000.0 * 1_000);
            assertThat(found.tie(0)).isEqualTo(2_000);
        }
    }
}
