package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

class BrandesTest {

    @Test
    void isThatOfJGraphT() {
        try (Workers workers = Workers.of(2)) {
            Slow.onMany((ties, slow) -> {
                Brandes found = Brandes.of(ties, Sources.all(ties), workers);
                Graph<Integer, DefaultEdge> graph = slow.graph();
                Map<Integer, Double> actors = new BetweennessCentrality<>(graph).getScores();
                Map<DefaultEdge, Double> edges = new EdgeBetweennessCentrality<>(graph).getScores();

                for (int v = 0; v < ties.order(); v++) {
                    assertThat(found.actor(v)).isCloseTo(Objects.requireNonNull(actors.get(v)), within(1e-9));
                }
                for (int t = 0; t < ties.size(); t++) {
                    double expected = Objects.requireNonNull(edges.get(Slow.edge(graph, ties, t)));
                    assertThat(found.tie(t)).isCloseTo(expected, within(1e-9));
                }
            });
        }
    }

    @Test
    void isTheShareOfCountedPaths() {
        try (Workers workers = Workers.of(2)) {
            Slow.onMany((ties, slow) -> {
                Brandes found = Brandes.of(ties, Sources.all(ties), workers);
                int[][] distance = slow.distances();
                double[][] paths = slow.paths();
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(found.actor(v)).isCloseTo(Slow.through(v, v, 0, distance, paths), within(1e-9));
                }
                for (int t = 0; t < ties.size(); t++) {
                    double expected = Slow.through(ties.tail(t), ties.head(t), 1, distance, paths)
                            + Slow.through(ties.head(t), ties.tail(t), 1, distance, paths);
                    assertThat(found.tie(t)).isCloseTo(expected, within(1e-9));
                }
            });
        }
    }

    @Test
    void theMiddleOfALongPathIsOnAllPathsThroughIt() {
        Adjacency path = Projection.of(Choice.ALL).project(Drawing.path(3_001));
        try (Workers workers = Workers.of(2)) {
            Brandes found = Brandes.of(path, Sources.all(path), workers);

            assertThat(found.actor(1_500)).isEqualTo(1_500.0 * 1_500);
            assertThat(found.tie(0)).isEqualTo(3_000);
        }
    }

    @Test
    void aVeryLongPathAndALargeStarFromAFewSources() {
        try (Workers workers = Workers.of(2)) {
            Adjacency path = Projection.of(Choice.ALL).project(Drawing.path(200_000));
            Adjacency star = Projection.of(Choice.ALL).project(Drawing.star(200_000));

            assertThat(Brandes.of(path, Sources.sample(path, 3, 1), workers).actor(0))
                    .isZero();
            assertThat(Brandes.of(star, Sources.sample(star, 3, 1), workers).actor(0))
                    .isEqualTo(199_999.0 * 199_998 / 2);
        }
    }
}
