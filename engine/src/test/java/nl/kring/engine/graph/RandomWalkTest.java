package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RandomWalkTest {
    static final Iterable<Projection> FORMS = SlowArcs.FORMS;

    private static final double DAMPING = 0.85;

    private static RandomWalk of(Adjacency ties) {
        try (Workers workers = Workers.of(2)) {
            return RandomWalk.of(ties, DAMPING, workers);
        }
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void isThatOfPlainIteration(Projection form) {
        SlowArcs.onMany(form, (ties, slow) -> {
            RandomWalk found = of(ties);
            double[] expected = iterate(slow);
            for (int v = 0; v < ties.order(); v++) {
                assertThat(found.score(v)).isCloseTo(expected[v], within(1e-11));
            }
        });
    }

    private static double[] iterate(SlowArcs slow) {
        int order = slow.order();
        double[] rank = new double[order];
        Arrays.fill(rank, 1.0 / order);
        for (int i = 0; i < 300; i++) {
            double[] next = new double[order];
            Arrays.fill(next, (1 - DAMPING) / order);
            for (int v = 0; v < order; v++) {
                double all = Arrays.stream(slow.weight[v]).sum();
                for (int w = 0; w < order; w++) {
                    next[w] += DAMPING * rank[v] * (all == 0 ? 1.0 / order : slow.weight[v][w] / all);
                }
            }
            rank = next;
        }
        return rank;
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void isThatOfJGraphT(Projection form) {
        SlowArcs.onMany(form, (ties, slow) -> {
            RandomWalk found = of(ties);
            Graph<Integer, DefaultWeightedEdge> graph = slow.graph();
            for (int v = 0; v < slow.order(); v++) {
                for (DefaultWeightedEdge edge : graph.edgesOf(v)) {
                    graph.setEdgeWeight(edge, slow.weight[graph.getEdgeSource(edge)][graph.getEdgeTarget(edge)]);
                }
            }
            Map<Integer, Double> expected = new PageRank<>(graph, DAMPING, 1_000, 1e-13).getScores();
            for (int v = 0; v < ties.order(); v++) {
                assertThat(found.score(v)).isCloseTo(Objects.requireNonNull(expected.get(v)), within(1e-9));
            }
        });
    }

    /**
     * b takes three times as much from a as c does, and hands nothing on.
     *
     * <pre>
     * a ──3──▶ b
     *  ╲──1──▶ c
     * </pre>
     */
    @Test
    void goesByWeightAndDirection() {
        RandomWalk found = of(Measured.BOTH.project(Drawing.network("a>b:3 a>c:1")));
        double anywhere = found.score(0);

        assertThat(found.score(1)).isCloseTo(anywhere * (1 + 0.85 * 0.75), within(1e-11));
        assertThat(found.score(2)).isCloseTo(anywhere * (1 + 0.85 * 0.25), within(1e-11));
        assertThat(found.score(0) + found.score(1) + found.score(2)).isCloseTo(1, within(1e-11));
    }

    @Test
    void withoutDampingEveryoneIsAlike() {
        try (Workers workers = Workers.of(1)) {
            RandomWalk found = RandomWalk.of(Measured.DIRECTED.project(Drawing.star(5)), 0, workers);
            assertThat(found.score(0)).isCloseTo(0.2, within(1e-15));
        }
    }
}
