package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DistancesTest {
    static final Iterable<Projection> FORMS = SlowArcs.FORMS;

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

    @ParameterizedTest
    @FieldSource("FORMS")
    void harmonicSumsAreOfLengthsTowardsAVertex(Projection form) {
        try (Workers workers = Workers.of(2)) {
            SlowArcs.onMany(form, (ties, slow) -> {
                Distances found = Distances.of(ties, Components.of(ties), Sources.all(ties), workers);
                long[][] distance = slow.distances();
                double total = 0;
                for (int v = 0; v < ties.order(); v++) {
                    double harmonic = 0;
                    for (int u = 0; u < ties.order(); u++) {
                        boolean reaches = u != v && distance[u][v] < SlowArcs.FAR;
                        harmonic += reaches ? SlowArcs.SCALE / (double) distance[u][v] : 0;
                    }
                    assertThat(found.harmonic(v)).isCloseTo(harmonic, within(1e-11));
                    total += harmonic;
                }
                assertThat(found.totalHarmonic()).isCloseTo(total, within(1e-9));
            });
        }
    }

    @Test
    void farnessIsTheSumOfStepsToAllThatCanBeReached() {
        try (Workers workers = Workers.of(2)) {
            Slow.onMany((ties, slow) -> {
                Distances found = Distances.of(ties, Components.of(ties), Sources.all(ties), workers);
                int[][] distance = slow.distances();
                for (int v = 0; v < ties.order(); v++) {
                    double expected =
                            Arrays.stream(distance[v]).filter(d -> d < Slow.FAR).sum();
                    assertThat(found.farness(v)).isEqualTo(expected);
                }
            });
        }
    }

    /** In a star everyone who is no source is one or two steps from each. */
    @Test
    void fromAFewSourcesFarnessIsEstimated() {
        Adjacency star = Projection.of(Choice.ALL).project(Drawing.star(1_001));
        try (Workers workers = Workers.of(2)) {
            Distances found = Distances.of(star, Components.of(star), Sources.sample(star, 100, 1), workers);

            assertThat(found.farness(0)).isCloseTo(1_000, within(1e-9));
            assertThat(found.farness(5)).isBetween(1_900.0, 2_000.0);
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
