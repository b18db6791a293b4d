package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
            assertThat(bits(ties, more)).isEqualTo(bits(ties, one));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void giveTheSameBitsOnFiveHundredNetworks(int threads) {
        try (Workers one = Workers.of(1);
                Workers more = Workers.of(threads)) {
            Slow.onMany((small, slow) -> assertThat(bits(small, more)).isEqualTo(bits(small, one)));
            for (Projection form : SlowArcs.FORMS) {
                SlowArcs.onMany(
                        form,
                        (small, slow) -> assertThat(bitsOfArcs(small, more)).isEqualTo(bitsOfArcs(small, one)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void giveTheSameBitsWhereThereIsWorkForAll(Shape shape) {
        Network network = shape.larger().draw(new SplittableRandom(3));
        Network weighed = RandomNetworks.weighed(network, 1, 0.3, 1, 1.7, 12, Double.NaN);
        try (Workers one = Workers.of(1);
                Workers two = Workers.of(2);
                Workers four = Workers.of(4)) {
            Adjacency plain = Projection.of(Choice.ALL).project(network);
            List<Long> expected = bits(plain, one);
            assertThat(bits(plain, two)).isEqualTo(expected);
            assertThat(bits(plain, four)).isEqualTo(expected);
            for (Projection form : SlowArcs.FORMS) {
                Adjacency arcs = form.project(weighed);
                List<Long> alone = bitsOfArcs(arcs, one);
                assertThat(bitsOfArcs(arcs, two)).isEqualTo(alone);
                assertThat(bitsOfArcs(arcs, four)).isEqualTo(alone);
            }
        }
    }

    private static List<Long> bits(Adjacency ties, Workers workers) {
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
        LeadingVector leading = LeadingVector.of(ties, components, workers);
        Spans spans = Spans.of(ties, triangles, LowPoints.of(ties, components), workers);
        StructuralHoles holes = StructuralHoles.of(ties, workers);
        TwoSteps steps = TwoSteps.of(ties, v -> -1, workers);
        for (int v = 0; v < ties.order(); v++) {
            add(bits, triangles.at(v));
            add(bits, leading.at(v));
            add(bits, holes.constraint(v));
            add(bits, steps.reach(v));
            add(bits, steps.least(v));
        }
        Communities communities = Communities.of(ties, 1, workers);
        KComponents nested = KComponents.of(ties, Long.MAX_VALUE, workers);
        for (int v = 0; v < ties.order(); v++) {
            add(bits, communities.of(v));
            add(bits, nested.level(v));
        }
        for (int v : KeySet.of(Math.min(3, ties.order()), new Reaching(ties, workers))) {
            add(bits, v);
        }
        for (int t = 0; t < ties.size(); t++) {
            add(bits, triangles.on(t));
            add(bits, spans.span(t));
        }
        return bits;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void giveTheSameBitsAlongDirectionsAndWeights(int threads) {
        Network weighed = RandomNetworks.weighed(ties.network(), 1, 0.3, 1, 1.7, 12, Double.NaN);
        try (Workers one = Workers.of(1);
                Workers more = Workers.of(threads)) {
            for (Projection form : SlowArcs.FORMS) {
                Adjacency arcs = form.project(weighed);
                assertThat(bitsOfArcs(arcs, more)).isEqualTo(bitsOfArcs(arcs, one));
            }
        }
    }

    private static List<Long> bitsOfArcs(Adjacency arcs, Workers workers) {
        List<Long> bits = new ArrayList<>();
        for (Sources sources : List.of(Sources.all(arcs), Sources.sample(arcs, 100, 1))) {
            Brandes brandes = Brandes.of(arcs, sources, workers);
            Distances distances = Distances.of(arcs, Components.of(arcs), sources, workers);
            add(bits, distances.totalHarmonic());
            for (int v = 0; v < arcs.order(); v++) {
                add(bits, brandes.actor(v));
                add(bits, distances.harmonic(v));
            }
            for (int t = 0; t < arcs.size(); t++) {
                add(bits, brandes.tie(t));
            }
        }
        StructuralHoles holes = StructuralHoles.of(arcs, workers);
        RandomWalk walk = RandomWalk.of(arcs, 0.85, workers);
        for (int v = 0; v < arcs.order(); v++) {
            add(bits, holes.constraint(v));
            add(bits, holes.hierarchy(v));
            add(bits, holes.effectiveSize(v));
            add(bits, walk.score(v));
        }
        Triads triads = Triads.of(arcs, workers);
        for (int c = 0; c < Triads.CLASSES.size(); c++) {
            add(bits, (double) triads.count(c));
        }
        return bits;
    }

    private static void add(List<Long> bits, double value) {
        bits.add(Double.doubleToLongBits(value));
    }
}
