package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.PathsThrough.Pair;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PathsThroughTest {

    private static Adjacency project(Network network) {
        return Projection.of(Choice.ALL).project(network);
    }

    private static PathsThrough through(Adjacency ties, int vertex) {
        return PathsThrough.of(ties, vertex, 1, () -> {});
    }

    private static double sum(PathsThrough through) {
        return through.pairs().stream().mapToDouble(Pair::amount).sum();
    }

    @Test
    void pairsSumToTheBetweenness() {
        for (Network network : RandomNetworks.ofResidents(120, 11)) {
            Adjacency ties = project(network);
            try (Workers workers = Workers.of(1, () -> false)) {
                Brandes brandes = Brandes.of(ties, Sources.all(ties), workers);
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(sum(through(ties, v))).isCloseTo(brandes.actor(v), within(1e-9));
                }
            }
        }
    }

    /** Ends of a stretch are as far apart as it is long, and it carries no more than the pair in its middle. */
    @Test
    void aStretchIsAShortestPathThroughTheVertex() {
        int longer = 0;
        for (Network network : RandomNetworks.ofResidents(120, 12)) {
            Adjacency ties = project(network);
            BFSShortestPath<Integer, Integer> paths = new BFSShortestPath<>(ties.graph());
            for (int v = 0; v < ties.order(); v++) {
                PathsThrough through = through(ties, v);
                for (Pair pair : through.pairs()) {
                    PathsThrough.Stretch stretch = through.stretch(pair);
                    int[] on = stretch.vertices();
                    assertThat(on).contains(v).doesNotHaveDuplicates();
                    assertThat(paths.getPathWeight(on[0], on[on.length - 1])).isEqualTo(on.length - 1.0);
                    assertThat(stretch.amount()).isLessThanOrEqualTo(pair.amount() + 1e-9);
                    if (on.length == 3) {
                        assertThat(stretch.amount()).isCloseTo(pair.amount(), within(1e-9));
                    } else {
                        longer++;
                    }
                }
            }
        }
        assertThat(longer).isGreaterThan(50);
    }

    /** Every pair of contacts and every stretch carries what all pairs of actors, one by one, send along it. */
    @ParameterizedTest
    @FieldSource("nl.kring.engine.graph.SlowArcs#FORMS")
    void alongDirectionsAndWeightsItIsWhatAllPairsSendThatWay(Projection form) {
        int[] told = new int[2];
        SlowArcs.onMany(form, (ties, slow) -> {
            long[][] distance = slow.distances();
            double[][] paths = slow.paths();
            for (int v = 0; v < ties.order(); v++) {
                PathsThrough through = through(ties, v);
                double sum = 0;
                for (Pair pair : through.pairs()) {
                    double own = carried(ties, slow, distance, paths, pair.one(), v, pair.other());
                    assertThat(own).isPositive();
                    assertThat(pair.amount()).isCloseTo(own, within(1e-9));
                    int[] on = through.stretch(pair).vertices();
                    assertThat(on)
                            .containsSubsequence(pair.one(), v, pair.other())
                            .doesNotHaveDuplicates();
                    assertThat(through.stretch(pair).amount())
                            .isCloseTo(carried(ties, slow, distance, paths, on), within(1e-9));
                    sum += pair.amount();
                    told[on.length == 3 ? 0 : 1]++;
                }
                assertThat(sum).isCloseTo(betweenness(ties, distance, paths, v), within(1e-9));
            }
        });
        assertThat(told[0]).isGreaterThan(300);
        assertThat(told[1]).isGreaterThan(100);
    }

    /** Pairs of vertices times the share of their shortest paths that walk these vertices one after another. */
    private static double carried(Adjacency ties, SlowArcs slow, long[][] distance, double[][] paths, int... along) {
        double sum = 0;
        int first = along[0];
        int last = along[along.length - 1];
        long length = 0;
        for (int i = 1; i < along.length; i++) {
            assertThat(slow.weight[along[i - 1]][along[i]]).isPositive();
            length += slow.length(along[i - 1], along[i]);
        }
        for (int s = 0; s < ties.order(); s++) {
            for (int t = 0; t < ties.order(); t++) {
                boolean reached = distance[s][first] < SlowArcs.FAR && distance[last][t] < SlowArcs.FAR;
                if (reached && distance[s][first] + length + distance[last][t] == distance[s][t]) {
                    sum += paths[s][first] * paths[last][t] / paths[s][t];
                }
            }
        }
        return sum;
    }

    private static double betweenness(Adjacency ties, long[][] distance, double[][] paths, int v) {
        double sum = 0;
        for (int s = 0; s < ties.order(); s++) {
            for (int t = 0; t < ties.order(); t++) {
                boolean through = s != v && t != v && distance[s][v] < SlowArcs.FAR && distance[v][t] < SlowArcs.FAR;
                if (through && s != t && distance[s][v] + distance[v][t] == distance[s][t]) {
                    sum += paths[s][v] * paths[v][t] / paths[s][t];
                }
            }
        }
        return ties.directed() ? sum : sum / 2;
    }

    @Test
    void aSampleEstimatesAlongDirectionsToo() {
        Projection form = Projection.of(Choice.ALL).directed(true);
        Network drawn = RandomNetworks.atRandom(400, 0.02, new SplittableRandom(5));
        Adjacency ties = form.project(RandomNetworks.weighed(drawn, 6, 1));
        try (Workers workers = Workers.of(1, () -> false)) {
            Brandes brandes = Brandes.of(ties, Sources.all(ties), workers);
            double estimated = 0;
            double exact = 0;
            for (int v = 0; v < 40; v++) {
                PathsThrough through = through(ties, v);
                assertThat(through.sources()).isLessThan(through.others());
                estimated += sum(through);
                exact += brandes.actor(v);
            }
            assertThat(estimated).isCloseTo(exact, within(0.05 * exact));
        }
    }

    @Test
    void aSampleEstimatesTheBetweenness() {
        Adjacency ties = project(RandomNetworks.atRandom(600, 0.01, new SplittableRandom(3)));
        try (Workers workers = Workers.of(1, () -> false)) {
            Brandes brandes = Brandes.of(ties, Sources.all(ties), workers);
            double estimated = 0;
            double exact = 0;
            for (int v = 0; v < 100; v++) {
                PathsThrough through = through(ties, v);
                assertThat(through.sources()).isLessThan(through.others());
                estimated += sum(through);
                exact += brandes.actor(v);
            }
            assertThat(estimated).isCloseTo(exact, within(0.05 * exact));
        }
    }

    @Test
    void nothingRunsThroughAnEndOrAnIsolate() {
        Adjacency ties = project(Drawing.network("a-b c"));

        assertThat(through(ties, 0).pairs()).isEmpty();
        assertThat(through(ties, 2).pairs()).isEmpty();
        assertThat(through(ties, 2).others()).isZero();
        assertThat(through(project(Drawing.star(4)), 0).pairs()).hasSize(3);
    }
}
