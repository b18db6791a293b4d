package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

/** An adjacency as JGraphT sees it. */
class AdjacencyGraphTest {

    @Test
    void saysWhatJGraphTsOwnGraphSays() {
        Slow.onMany((ties, slow) -> {
            Graph<Integer, Integer> view = ties.graph();
            Graph<Integer, DefaultEdge> own = slow.graph();

            assertThat(view.vertexSet()).isEqualTo(own.vertexSet());
            assertThat(view.edgeSet()).hasSameSizeAs(own.edgeSet());
            for (int v : own.vertexSet()) {
                assertThat(view.containsVertex(v)).isTrue();
                assertThat(view.degreeOf(v)).isEqualTo(own.degreeOf(v));
                assertThat(view.inDegreeOf(v)).isEqualTo(own.inDegreeOf(v));
                assertThat(view.outDegreeOf(v)).isEqualTo(own.outDegreeOf(v));
                assertThat(view.edgesOf(v)).hasSize(own.degreeOf(v));
                assertThat(view.incomingEdgesOf(v)).isEqualTo(view.edgesOf(v));
                assertThat(view.outgoingEdgesOf(v)).isEqualTo(view.edgesOf(v));
                for (int edge : view.edgesOf(v)) {
                    assertThat(List.of(view.getEdgeSource(edge), view.getEdgeTarget(edge)))
                            .contains(v);
                }
                for (int w : own.vertexSet()) {
                    Integer edge = view.getEdge(v, w);
                    assertThat(edge != null).isEqualTo(own.containsEdge(v, w));
                    assertThat(view.containsEdge(v, w)).isEqualTo(own.containsEdge(v, w));
                    assertThat(view.getAllEdges(v, w)).hasSize(edge == null ? 0 : 1);
                    if (edge != null) {
                        assertThat(List.of(view.getEdgeSource(edge), view.getEdgeTarget(edge)))
                                .containsExactlyInAnyOrder(v, w);
                    }
                }
            }
        });
    }

    @Test
    void knowsNothingBeyondItsNumbers() {
        Graph<Integer, Integer> view =
                Projection.of(Choice.ALL).project(Drawing.network("a-b c")).graph();

        assertThat(view.containsVertex(3)).isFalse();
        assertThat(view.containsVertex(-1)).isFalse();
        assertThat(view.containsEdge(0)).isTrue();
        assertThat(view.containsEdge(1)).isFalse();
        assertThat(view.getEdgeWeight(0)).isEqualTo(1);
        assertThat(view.getVertexSupplier()).isNull();
        assertThat(view.getEdgeSupplier()).isNull();
        assertThat(view.getType().isUndirected()).isTrue();
        assertThat(view.getType().isSimple()).isTrue();
        assertThat(view.getType().isModifiable()).isFalse();
    }

    @Test
    void refusesWhateverWouldChangeIt() {
        Graph<Integer, Integer> view =
                Projection.of(Choice.ALL).project(Drawing.network("a-b c")).graph();
        List<ThrowingCallable> changes = List.of(
                () -> view.addVertex(),
                () -> view.addVertex(9),
                () -> view.addEdge(0, 2),
                () -> view.addEdge(0, 2, 5),
                () -> view.removeEdge(0),
                () -> view.removeEdge(0, 1),
                () -> view.removeVertex(0),
                () -> view.setEdgeWeight(0, 2),
                () -> view.vertexSet().remove(0),
                () -> view.edgeSet().clear());

        for (ThrowingCallable change : changes) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change);
        }
        assertThat(view.edgeSet()).containsExactly(0);
        assertThat(view.vertexSet()).containsExactly(0, 1, 2);
    }
}
