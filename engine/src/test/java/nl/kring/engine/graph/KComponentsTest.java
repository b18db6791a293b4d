package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.KComponents.Component;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class KComponentsTest {
    /** Zachary 1977, the club members 1 to 34. */
    private static final String KARATE =
            "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4"
                    + " 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17"
                    + " 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26"
                    + " 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34"
                    + " 32-33 32-34 33-34";

    private static KComponents of(Network network) {
        return of(Projection.of(Choice.ALL).project(network), Long.MAX_VALUE);
    }

    private static KComponents of(Adjacency ties, long limit) {
        try (Workers workers = Workers.of(1)) {
            return KComponents.of(ties, limit, workers);
        }
    }

    private static Network ties(int order, List<int[]> pairs) {
        NetworkBuilder builder = Network.builder();
        for (int v = 0; v < order; v++) {
            builder.add(new Resident(Profile.of("v" + v)));
        }
        pairs.forEach(pair -> builder.add(Tie.of("v" + pair[0], TieType.KNOWS, "v" + pair[1])));
        return builder.build();
    }

    private static void clique(List<int[]> pairs, int from, int to) {
        for (int v = from; v < to; v++) {
            for (int w = from; w < v; w++) {
                pairs.add(new int[] {w, v});
            }
        }
    }

    private static Set<List<Integer>> level(KComponents found, int k) {
        Set<List<Integer>> level = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Component component : found.components()) {
            if (component.k() == k) {
                assertThat(level.add(Arrays.stream(component.vertices()).boxed().toList()))
                        .isTrue();
            }
        }
        return level;
    }

    private static void assertSame(KComponents found, List<Set<List<Integer>>> expected) {
        assertThat(found.complete()).isTrue();
        for (int k = 1; k <= expected.size(); k++) {
            assertThat(level(found, k)).as("k = " + k).isEqualTo(expected.get(k - 1));
        }
        assertThat(found.components()).allMatch(component -> component.k() < expected.size());
        assertNested(found);
    }

    /** Each lies in the one it says, levels are the deepest, and numbers follow the order of vertices. */
    private static void assertNested(KComponents found) {
        int[] deepest = new int
                [found.components().stream()
                                .flatMapToInt(component -> Arrays.stream(component.vertices()))
                                .max()
                                .orElse(-1)
                        + 1];
        Component before = null;
        for (Component component : found.components()) {
            Arrays.stream(component.vertices()).forEach(v -> deepest[v] = component.k());
            if (component.k() > 1) {
                Component around = found.components().get(component.within());
                assertThat(around.k()).isEqualTo(component.k() - 1);
                assertThat(around.vertices()).contains(component.vertices());
            } else {
                assertThat(component.within()).isEqualTo(-1);
            }
            if (before != null && before.k() == component.k()) {
                assertThat(Arrays.compare(before.vertices(), component.vertices()))
                        .isNegative();
            }
            before = component;
        }
        for (int v = 0; v < deepest.length; v++) {
            assertThat(found.level(v)).isEqualTo(deepest[v]);
        }
    }

    @Test
    void areWhatTryingAllSubsetsFinds() {
        int deep = 0;
        for (int seed = 0; seed < 480; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double chance = 0.2 + 0.15 * (seed % 5);
            Network network = RandomNetworks.atRandom(5 + seed % 6, chance, random);
            List<Set<List<Integer>>> expected = new SlowCohesion(Slow.of(network)).bySubsets();
            assertSame(of(network), expected);
            deep += expected.size() > 4 ? 1 : 0;
        }
        assertThat(deep).isGreaterThan(100);
    }

    /** Cliques of 4 to 9 members that are joined by two ties each to the next. */
    @Test
    void tellHowFarTheSearchIs() {
        List<int[]> pairs = new ArrayList<>();
        int at = 0;
        for (int size = 4; size < 10; size++) {
            clique(pairs, at, at + size);
            pairs.add(new int[] {at, at + size});
            pairs.add(new int[] {at + 1, at + size + 1});
            at += size;
        }
        List<Double> told = new ArrayList<>();
        try (Workers workers = Workers.of(1)) {
            workers.tell((done, total) -> told.add(done / (double) total));
            KComponents.of(Projection.of(Choice.ALL).project(ties(at + 2, pairs)), Long.MAX_VALUE, workers);
        }

        assertThat(told).hasSizeGreaterThan(5).isSorted().endsWith(1.0);
    }

    @Test
    void ofCirclesThatOverlapAreWhatTryingAllSubsetsFinds() {
        for (int seed = 0; seed < 120; seed++) {
            SplittableRandom random = new SplittableRandom(1_000 + seed);
            List<int[]> pairs = new ArrayList<>();
            int shared = 1 + seed % 3;
            int middle = random.nextInt(4, 7);
            clique(pairs, 0, middle);
            clique(pairs, middle - shared, 10);
            for (int extra = random.nextInt(3); extra > 0; extra--) {
                pairs.add(new int[] {random.nextInt(0, 4), random.nextInt(6, 10)});
            }
            pairs.remove(random.nextInt(pairs.size()));
            Network network = ties(10, pairs);
            assertSame(of(network), new SlowCohesion(Slow.of(network)).bySubsets());
        }
    }

    @Test
    void ofLargerGraphsAreWhatCuttingAlongLeastCutsFinds() {
        int deep = 0;
        for (int seed = 0; seed < 90; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Network network = seed % 3 == 0
                    ? RandomNetworks.atRandom(25, 0.1 + 0.1 * (seed % 4), random)
                    : circles(36, 4 + seed % 4, 5 + seed % 7, random);
            List<Set<List<Integer>>> expected = new SlowCohesion(Slow.of(network)).byCuts();
            assertSame(of(network), expected);
            deep += expected.size() > 4 ? 1 : 0;
        }
        assertThat(deep).isGreaterThan(40);
    }

    /** Dense circles of vertices drawn at random, so that many overlap in a few. */
    private static Network circles(int order, int size, int count, SplittableRandom random) {
        List<int[]> pairs = new ArrayList<>();
        for (int circle = 0; circle < count; circle++) {
            int[] members = random.ints(size, 0, order).toArray();
            for (int one : members) {
                for (int other : members) {
                    if (one < other && random.nextInt(8) > 0) {
                        pairs.add(new int[] {one, other});
                    }
                }
            }
        }
        return ties(order, pairs);
    }

    @Test
    void theKarateClubHasTenInItsCore() {
        Network karate = Drawing.network(KARATE);
        KComponents found = of(karate);

        assertThat(karate.order()).isEqualTo(34);
        assertThat(karate.ties().count()).isEqualTo(78);
        assertSame(found, new SlowCohesion(Slow.of(karate)).byCuts());
        assertThat(ids(karate, found, 4))
                .containsExactlyInAnyOrder(Set.of("1", "2", "3", "4", "8", "14", "9", "31", "33", "34"));
        assertThat(ids(karate, found, 5)).isEmpty();
    }

    private static List<Set<String>> ids(Network network, KComponents found, int k) {
        return level(found, k).stream()
                .map(vertices -> vertices.stream()
                        .map(v -> network.actor(v).id())
                        .collect(Collectors.toCollection(() -> (Set<String>) new TreeSet<String>())))
                .toList();
    }

    @Test
    void aCliqueIsCohesiveToItsLastLevelAndARingToTwo() {
        for (int order = 2; order < 12; order++) {
            KComponents clique = of(Drawing.clique(order));
            assertThat(clique.components()).hasSize(order - 1);
            assertThat(clique.components().get(order - 2).vertices()).hasSize(order);
            assertThat(clique.level(0)).isEqualTo(order - 1);
        }
        assertThat(of(Drawing.ring(50)).level(7)).isEqualTo(2);
        assertThat(of(Drawing.path(50)).level(7)).isEqualTo(1);
        assertThat(of(Drawing.star(50)).level(0)).isEqualTo(1);
        assertThat(of(Drawing.isolates(3)).components()).isEmpty();
        assertThat(of(Drawing.isolates(0)).complete()).isTrue();
    }

    /** Two cliques of eight that share some: as many as they share hold them together. */
    @Test
    void circlesThatShareSomeHoldTogetherByThem() {
        for (int shared = 0; shared <= 3; shared++) {
            List<int[]> pairs = new ArrayList<>();
            clique(pairs, 0, 8);
            clique(pairs, 8 - shared, 16 - shared);
            KComponents found = of(ties(16 - shared, pairs));

            for (int k = 1; k <= 7; k++) {
                assertThat(level(found, k)).as("k = " + k).hasSize(k <= shared ? 1 : 2);
            }
            assertThat(found.level(8)).isEqualTo(7);
        }
    }

    /** A torus of side 5 or more is 4-connected, a grid 2-connected. */
    @Test
    void gridsHaveTheirClosedForms() {
        for (int side = 5; side < 9; side++) {
            List<int[]> torus = new ArrayList<>();
            List<int[]> grid = new ArrayList<>();
            for (int v = 0; v < side * side; v++) {
                int right = v / side * side + (v + 1) % side;
                int down = (v + side) % (side * side);
                torus.add(new int[] {v, right});
                torus.add(new int[] {v, down});
                if (right > v) {
                    grid.add(new int[] {v, right});
                }
                if (down > v) {
                    grid.add(new int[] {v, down});
                }
            }
            KComponents round = of(ties(side * side, torus));
            assertThat(level(round, 4)).hasSize(1);
            assertThat(level(round, 4).iterator().next()).hasSize(side * side);
            assertThat(level(round, 5)).isEmpty();
            KComponents flat = of(ties(side * side, grid));
            assertThat(level(flat, 2).iterator().next()).hasSize(side * side);
            assertThat(level(flat, 3)).isEmpty();
        }
    }

    /** Planted in a town: dense circles that meet in k − 1 actors at most come out one by one. */
    @Test
    void aTownWithPlantedCirclesIsTakenApart() {
        List<int[]> pairs = new ArrayList<>();
        for (int circle = 0; circle < 200; circle++) {
            clique(pairs, 10 * circle, 10 * circle + 10);
            int next = (circle + 1) % 200;
            for (int bridge = 0; bridge < 4; bridge++) {
                pairs.add(new int[] {10 * circle + bridge, 10 * next + 5 + bridge});
            }
        }
        KComponents found = of(ties(2_000, pairs));

        assertThat(level(found, 8)).hasSize(1);
        assertThat(level(found, 9)).hasSize(200);
        assertThat(level(found, 10)).isEmpty();
    }

    /** Two dense two-mode circles that share u and s; whoever has the most ties is on both sides of these two. */
    @Test
    void whereTheSearchBeginsMayBeDivided() {
        List<int[]> pairs = new ArrayList<>();
        int u = 6;
        int s = 7;
        for (int head = 0; head < 3; head++) {
            for (int x = 0; x < 5; x++) {
                pairs.add(new int[] {head, 8 + x});
                pairs.add(new int[] {3 + head, 13 + x});
            }
            for (int one : new int[] {head, 3 + head}) {
                pairs.add(new int[] {one, u});
                pairs.add(new int[] {one, s});
            }
        }
        KComponents found = of(ties(18, pairs));

        assertThat(level(found, 2)).hasSize(1);
        assertThat(level(found, 3))
                .containsExactlyInAnyOrder(
                        List.of(0, 1, 2, 6, 7, 8, 9, 10, 11, 12), List.of(3, 4, 5, 6, 7, 13, 14, 15, 16, 17));
        assertThat(level(found, 4)).isEmpty();
    }

    /** Each five share three with the next: a chain of which every link is one. */
    @Test
    void aLongChainComesApartLinkByLink() {
        List<int[]> pairs = new ArrayList<>();
        for (int link = 0; link < 1_000; link++) {
            clique(pairs, 2 * link, 2 * link + 5);
        }
        KComponents found = of(ties(2_003, pairs));

        assertThat(level(found, 3)).hasSize(1);
        assertThat(level(found, 4)).hasSize(1_000).allMatch(link -> link.size() == 5);
        assertThat(level(found, 5)).isEmpty();
    }

    @Test
    void aLimitEndsTheSearchAtAWholeLevel() {
        Adjacency ties = Projection.of(Choice.ALL).project(RandomNetworks.atRandom(400, 0.03, new SplittableRandom(5)));
        KComponents all = of(ties, Long.MAX_VALUE);
        KComponents none = of(ties, 0);

        assertThat(none.complete()).isFalse();
        assertThat(none.searched()).isEqualTo(2);
        int before = 2;
        for (long limit = 1_000; limit < 100_000_000L; limit *= 2) {
            KComponents some = of(ties, limit);
            assertThat(some.searched()).isGreaterThanOrEqualTo(before);
            before = some.searched();
            for (int k = 1; k <= some.searched(); k++) {
                assertThat(level(some, k)).isEqualTo(level(all, k));
            }
            for (int v = 0; v < ties.order(); v++) {
                assertThat(some.level(v)).isEqualTo(Math.min(some.searched(), all.level(v)));
            }
        }
        assertThat(before).isGreaterThan(4);
    }

    @Test
    void isCancelled() {
        Adjacency ties = Projection.of(Choice.ALL).project(RandomNetworks.atRandom(400, 0.05, new SplittableRandom(5)));
        try (Workers workers = Workers.of(1, () -> true)) {
            assertThatThrownBy(() -> KComponents.of(ties, Long.MAX_VALUE, workers))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
