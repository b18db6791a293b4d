package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class DistancesTest {

    @Test
    void areThoseOfFloydAndWarshall() {
        try (Workers workers = Workers.of(2)) {
            Slow.onMany((ties, slow) -> {
                Components components = Components.of(ties);
                Distances found = Distances.of(ties, components, Sources.all(ties), workers);
                int[][] distance = slow.distances();
                double total = 0;
                long sum = 0;
                long pairs = 0;
                int longest = 0;
                for (int v = 0; v < ties.order(); v++) {
                    double harmonic = 0;
                    for (int w = 0; w < ties.order(); w++) {
                        if (v != w && distance[v][w] < Slow.FAR) {
                            harmonic += 1.0 / distance[v][w];
                            boolean largest = components.of(v) == components.largest();
                            sum += largest ? distance[v][w] : 0;
                            pairs += largest ? 1 : 0;
                            longest = Math.max(longest, largest ? distance[v][w] : 0);
                        }
                    }
                    assertThat(found.harmonic(v)).isCloseTo(harmonic, within(1e-12));
                    total += harmonic;
                }
                assertThat(found.totalHarmonic()).isCloseTo(total, within(1e-10));
                assertThat(found.meanInLargest())
                        .isEqualTo(Double.valueOf(pairs == 0 ? Double.NaN : (double) sum / pairs));
                assertThat(found.longestInLargest()).isEqualTo(Double.valueOf(pairs == 0 ? Double.NaN : longest));
            });
        }
    }

    @Test
    void alongALongPathFromAFewSources() {
        Adjacency path = Projection.of(Choice.ALL).project(Drawing.path(200_000));
        try (Workers workers = Workers.of(2)) {
            Distances found = Distances.of(path, Components.of(path), Sources.sample(path, 3, 1), workers);

            assertThat(found.longestInLargest()).isBetween(100_000.0, 199_999.0);
        }
    }
}
