package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight sources side by side give what they give one after another. */
class DependenciesTest {

    static List<Adjacency> graphs() {
        List<Adjacency> graphs = new ArrayList<>();
        for (int seed = 1; seed <= 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int order = random.nextInt(1, 260);
            graphs.add(project(RandomNetworks.atRandom(order, random.nextDouble(0.3, 8) / order, random)));
        }
        graphs.add(project(Drawing.ring(60)));
        graphs.add(project(Drawing.clique(17)));
        return graphs;
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void addUpToTheSameTogetherAsAlone(Adjacency ties) {
        Nearby nearby = ties.nearby();
        int[] sources = Sources.all(ties).places(nearby);
        double[][] together = sums(new PathLanes(nearby), sources, ties);
        double[][] alone = sums(new PathTree(nearby), sources, ties);
        assertThat(together[0]).containsExactly(alone[0], within(1e-9 * ties.order() * ties.order()));
        assertThat(together[1]).containsExactly(alone[1], within(1e-9 * ties.order() * ties.order()));
    }

    /** Of vertices and of ties. Twice: what is left over would show. */
    private static double[][] sums(Dependencies dependencies, int[] sources, Adjacency ties) {
        double[] ofVertices = new double[ties.order()];
        double[] ofPlaces = new double[2 * ties.size()];
        for (int time = 0; time < 2; time++) {
            for (int s = 0; s < sources.length; s += Dependencies.SOURCES) {
                dependencies.add(sources, s, Math.min(sources.length, s + Dependencies.SOURCES), ofVertices, ofPlaces);
            }
        }
        double[] ofTies = new double[ties.size()];
        for (int p = 0; p < ofPlaces.length; p++) {
            ofTies[ties.nearby().rows().tie()[p]] += ofPlaces[p];
        }
        return new double[][] {ofVertices, ofTies};
    }

    @Test
    void goOneByOneWhereTheWayIsLong() {
        assertThat(Dependencies.of(project(Drawing.path(128)).nearby())).isInstanceOf(PathLanes.class);
        assertThat(Dependencies.of(project(Drawing.path(140)).nearby())).isInstanceOf(PathTree.class);
    }

    private static Adjacency project(Network network) {
        return Projection.of(Choice.ALL).project(network);
    }
}
