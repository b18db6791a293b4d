package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kernels of our own hold against JGraphT, on five hundred small networks and on some of hundreds and thousands of actors. */
class AgainstJGraphTTest {
    private static final Workers WORKERS = Workers.of(2);

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    @Test
    void onFiveHundredNetworks() {
        Slow.onMany((ties, slow) -> check(ties, slow.graph()));
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 700, 2_000})
    void onLargerNetworks(int order) {
        Network network = RandomNetworks.atRandom(order, 4.0 / order, new SplittableRandom(order));
        Adjacency ties = Projection.of(Projection.Choice.PERSONAL).project(network);

        check(ties, Slow.of(network).graph());
    }

    private static void check(Adjacency ties, Graph<Integer, DefaultEdge> graph) {
        connected(ties, graph);
        Cores cores = Cores.of(ties);
        same(ties, v -> cores.of(v), new Coreness<>(graph).getScores());
        Triangles triangles = Triangles.of(ties, WORKERS);
        same(
                ties,
                v -> ties.degree(v) < 2 ? 0 : triangles.at(v) / (ties.degree(v) * (ties.degree(v) - 1.0) / 2),
                new ClusteringCoefficient<>(graph).getScores());
        paths(ties, graph);
    }

    private static void connected(Adjacency ties, Graph<Integer, DefaultEdge> graph) {
        Components components = Components.of(ties);
        ConnectivityInspector<Integer, DefaultEdge> inspector = new ConnectivityInspector<>(graph);
        assertThat(components.count()).isEqualTo(inspector.connectedSets().size());
        LowPoints lowPoints = LowPoints.of(ties, components);
        BiconnectivityInspector<Integer, DefaultEdge> blocks = new BiconnectivityInspector<>(graph);
        for (int v = 0; v < ties.order(); v++) {
            assertThat(components.sizeOf(v))
                    .isEqualTo(inspector.connectedSetOf(v).size());
            assertThat(lowPoints.cutActor(v)).isEqualTo(blocks.getCutpoints().contains(v));
        }
        for (int t = 0; t < ties.size(); t++) {
            assertThat(lowPoints.bridge(t)).isEqualTo(blocks.getBridges().contains(Slow.edge(graph, ties, t)));
        }
    }

    private static void paths(Adjacency ties, Graph<Integer, DefaultEdge> graph) {
        Brandes brandes = Brandes.of(ties, Sources.all(ties), WORKERS);
        same(ties, brandes::actor, new BetweennessCentrality<>(graph).getScores());
        Map<DefaultEdge, Double> edges = new EdgeBetweennessCentrality<>(graph).getScores();
        for (int t = 0; t < ties.size(); t++) {
            close(brandes.tie(t), Objects.requireNonNull(edges.get(Slow.edge(graph, ties, t))));
        }
        Distances distances = Distances.of(ties, Components.of(ties), Sources.all(ties), WORKERS);
        same(ties, distances::harmonic, new HarmonicCentrality<>(graph, true, false).getScores());
    }

    private static <N extends Number> void same(Adjacency ties, IntToDoubleFunction ours, Map<Integer, N> theirs) {
        for (int v = 0; v < ties.order(); v++) {
            close(ours.applyAsDouble(v), Objects.requireNonNull(theirs.get(v)).doubleValue());
        }
    }

    private static void close(double ours, double theirs) {
        assertThat(ours).isCloseTo(theirs, within(1e-9 * Math.max(1, Math.abs(theirs))));
    }
}
