package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void areThoseOfJGraphT() {
        Slow.onMany((ties, slow) -> {
            Set<Set<Integer>> expected = new HashSet<>();
            if (ties.order() > 0) {
                new BiconnectivityInspector<>(slow.graph())
                        .getBlocks().stream()
                                .map(block -> block.vertexSet())
                                .filter(vertices -> vertices.size() >= 3)
                                .forEach(vertices -> expected.add(Set.copyOf(vertices)));
            }
            Blocks found = Blocks.of(ties);

            assertThat(found.blocks().stream()
                            .map(block -> Arrays.stream(block).boxed().collect(Collectors.toSet())))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found.largestSize())
                    .isEqualTo(expected.stream().mapToInt(Set::size).max().orElse(0));
            assertThat(found.blocks()).isSortedAccordingTo(Arrays::compare);
        });
    }

    @Test
    void aLongRingIsOneAndNoDangerToTheStack() {
        assertThat(Blocks.of(Projection.of(Choice.ALL).project(Drawing.ring(200_000)))
                        .largestSize())
                .isEqualTo(200_000);
        assertThat(Blocks.of(Projection.of(Choice.ALL).project(Drawing.path(200_000)))
                        .blocks())
                .isEmpty();
    }
}
