package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.PartsWithout.Part;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class PartsWithoutTest {

    /**
     * <pre>
     * a───v───b───c    i
     * </pre>
     */
    @Test
    void largestFirst() {
        Adjacency ties = Projection.of(Choice.ALL).project(Drawing.network("a-v v-b b-c i"));

        List<Part> parts = PartsWithout.of(ties, 1).parts();

        assertThat(parts).extracting(Part::size).containsExactly(2, 1);
        assertThat(parts.get(0).neighbours()).containsExactly(2);
        assertThat(parts.get(1).neighbours()).containsExactly(0);
        assertThat(PartsWithout.of(ties, 4).parts()).isEmpty();
    }

    @Test
    void agreesWithLowPoints() {
        int cut = 0;
        for (Network network : RandomNetworks.ofResidents(120, 3)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            Components components = Components.of(ties);
            LowPoints lowPoints = LowPoints.of(ties, components);
            for (int v = 0; v < ties.order(); v++) {
                List<Part> parts = PartsWithout.of(ties, v).parts();
                assertThat(parts.size() > 1).isEqualTo(lowPoints.cutActor(v));
                assertThat(parts.stream().mapToInt(Part::size).sum()).isEqualTo(components.sizeOf(v) - 1);
                assertThat(parts.stream().skip(1).mapToInt(Part::size).sum()).isEqualTo(lowPoints.cutOffByActor(v));
                assertThat(parts.stream()
                                .mapToInt(part -> part.neighbours().length)
                                .sum())
                        .isEqualTo(ties.degree(v));
                cut += lowPoints.cutActor(v) ? 1 : 0;
            }
        }
        assertThat(cut).isGreaterThan(100);
    }
}
