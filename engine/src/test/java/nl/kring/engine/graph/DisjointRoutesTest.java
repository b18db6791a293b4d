package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisjointRoutesTest {

    /** Menger: as many as the fewest whose loss leaves no route, the vertex itself excepted. */
    @Test
    void areAsManyAsTheFewestWhoseLossLeavesNone() {
        Slow.onMany((ties, slow) -> {
            if (ties.order() > 0 && ties.order() < 10) {
                int[] targets = targets(ties);
                DisjointRoutes.Finder routes = routes(ties, targets);
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(routes.from(v)).isEqualTo(fewest(slow, v, without(v, targets)));
                }
            }
        });
    }

    private static DisjointRoutes.Finder routes(Adjacency ties, int[] targets) {
        return shared(ties, targets).finder();
    }

    private static DisjointRoutes shared(Adjacency ties, int[] targets) {
        return DisjointRoutes.to(ties, targets, Dominators.towards(ties, targets), () -> {});
    }

    /** A target is no end of its own routes. */
    private static int[] without(int vertex, int[] targets) {
        return Arrays.stream(targets).filter(target -> target != vertex).toArray();
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
            most = Math.max(most, compare(ties, IntStream.range(40, 50).toArray()));
        }
        assertThat(most).isGreaterThan(6);
    }

    /** Stars, chains of blocks, cliques that share a member, two-mode, cities of clubs, a narrow way to a wide ring. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void areThoseOfJGraphTInEveryShape(Shape shape) {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(100 + seed);
            Adjacency ties = Projection.of(Choice.ALL).project(shape.draw(random));
            int[] targets = random.ints(1 + random.nextInt(12), 0, ties.order())
                    .distinct()
                    .toArray();
            compare(ties, targets);
        }
    }

    /** Both sides of a search have their turns, and bounds of one vertex serve the next, only where networks are larger. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void areThoseOfOneWhoRemembersNothing(Shape shape) {
        for (int seed = 0; seed < 6; seed++) {
            SplittableRandom random = new SplittableRandom(900 + seed);
            Adjacency ties = Projection.of(Choice.ALL).project(shape.larger().draw(random));
            int[] targets = random.ints(2 + random.nextInt(40), 0, ties.order())
                    .distinct()
                    .toArray();
            DisjointRoutes.Finder routes = routes(ties, targets);
            PlainRoutes plain = new PlainRoutes(ties, targets);
            for (int v = 0; v < ties.order(); v++) {
                assertThat(routes.from(v)).isEqualTo(plain.from(v));
            }
        }
    }

    private static int compare(Adjacency ties, int[] targets) {
        DisjointRoutes.Finder routes = routes(ties, targets);
        int most = 0;
        for (int v = 0; v < ties.order(); v++) {
            int expected = ofJGraphT(ties, v, without(v, targets));
            assertThat(routes.from(v)).isEqualTo(expected);
            most = Math.max(most, expected);
        }
        return most;
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
    void withoutTargetsThereAreNone() {
        Adjacency clique = Projection.of(Choice.ALL).project(Drawing.clique(4));

        assertThat(routes(clique, new int[0]).from(0)).isZero();
    }

    /** In a clique every target has a route of its own; a target does not lead to itself. */
    @Test
    void endsAreNotShared() {
        Adjacency clique = Projection.of(Choice.ALL).project(Drawing.clique(8));

        assertThat(routes(clique, new int[] {5, 6, 7}).from(0)).isEqualTo(3);
        assertThat(routes(clique, new int[] {5, 6, 7}).from(6)).isEqualTo(2);
    }

    @Test
    void areTheSameInAnyOrderAndOnAnyNumberOfThreads() {
        SplittableRandom random = new SplittableRandom(5);
        Adjacency ties = Projection.of(Choice.ALL).project(Shape.CLUBS.larger().draw(random));
        int[] targets = random.ints(20, 0, ties.order()).distinct().toArray();
        int[] backwards = new int[ties.order()];
        DisjointRoutes.Finder one = routes(ties, targets);
        for (int v = ties.order() - 1; v >= 0; v--) {
            backwards[v] = one.from(v);
        }
        for (int threads : new int[] {1, 2, 4}) {
            DisjointRoutes routes = shared(ties, targets);
            int[] found = new int[ties.order()];
            try (Workers workers = Workers.of(threads)) {
                workers.reduce(
                        found.length,
                        64,
                        routes::finder,
                        (finder, from, to) -> {
                            for (int v = from; v < to; v++) {
                                found[v] = finder.from(v);
                            }
                        },
                        finder -> {});
            }
            assertThat(found).isEqualTo(backwards);
        }
    }

    /** Many targets on one side: the last search goes through all that lies before them, or all around them. */
    @ParameterizedTest
    @EnumSource(names = {"NARROW", "CLUBS", "CLIQUES"})
    void areThoseOfOneWhoRemembersNothingWhenTargetsAreTogether(Shape shape) {
        for (int seed = 0; seed < 6; seed++) {
            Adjacency ties = Projection.of(Choice.ALL).project(shape.larger().draw(new SplittableRandom(seed)));
            int[] targets = half(ties).filter(v -> v % 9 == 0).toArray();
            DisjointRoutes.Finder routes = routes(ties, targets);
            PlainRoutes plain = new PlainRoutes(ties, targets);
            for (int v = ties.order() - 1; v >= 0; v--) {
                assertThat(routes.from(v)).isEqualTo(plain.from(v));
            }
        }
    }

    private static IntStream half(Adjacency ties) {
        return IntStream.range(ties.order() / 2, ties.order());
    }

    @Test
    void canBeCancelledWithinOneSearch() {
        Adjacency ties = Projection.of(Choice.ALL).project(Shape.NARROW.larger().draw(new SplittableRandom(1)));
        int[] targets = half(ties).toArray();
        int[] asked = {0};
        DisjointRoutes routes = DisjointRoutes.to(ties, targets, Dominators.towards(ties, targets), () -> {
            if (++asked[0] > 1) {
                throw new CancellationException();
            }
        });

        assertThat(asked[0]).isEqualTo(1);
        assertThatThrownBy(() -> routes.finder().from(0)).isInstanceOf(CancellationException.class);
    }
}
