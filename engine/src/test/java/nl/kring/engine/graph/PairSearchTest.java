package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class PairSearchTest {
    private static final int DRAWS = 20_000;

    /**
     * Four shortest paths from a to g:
     *
     * <pre>
     *   ┌─b─┐
     * a─┼─c─┼─e─┐
     *   │ └───f─┼─g
     *   └─d───┘
     * </pre>
     */
    @Test
    void everyShortestPathIsDrawnEquallyOften() {
        Adjacency ties = Projection.of(Choice.ALL).project(Drawing.network("a-b a-c a-d b-e c-e c-f d-f e-g f-g g-h"));
        Nearby nearby = ties.nearby();
        PairSearch search = new PairSearch(nearby, null);
        SplittableRandom random = new SplittableRandom(3);
        int from = place(ties, nearby, "a");
        int to = place(ties, nearby, "g");
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            int[] hits = hits(ties);
            PathTally tally = new PathTally(hits.length);
            assertThat(i % 2 == 0 ? search.draw(from, to, random, tally) : search.draw(to, from, random, tally))
                    .isTrue();
            tally.addTo(hits);
            assertThat(Arrays.stream(hits).sum()).isEqualTo(5);
            StringBuilder inner = new StringBuilder();
            for (String id : new String[] {"b", "c", "d", "e", "f", "h"}) {
                inner.append(hits[place(ties, nearby, id)] == 1 ? id : "");
            }
            drawn.merge(inner.toString(), 1, Integer::sum);
        }

        assertThat(drawn).containsOnlyKeys("be", "ce", "cf", "df");
        double deviation = Math.sqrt(DRAWS * 0.25 * 0.75);
        assertThat(drawn.values())
                .allSatisfy(times -> assertThat((double) times).isCloseTo(DRAWS / 4.0, within(5 * deviation)));
    }

    private static int[] hits(Adjacency ties) {
        return new int[ties.order() + ties.size()];
    }

    private static int place(Adjacency ties, Nearby nearby, String id) {
        int vertex = ties.vertex(ties.network().number(id));
        int place = 0;
        while (nearby.vertices()[place] != vertex) {
            place++;
        }
        return place;
    }

    @Test
    void verticesAreHitAsOftenAsPathsRunThroughThem() {
        SplittableRandom random = new SplittableRandom(5);
        int[] checked = {0};
        Slow.onMany((ties, slow) -> {
            if (ties.order() > 5 && checked[0]++ % 12 == 0) {
                int[][] distance = slow.distances();
                double[][] paths = slow.paths();
                int from = random.nextInt(ties.order());
                int to = (from + random.nextInt(1, ties.order())) % ties.order();
                double[] expected = new double[ties.order()];
                for (int v = 0; v < ties.order() && distance[from][to] < Slow.FAR; v++) {
                    boolean on = v != from && v != to && distance[from][v] + distance[v][to] == distance[from][to];
                    expected[v] = on ? paths[from][v] * paths[v][to] / paths[from][to] : 0;
                }
                compare(ties, from, to, distance[from][to] < Slow.FAR, expected);
            }
        });
        assertThat(checked[0]).isGreaterThan(100);
    }

    @Test
    void alongDirectionsToo() {
        SplittableRandom random = new SplittableRandom(5);
        int[] checked = {0};
        SlowArcs.onMany(SlowArcs.FORMS.get(0), (ties, slow) -> {
            if (ties.order() > 5 && checked[0]++ % 6 == 0) {
                long[][] distance = slow.distances();
                double[][] paths = slow.paths();
                int from = random.nextInt(ties.order());
                int to = (from + random.nextInt(1, ties.order())) % ties.order();
                double[] expected = new double[ties.order()];
                for (int v = 0; v < ties.order() && distance[from][to] < SlowArcs.FAR; v++) {
                    boolean on = v != from && v != to && distance[from][v] + distance[v][to] == distance[from][to];
                    expected[v] = on ? paths[from][v] * paths[v][to] / paths[from][to] : 0;
                }
                compare(ties, from, to, distance[from][to] < SlowArcs.FAR, expected);
            }
        });
        assertThat(checked[0]).isGreaterThan(100);
    }

    private static void compare(Adjacency ties, int from, int to, boolean joined, double[] expected) {
        Nearby nearby = ties.nearby();
        int[] place = new int[ties.order()];
        for (int i = 0; i < place.length; i++) {
            place[nearby.vertices()[i]] = i;
        }
        PairSearch search = new PairSearch(nearby, PairSearch.Lead.of(ties, nearby));
        SplittableRandom random = new SplittableRandom(8);
        int draws = 2_000;
        int[] hits = hits(ties);
        PathTally tally = new PathTally(hits.length);
        for (int i = 0; i < draws; i++) {
            assertThat(search.draw(place[from], place[to], random, tally)).isEqualTo(joined);
        }
        tally.addTo(hits);
        for (int v = 0; v < expected.length; v++) {
            double slack = 5 * Math.sqrt(draws * expected[v] * (1 - expected[v])) + 1e-6;
            assertThat((double) hits[place[v]]).isCloseTo(draws * expected[v], within(slack));
        }
    }

    /** Paths double at each of 1,500 diamonds, so there are more than any number can hold. */
    @Test
    void morePathsThanNumbersHold() {
        int diamonds = 1_500;
        StringBuilder text = new StringBuilder();
        diamonds(text, "m", diamonds);
        Adjacency ties = Projection.of(Choice.ALL).project(Drawing.network(text.toString()));
        Nearby nearby = ties.nearby();
        PairSearch search = new PairSearch(nearby, null);
        SplittableRandom random = new SplittableRandom(2);
        int[] hits = hits(ties);
        PathTally tally = new PathTally(hits.length);
        for (int i = 0; i < 100; i++) {
            assertThat(search.draw(place(ties, nearby, "m0"), place(ties, nearby, "m" + diamonds), random, tally))
                    .isTrue();
        }
        tally.addTo(hits);

        int upper = 0;
        for (int d = 0; d < diamonds; d++) {
            int up = hits[place(ties, nearby, "mu" + d)];
            assertThat(up + hits[place(ties, nearby, "ml" + d)]).isEqualTo(100);
            assertThat(up).isBetween(25, 75);
            upper += up;
        }
        assertThat((double) upper).isCloseTo(50.0 * diamonds, within(5 * Math.sqrt(100.0 * diamonds) / 2));
    }

    private static void diamonds(StringBuilder text, String name, int count) {
        for (int d = 0; d < count; d++) {
            for (String side : new String[] {"u", "l"}) {
                text.append(String.format("%1$s%2$d-%1$s%3$s%2$d %1$s%3$s%2$d-%1$s%4$d ", name, d, side, d + 1));
            }
        }
    }

    /** Two ways of the same length: one of 1,200 diamonds, one without any. Then only the other way is left. */
    @Test
    void aSinglePathIsDrawnWhenItIsTheOnlyOneHoweverManyLeadElsewhere() {
        StringBuilder text = new StringBuilder();
        diamonds(text, "m", 1_200);
        diamonds(text, "t", 1_200);
        for (int i = 0; i < 2_399; i++) {
            text.append("w").append(i).append("-w").append(i + 1).append(' ');
        }
        String single = text + "m0-w0 w2399-t0";
        Adjacency ties = Projection.of(Choice.ALL).project(Drawing.network(single));
        int[] hits = drawOnce(ties, "m0", "t0");
        Nearby nearby = ties.nearby();
        assertThat(hits[place(ties, nearby, "w1200")]).isEqualTo(1);
        assertThat(Arrays.stream(hits).sum()).isEqualTo(2_400 + 2_401);

        Adjacency both = Projection.of(Choice.ALL).project(Drawing.network(text + "m0-w1 w2399-m1200"));
        hits = drawOnce(both, "m0", "m1200");
        assertThat(hits[place(both, both.nearby(), "w1200")]).isZero();
        assertThat(Arrays.stream(hits).sum()).isEqualTo(2_399 + 2_400);
    }

    private static int[] drawOnce(Adjacency ties, String from, String to) {
        Nearby nearby = ties.nearby();
        int[] hits = hits(ties);
        PathTally tally = new PathTally(hits.length);
        PairSearch search = new PairSearch(nearby, null);
        int start = place(ties, nearby, from);
        int end = place(ties, nearby, to);
        assertThat(search.draw(start, end, new SplittableRandom(1), tally)).isTrue();
        tally.addTo(hits);
        return hits;
    }
}
