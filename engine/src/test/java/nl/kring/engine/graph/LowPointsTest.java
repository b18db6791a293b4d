package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

class LowPointsTest {

    private static LowPoints of(Adjacency ties) {
        return LowPoints.of(ties, Components.of(ties));
    }

    @Test
    void bridgesAndCutActorsAreThoseOfJGraphT() {
        Slow.onMany((ties, slow) -> {
            LowPoints found = of(ties);
            Graph<Integer, DefaultEdge> graph = slow.graph();
            BiconnectivityInspector<Integer, DefaultEdge> expected = new BiconnectivityInspector<>(graph);
            Set<Integer> cuts = ties.order() == 0 ? Set.of() : expected.getCutpoints();
            Set<DefaultEdge> bridges = ties.order() == 0 ? Set.of() : expected.getBridges();

            for (int v = 0; v < ties.order(); v++) {
                assertThat(found.cutActor(v)).isEqualTo(cuts.contains(v));
            }
            for (int t = 0; t < ties.size(); t++) {
                assertThat(found.bridge(t)).isEqualTo(bridges.contains(Slow.edge(graph, ties, t)));
            }
            assertThat(found.cutActors()).isEqualTo(cuts.size());
            assertThat(found.bridges()).isEqualTo(bridges.size());
        });
    }

    @Test
    void whatIsCutOffIsWhatRemovalLeavesOutsideTheLargestPart() {
        Slow.onMany((ties, slow) -> {
            LowPoints found = of(ties);
            for (int v = 0; v < ties.order(); v++) {
                Slow left = slow.without(v);
                int largest =
                        slow.neighbours(v).stream().mapToInt(left::part).max().orElse(0);
                assertThat(found.cutOffByActor(v)).isEqualTo(slow.part(v) - 1 - largest);
            }
            for (int t = 0; t < ties.size(); t++) {
                Slow left = slow.without(ties.tail(t), ties.head(t));
                int largest = Math.max(left.part(ties.tail(t)), left.part(ties.head(t)));
                assertThat(found.cutOffByTie(t)).isEqualTo(slow.part(ties.tail(t)) - largest);
            }
        });
    }

    @Test
    void aLongPathIsNoDangerToTheStack() {
        Adjacency path = Projection.of(Choice.ALL).project(Drawing.path(200_000));
        LowPoints found = of(path);

        assertThat(found.bridges()).isEqualTo(199_999);
        assertThat(found.cutActors()).isEqualTo(199_998);
        assertThat(found.cutOffByActor(99_999)).isEqualTo(99_999);
        assertThat(found.cutOffByActor(0)).isZero();
        assertThat(found.cutOffByTie(1)).isEqualTo(2);
    }

    @Test
    void aLargeStarHangsOnItsCentre() {
        LowPoints found = of(Projection.of(Choice.ALL).project(Drawing.star(200_000)));

        assertThat(found.cutActors()).isEqualTo(1);
        assertThat(found.cutOffByActor(0)).isEqualTo(199_998);
        assertThat(found.bridges()).isEqualTo(199_999);
        assertThat(found.cutOffByTie(0)).isEqualTo(1);
    }
}
