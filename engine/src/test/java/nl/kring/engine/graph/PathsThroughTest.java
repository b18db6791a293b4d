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
