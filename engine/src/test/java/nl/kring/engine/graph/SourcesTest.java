package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final int SAMPLES = 2_000;

    private final Adjacency ties =
            Projection.of(Choice.ALL).project(RandomNetworks.atRandom(40, 0.06, new SplittableRandom(5)));
    private final Components components = Components.of(ties);

    @Test
    void allAreAll() {
        Sources all = Sources.all(ties);

        assertThat(all.exact()).isTrue();
        assertThat(all.count()).isEqualTo(40);
        assertThat(all.order()).isEqualTo(40);
        assertThat(all.vertices()).startsWith(0, 1, 2).endsWith(39);
    }

    @Test
    void aSampleHasDistinctVerticesInOrder() {
        for (int seed = 0; seed < 500; seed++) {
            Sources sample = Sources.sample(ties, 12, seed);

            assertThat(sample.exact()).isFalse();
            assertThat(sample.order()).isEqualTo(40);
            assertThat(sample.count()).isEqualTo(12);
            assertThat(sample.vertices()).hasSize(12).isSorted().doesNotHaveDuplicates();
            assertThat(sample.vertices()[0]).isNotNegative();
            assertThat(sample.vertices()[11]).isLessThan(40);
        }
    }

    @Test
    void theSameSeedGivesTheSameSampleAndAnotherSeedAnother() {
        assertThat(Sources.sample(ties, 12, 1).vertices())
                .isEqualTo(Sources.sample(ties, 12, 1).vertices())
                .isNotEqualTo(Sources.sample(ties, 12, 2).vertices());
    }

    @Test
    void everyVertexIsDrawnEquallyOften() {
        int[] drawn = new int[40];
        for (int seed = 0; seed < SAMPLES; seed++) {
            for (int v : Sources.sample(ties, 12, seed).vertices()) {
                drawn[v]++;
            }
        }
        double share = 12.0 / 40;
        double deviation = Math.sqrt(SAMPLES * share * (1 - share));
        for (int times : drawn) {
            assertThat((double) times).isCloseTo(SAMPLES * share, within(5 * deviation));
        }
    }

    @Test
    void aSampleOfAllOrMoreIsAll() {
        for (int count : new int[] {40, 41, 1_000}) {
            assertThat(Sources.sample(ties, count, 1).exact()).isTrue();
        }
        assertThat(Sources.sample(Projection.of(Choice.ALL).project(Drawing.network("")), 5, 1)
                        .exact())
                .isTrue();
        assertThat(Sources.sample(Projection.of(Choice.ALL).project(Drawing.network("a")), 5, 1)
                        .exact())
                .isTrue();
    }

    @Test
    void anEstimateTakesTwoSources() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sources.sample(ties, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Sources.sample(ties, 0, 1));
    }

    @Test
    void withAllVerticesDrawnEstimatesAreExact() {
        try (Workers workers = Workers.of(2)) {
            Sources drawn = Sources.sample(ties, 40, 9);
            Sources all = Sources.all(ties);
            Distances estimated = Distances.of(ties, components, drawn, workers);
            Distances exact = Distances.of(ties, components, all, workers);
            Brandes estimatedPaths = Brandes.of(ties, drawn, workers);
            Brandes exactPaths = Brandes.of(ties, all, workers);

            assertThat(estimated.totalHarmonic()).isEqualTo(exact.totalHarmonic());
            for (int v = 0; v < ties.order(); v++) {
                assertThat(estimated.harmonic(v)).isEqualTo(exact.harmonic(v));
                assertThat(estimatedPaths.actor(v)).isEqualTo(exactPaths.actor(v));
            }
            for (int t = 0; t < ties.size(); t++) {
                assertThat(estimatedPaths.tie(t)).isEqualTo(exactPaths.tie(t));
            }
        }
    }

    @Test
    void estimatesOfHarmonicCentralityAreUnbiased() {
        unbiased(ties.order(), (workers, sources) -> {
            Distances distances = Distances.of(ties, components, sources, workers);
            return values(ties.order(), distances::harmonic);
        });
    }

    @Test
    void theEstimateOfTotalHarmonicIsUnbiased() {
        unbiased(1, (workers, sources) ->
                new double[] {Distances.of(ties, components, sources, workers).totalHarmonic()});
    }

    @Test
    void estimatesOfActorBetweennessAreUnbiased() {
        unbiased(ties.order(), (workers, sources) -> {
            Brandes brandes = Brandes.of(ties, sources, workers);
            return values(ties.order(), brandes::actor);
        });
    }

    @Test
    void estimatesOfTieBetweennessAreUnbiased() {
        unbiased(ties.size(), (workers, sources) -> {
            Brandes brandes = Brandes.of(ties, sources, workers);
            return values(ties.size(), brandes::tie);
        });
    }

    @FunctionalInterface
    private interface Estimate {
        double[] from(Workers workers, Sources sources);
    }

    /** The mean of many estimates lies within five of its own standard errors of the exact value. */
    private void unbiased(int length, Estimate estimate) {
        double[] sum = new double[length];
        double[] squares = new double[length];
        try (Workers workers = Workers.of(1)) {
            double[] exact = estimate.from(workers, Sources.all(ties));
            for (int seed = 0; seed < SAMPLES; seed++) {
                double[] drawn = estimate.from(workers, Sources.sample(ties, 12, seed));
                for (int i = 0; i < length; i++) {
                    sum[i] += drawn[i];
                    squares[i] += drawn[i] * drawn[i];
                }
            }
            for (int i = 0; i < length; i++) {
                double mean = sum[i] / SAMPLES;
                double variance = Math.max(0, squares[i] / SAMPLES - mean * mean);
                assertThat(mean)
                        .as("mean estimate %d", i)
                        .isCloseTo(exact[i], within(5 * Math.sqrt(variance / SAMPLES) + 1e-9));
            }
        }
    }

    private static double[] values(int length, IntToDoubleFunction of) {
        double[] values = new double[length];
        Arrays.setAll(values, of);
        return values;
    }

    @Test
    void estimatesStayWithinWhatIsPossible() {
        Adjacency star = Projection.of(Choice.ALL).project(Drawing.star(30));
        double most = 29.0 * 28 / 2;
        ToDoubleBiFunction<Workers, Sources> centre =
                (workers, sources) -> Brandes.of(star, sources, workers).actor(0);
        ToDoubleBiFunction<Workers, Sources> near = (workers, sources) ->
                Distances.of(star, Components.of(star), sources, workers).harmonic(0);
        try (Workers workers = Workers.of(1)) {
            for (int seed = 0; seed < 50; seed++) {
                Sources sources = Sources.sample(star, 10, seed);
                assertThat(centre.applyAsDouble(workers, sources)).isCloseTo(most, within(1e-9));
                assertThat(near.applyAsDouble(workers, sources)).isCloseTo(29, within(1e-9));
            }
        }
    }

    /** Half of all know each other, half nobody: no values differ more, so that samples come near what may be off, but no further. */
    @Test
    void distancesAreAlmostAsFarOffAsIsSaidWhereTheyDifferMost() {
        NetworkBuilder builder = Network.builder();
        for (int v = 0; v < 200; v++) {
            builder.add(new Resident(Profile.of("v" + v)));
            for (int w = 0; w < v && v < 100; w++) {
                builder.add(Tie.of("v" + w, TieType.KNOWS, "v" + v));
            }
        }
        Adjacency graph = Projection.of(Choice.ALL).project(builder.build());
        double exact = 99 / 199.0;
        double furthest = 0;
        double allowed = 0;
        try (Workers workers = Workers.of(1)) {
            for (int seed = 0; seed < 200; seed++) {
                Sources sources = Sources.sample(graph, 50, seed);
                Distances drawn = Distances.of(graph, Components.of(graph), sources, workers);
                furthest = Math.max(furthest, Math.abs(drawn.harmonic(0) / 199 - exact));
                allowed = sources.offOfAll();
            }
        }
        assertThat(furthest).isBetween(0.5 * allowed, allowed);
    }

    /** Hoeffding's bound holds for every sample here, as it counts on values that differ more than these. */
    @Test
    void distancesAreNoFurtherOffThanIsSaid() {
        Adjacency graph =
                Projection.of(Choice.ALL).project(RandomNetworks.atRandom(400, 0.006, new SplittableRandom(3)));
        Components parts = Components.of(graph);
        try (Workers workers = Workers.of(1)) {
            Distances exact = Distances.of(graph, parts, Sources.all(graph), workers);
            for (int seed = 0; seed < 50; seed++) {
                Sources sources = Sources.sample(graph, 100, seed);
                Distances drawn = Distances.of(graph, parts, sources, workers);
                double mean = sources.offOfMean(drawn.sourcesInLargest());

                assertThat(sources.offOfAll()).isEqualTo(Math.sqrt(Math.log(2 * 400 / (1 - 0.9)) / (2 * 99)));
                assertThat(sources.offOfMean(100)).isEqualTo(Math.sqrt(Math.log(2 / (1 - 0.9)) / (2 * 100)));
                assertThat(drawn.sourcesInLargest()).isBetween(50, 100);
                assertThat(drawn.longestPossible()).isBetween((int) exact.longestInLargest(), 400);
                assertThat(drawn.totalHarmonic() / (400 * 399.0))
                        .isCloseTo(exact.totalHarmonic() / (400 * 399.0), within(sources.offOfMean(100)));
                assertThat(drawn.meanInLargest())
                        .isCloseTo(exact.meanInLargest(), within((exact.longestInLargest() - 1) * mean));
                for (int v = 0; v < 400; v++) {
                    assertThat(drawn.harmonic(v) / 399).isCloseTo(exact.harmonic(v) / 399, within(sources.offOfAll()));
                    assertThat(drawn.farness(v) / 399)
                            .isCloseTo(exact.farness(v) / 399, within(drawn.longestPossible() * sources.offOfAll()));
                }
            }
        }
    }

    @Test
    void fromAllNothingIsOff() {
        assertThat(Sources.all(ties).offOfAll()).isZero();
        assertThat(Sources.all(ties).offOfMean(40)).isZero();
    }

    @Test
    void theLongestDistanceOfASampleIsALowerBound() {
        try (Workers workers = Workers.of(1)) {
            double exact =
                    Distances.of(ties, components, Sources.all(ties), workers).longestInLargest();
            for (int seed = 0; seed < 100; seed++) {
                double seen = Distances.of(ties, components, Sources.sample(ties, 12, seed), workers)
                        .longestInLargest();
                assertThat(seen).isBetween(1.0, exact);
            }
        }
    }
}
