package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    void areThoseOfJGraphTNumberedByTheirEarliestVertex() {
        Slow.onMany((ties, slow) -> {
            Components components = Components.of(ties);
            List<Set<Integer>> expected = new ConnectivityInspector<>(slow.graph())
                    .connectedSets().stream()
                            .sorted(Comparator.comparingInt(part ->
                                    part.stream().min(Comparator.naturalOrder()).orElseThrow()))
                            .toList();

            assertThat(components.count()).isEqualTo(expected.size());
            for (int c = 0; c < expected.size(); c++) {
                assertThat(components.size(c)).isEqualTo(expected.get(c).size());
                for (int v : expected.get(c)) {
                    assertThat(components.of(v)).isEqualTo(c);
                    assertThat(components.sizeOf(v)).isEqualTo(expected.get(c).size());
                }
            }
            assertThat(components.largestSize())
                    .isEqualTo(expected.stream().mapToInt(Set::size).max().orElse(0));
        });
    }

    /**
     * <pre>
     * a   b───c   d───e
     * </pre>
     */
    @Test
    void ofEqualsTheLargestIsTheOneWithTheEarliestVertex() {
        Components components = Components.of(Projection.of(Choice.ALL).project(Drawing.network("a b d d-e c-b")));

        assertThat(components.count()).isEqualTo(3);
        assertThat(components.largest()).isEqualTo(1);
        assertThat(components.of(1)).isEqualTo(1);
    }

    @Test
    void withoutVerticesThereIsNoLargest() {
        Components components = Components.of(Projection.of(Choice.ALL).project(Drawing.network("")));

        assertThat(components.count()).isZero();
        assertThat(components.largest()).isEqualTo(-1);
        assertThat(components.largestSize()).isZero();
    }
}
