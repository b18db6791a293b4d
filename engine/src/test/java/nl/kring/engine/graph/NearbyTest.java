package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class NearbyTest {

    /**
     * In breadth-first order from a: a c e b d, then f g.
     *
     * <pre>
     * a - c - b    f
     *  \   \  |    |
     *   e    d     g
     * </pre>
     */
    private final Adjacency drawn =
            Projection.of(Choice.ALL).project(Drawing.network("a b c d e f g a-c a-e c-b c-d b-d f-g"));

    @Test
    void putsNeighboursBesideEachOther() {
        assertThat(drawn.nearby().vertices()).containsExactly(0, 2, 4, 1, 3, 5, 6);
        assertThat(drawn.nearby().depth()).isEqualTo(2);
    }

    @Test
    void knowsWherePartsBeginAndEnd() {
        Nearby nearby = drawn.nearby();
        assertThat(IntStream.range(0, 7).map(nearby::begin)).containsExactly(0, 0, 0, 0, 0, 5, 5);
        assertThat(IntStream.range(0, 7).map(nearby::end)).containsExactly(5, 5, 5, 5, 5, 7, 7);
    }

    @Test
    void isTheSameGraph() {
        for (Network network : RandomNetworks.ofResidents(300, 5)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            Nearby nearby = ties.nearby();
            Rows rows = nearby.rows();
            assertThat(Arrays.stream(nearby.vertices()).sorted())
                    .containsExactly(IntStream.range(0, ties.order()).boxed().toArray(Integer[]::new));
            assertThat(Arrays.stream(nearby.ties()).sorted())
                    .containsExactly(IntStream.range(0, ties.size()).boxed().toArray(Integer[]::new));
            for (int at = 0; at < ties.order(); at++) {
                int v = nearby.vertices()[at];
                assertThat(rows.degree(at)).isEqualTo(ties.degree(v));
                for (int p = rows.first()[at]; p < rows.first()[at + 1]; p++) {
                    int w = nearby.vertices()[rows.neighbour()[p]];
                    assertThat(ties.tie(ties.place(v, w))).isEqualTo(nearby.ties()[rows.tie()[p]]);
                    assertThat(p == rows.first()[at] || rows.neighbour()[p - 1] < rows.neighbour()[p])
                            .isTrue();
                }
            }
        }
    }
}
