package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Directions and weights in an adjacency. */
class ArcsTest {
    static final Iterable<Projection> FORMS = SlowArcs.FORMS;

    @ParameterizedTest
    @FieldSource("FORMS")
    void rowsSayWhichWayTiesLeadAndWhatTheyWeigh(Projection form) {
        SlowArcs.onMany(form, (ties, slow) -> {
            int arcs = 0;
            for (int v = 0; v < slow.order(); v++) {
                for (int w = 0; w < slow.order(); w++) {
                    arcs += slow.weight[v][w] > 0 ? 1 : 0;
                }
                int degree = 0;
                for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                    assertThat(ties.out(v, p)).isEqualTo(slow.weight[v][ties.neighbour(p)]);
                    assertThat(ties.in(v, p)).isEqualTo(slow.weight[ties.neighbour(p)][v]);
                    degree++;
                }
                int row = v;
                assertThat(degree)
                        .isEqualTo(IntStream.range(0, slow.order())
                                .filter(w -> slow.tied(row, w))
                                .count());
            }
            assertThat(ties.arcs()).isEqualTo(arcs);
            assertThat(ties.directed()).isEqualTo(form.directed());
            assertThat(ties.weighted()).isEqualTo(form.weighted());
        });
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void anInducedSubgraphKeepsDirectionsAndWeights(Projection form) {
        SplittableRandom random = new SplittableRandom(4);
        SlowArcs.onMany(form, (ties, slow) -> {
            int[] kept = IntStream.range(0, ties.order())
                    .filter(v -> random.nextInt(3) > 0)
                    .toArray();
            Adjacency part = ties.induced(kept);
            for (int v = 0; v < part.order(); v++) {
                for (int p = part.first(v); p < part.first(v) + part.degree(v); p++) {
                    int w = part.neighbour(p);
                    assertThat(part.out(v, p)).isEqualTo(slow.weight[kept[v]][kept[w]]);
                    assertThat(part.in(v, p)).isEqualTo(slow.weight[kept[w]][kept[v]]);
                }
            }
            assertThat(part.directed()).isEqualTo(form.directed());
            assertThat(part.weighted()).isEqualTo(form.weighted());
        });
    }

    @Test
    void withoutDirectionsEveryTieIsTwoArcs() {
        Adjacency ties = Projection.of(Projection.Choice.ALL).project(Drawing.network("a>b:7 b-c"));

        assertThat(ties.arcs()).isEqualTo(4);
        assertThat(ties.out(0, ties.first(0))).isEqualTo(1);
        assertThat(ties.in(0, ties.first(0))).isEqualTo(1);
    }

    /**
     * <pre>
     * a ──7─▶ b ◀─2─▶ c
     * </pre>
     */
    @Test
    void aTieThatLeadsBothWaysIsTwoArcs() {
        Adjacency ties = Measured.BOTH.project(Drawing.network("a>b:7 c-b:2"));

        assertThat(ties.arcs()).isEqualTo(3);
        assertThat(ties.out(0, ties.first(0))).isEqualTo(7);
        assertThat(ties.in(0, ties.first(0))).isZero();
        assertThat(ties.out(1, ties.first(1))).isZero();
        assertThat(ties.in(1, ties.first(1))).isEqualTo(7);
        assertThat(ties.out(1, ties.first(1) + 1)).isEqualTo(2);
    }
}
