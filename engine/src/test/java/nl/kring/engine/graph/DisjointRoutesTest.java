package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

class DisjointRoutesTest {

    /** Menger: as many as the fewest whose loss leaves no route, the vertex itself excepted. */
    @Test
    void areAsManyAsTheFewestWhoseLossLeavesNone() {
        Slow.onMany((ties, slow) -> {
            if (ties.order() > 0 && ties.order() < 10) {
                int[] targets = targets(ties);
                DisjointRoutes routes = new DisjointRoutes(ties, targets);
                for (int v = 0; v < ties.order(); v++) {
                    if (Arrays.binarySearch(targets, v) < 0) {
                        assertThat(routes.from(v, Integer.MAX_VALUE)).isEqualTo(fewest(slow, v, targets));
                    }
                }
            }
        });
    }

    private static int[] targets(Adjacency ties) {
        return IntStream.range(0, ties.order())
                .filter(v -> v % 3 == ties.size() % 3)
                .toArray();
    }

    private static int fewest(Slow slow, int vertex, int[] targets) {
        int fewest = slow.order();
        for (int lost = 0; lost < 1 << slow.order(); lost++) {
            boolean spared = (lost >> vertex & 1) == 0;
            if (spared && Integer.bitCount(lost) < fewest && !reaches(slow, vertex, targets, lost)) {
                fewest = Integer.bitCount(lost);
            }
        }
        return fewest;
    }

    private static boolean reaches(Slow slow, int vertex, int[] targets, int lost) {
        int reached = 1 << vertex;
        for (int before = 0; before != reached; ) {
            before = reached;
            for (int v = 0; v < slow.order(); v++) {
                for (int w = 0; w < slow.order(); w++) {
                    boolean step = (reached >> v & 1) == 1 && slow.tied[v][w] && (lost >> w & 1) == 0;
                    reached |= step ? 1 << w : 0;
                }
            }
        }
        int all = reached;
        return Arrays.stream(targets).anyMatch(target -> (all >> target & 1) == 1);
    }

    @Test
    void areThoseOfJGraphTInLargerNetworks() {
        int most = 0;
        for (int seed = 0; seed < 30; seed++) {
            Network network = RandomNetworks.atRandom(50, 0.04 + 0.005 * seed, new SplittableRandom(seed));
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            int[] targets = IntStream.range(40, 50).toArray();
            DisjointRoutes routes = new DisjointRoutes(ties, targets);
            for (int v = 0; v < 40; v++) {
                int expected = ofJGraphT(ties, v, targets);
                assertThat(routes.from(v, targets.length)).isEqualTo(expected);
                most = Math.max(most, expected);
            }
        }
        assertThat(most).isGreaterThan(6);
    }

    /** Vertex v is entered at 2v and left at 2v + 1. */
    private static int ofJGraphT(Adjacency ties, int source, int[] targets) {
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int state = -1; state < 2 * ties.order(); state++) {
            graph.addVertex(state);
        }
        for (int v = 0; v < ties.order(); v++) {
            graph.addEdge(2 * v, 2 * v + 1);
        }
        for (int t = 0; t < ties.size(); t++) {
            graph.addEdge(2 * ties.tail(t) + 1, 2 * ties.head(t));
            graph.addEdge(2 * ties.head(t) + 1, 2 * ties.tail(t));
        }
        for (int target : targets) {
            graph.addEdge(2 * target + 1, -1);
        }
        return (int) Math.round(new EdmondsKarpMFImpl<>(graph)
                .getMaximumFlow(2 * source + 1, -1)
                .getValue());
    }

    @Test
    void aLimitEndsTheSearch() {
        Adjacency clique = Projection.of(Choice.ALL).project(Drawing.clique(8));

        assertThat(new DisjointRoutes(clique, new int[] {5, 6, 7}).from(0, 2)).isEqualTo(2);
        assertThat(new DisjointRoutes(clique, new int[] {5, 6, 7}).from(0, 9)).isEqualTo(3);
    }
}
