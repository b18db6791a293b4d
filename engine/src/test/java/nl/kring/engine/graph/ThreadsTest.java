package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parallel kernels give the same bits on any number of threads. */
class ThreadsTest {
    private final Adjacency ties =
            Projection.of(Choice.ALL).project(RandomNetworks.atRandom(1_200, 0.005, new SplittableRandom(11)));

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void giveTheSameBits(int threads) {
        try (Workers one = Workers.of(1);
                Workers more = Workers.of(threads)) {
            assertThat(bits(more)).isEqualTo(bits(one));
        }
    }

    private List<Long> bits(Workers workers) {
        List<Long> bits = new ArrayList<>();
        Components components = Components.of(ties);
        for (Sources sources : List.of(Sources.all(ties), Sources.sample(ties, 100, 1))) {
            Distances distances = Distances.of(ties, components, sources, workers);
            Brandes brandes = Brandes.of(ties, sources, workers);
            add(bits, distances.totalHarmonic());
            add(bits, distances.meanInLargest());
            add(bits, distances.longestInLargest());
            for (int v = 0; v < ties.order(); v++) {
                add(bits, distances.harmonic(v));
                add(bits, brandes.actor(v));
            }
            for (int t = 0; t < ties.size(); t++) {
                add(bits, brandes.tie(t));
            }
        }
        Triangles triangles = Triangles.of(ties, workers);
        StructuralHoles holes = StructuralHoles.of(ties, workers);
        TwoSteps steps = TwoSteps.of(ties, v -> -1, workers);
        for (int v = 0; v < ties.order(); v++) {
            add(bits, triangles.at(v));
            add(bits, holes.constraint(v));
            add(bits, steps.reach(v));
            add(bits, steps.least(v));
        }
        for (int v : KeySet.of(3, new Reaching(ties, workers))) {
            add(bits, v);
        }
        return bits;
    }

    private static void add(List<Long> bits, double value) {
        bits.add(Double.doubleToLongBits(value));
    }
}
