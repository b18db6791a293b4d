package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class TrianglesTest {

    @Test
    void areTiesAmongNeighbours() {
        try (Workers workers = Workers.of(2)) {
            Slow.onMany((ties, slow) -> {
                Triangles found = Triangles.of(ties, workers);
                long total = 0;
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(found.at(v)).isEqualTo(slow.triangles(v));
                    total += slow.triangles(v);
                }
                assertThat(found.total()).isEqualTo(total);
            });
        }
    }

    @Test
    void onATieAreNeighboursInCommon() {
        try (Workers workers = Workers.of(2)) {
            Slow.onMany((ties, slow) -> {
                Triangles found = Triangles.of(ties, workers);
                for (int t = 0; t < ties.size(); t++) {
                    long common = slow.neighbours(ties.tail(t)).stream()
                            .filter(slow.neighbours(ties.head(t))::contains)
                            .count();
                    assertThat(found.on(t)).isEqualTo((int) common);
                }
            });
        }
    }

    @Test
    void aCliqueHasAllItCan() {
        try (Workers workers = Workers.of(2)) {
            Triangles found = Triangles.of(Projection.of(Choice.ALL).project(Drawing.clique(100)), workers);

            assertThat(found.at(17)).isEqualTo(99 * 98 / 2);
            assertThat(found.on(1234)).isEqualTo(98);
            assertThat(found.total()).isEqualTo(100 * 99 * 98 / 2);
        }
    }

    @Test
    void longPathsAndLargeStarsHaveNone() {
        try (Workers workers = Workers.of(2)) {
            assertThat(Triangles.of(Projection.of(Choice.ALL).project(Drawing.path(200_000)), workers)
                            .total())
                    .isZero();
            assertThat(Triangles.of(Projection.of(Choice.ALL).project(Drawing.star(200_000)), workers)
                            .total())
                    .isZero();
        }
    }
}
