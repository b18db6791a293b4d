package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many searches at once meet the same as one after another, on graphs that take several sweeps and both ways of a step. */
class SearchesTest {
    private static final Workers ALONE = Workers.of(1);

    static List<Adjacency> graphs() {
        List<Adjacency> graphs = new ArrayList<>();
        for (int seed = 1; seed <= 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int order = random.nextInt(20, 1_400);
            Network network = RandomNetworks.atRandom(order, random.nextDouble(0.3, 6) / order, random);
            graphs.add(project(network));
        }
        graphs.add(project(Drawing.ring(100)));
        graphs.add(project(Drawing.star(700)));
        return graphs;
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void meetTheSameTogetherAsAlone(Adjacency ties) {
        Nearby nearby = ties.nearby();
        int[] sources = Sources.sample(ties, Math.max(2, ties.order() - ties.order() / 3), 1)
                .places(nearby);
        assertThat(met(new Sweep(nearby, ALONE), sources, ties.order()))
                .isDeepEqualTo(met(new OneByOne(nearby, ALONE), sources, ties.order()));
    }

    /** Per sweep, how many sources lie how many steps from each place. Twice: what is left over would show. */
    private static int[][] met(Searches searches, int[] sources, int order) {
        int[][] met = new int[order][order];
        for (int time = 0; time < 2; time++) {
            for (int from = 0; from < sources.length; from += Searches.SOURCES) {
                int sweep = 1 + from / Searches.SOURCES;
                searches.run(
                        sources,
                        from,
                        Math.min(sources.length, from + Searches.SOURCES),
                        (place, count, steps) -> met[place][steps] += sweep * count);
            }
        }
        return met;
    }

    @Test
    void goOneByOneWhereTheWayIsLong() {
        assertThat(Searches.of(project(Drawing.path(128)).nearby(), ALONE)).isInstanceOf(Sweep.class);
        assertThat(Searches.of(project(Drawing.path(140)).nearby(), ALONE)).isInstanceOf(OneByOne.class);
    }

    @Test
    void ofALongPathAddUp() {
        int order = 300;
        Adjacency path = project(Drawing.path(order));
        Distances distances = Distances.of(path, Components.of(path), Sources.all(path), ALONE);
        assertThat(distances.longestInLargest()).isEqualTo(order - 1);
        assertThat(distances.farness(0)).isEqualTo(order * (order - 1) / 2.0);
        assertThat(distances.meanInLargest()).isEqualTo((order + 1) / 3.0);
        assertThat(IntStream.range(0, order).mapToDouble(distances::farness).sum())
                .isEqualTo((double) order * (order - 1) * (order + 1) / 3);
    }

    private static Adjacency project(Network network) {
        return Projection.of(Choice.ALL).project(network);
    }
}
