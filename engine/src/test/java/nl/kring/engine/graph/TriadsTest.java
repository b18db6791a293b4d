package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class TriadsTest {
    /** One drawing of each class, as Holland and Leinhardt have them. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("003", ""),
            Map.entry("012", "a>b"),
            Map.entry("102", "a>b b>a"),
            Map.entry("021D", "b>a b>c"),
            Map.entry("021U", "a>b c>b"),
            Map.entry("021C", "a>b b>c"),
            Map.entry("111D", "a>b b>a c>b"),
            Map.entry("111U", "a>b b>a b>c"),
            Map.entry("030T", "a>b c>b a>c"),
            Map.entry("030C", "b>a c>b a>c"),
            Map.entry("201", "a>b b>a b>c c>b"),
            Map.entry("120D", "b>a b>c a>c c>a"),
            Map.entry("120U", "a>b c>b a>c c>a"),
            Map.entry("120C", "a>b b>c a>c c>a"),
            Map.entry("210", "a>b b>c c>b a>c c>a"),
            Map.entry("300", "a>b b>a b>c c>b a>c c>a"));

    private static final int[][] ORDERS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

    /** Class by the arcs among three, whichever way they are turned. */
    private static Map<Integer, String> classes() {
        Map<Integer, String> classes = new HashMap<>();
        EXAMPLES.forEach((name, drawing) -> {
            for (int[] order : ORDERS) {
                int code = 0;
                for (String word : drawing.isEmpty() ? new String[0] : drawing.split(" ", -1)) {
                    code |= bit(order[word.charAt(0) - 'a'], order[word.charAt(2) - 'a']);
                }
                assertThat(classes.put(code, name)).isIn(null, name);
            }
        });
        return classes;
    }

    private static int bit(int from, int to) {
        return 1 << (3 * from + to);
    }

    private static Triads of(Adjacency ties) {
        try (Workers workers = Workers.of(2)) {
            return Triads.of(ties, workers);
        }
    }

    private static Map<String, Long> counts(Triads census) {
        Map<String, Long> counts = new HashMap<>();
        for (int c = 0; c < Triads.CLASSES.size(); c++) {
            counts.put(Triads.CLASSES.get(c), census.count(c));
        }
        return counts;
    }

    @Test
    void eachOfTheSixtyFourWaysToTieThreeIsOfItsClass() {
        Map<Integer, String> classes = classes();
        assertThat(classes).hasSize(64);
        assertThat(classes.values()).containsAll(Triads.CLASSES);
        classes.forEach((code, name) -> {
            StringBuilder drawing = new StringBuilder("a b c");
            for (int from = 0; from < 3; from++) {
                for (int to = 0; to < 3; to++) {
                    boolean arc = (code & bit(from, to)) > 0;
                    drawing.append(arc ? " " + (char) ('a' + from) + ">" + (char) ('a' + to) : "");
                }
            }
            Triads census = of(Measured.DIRECTED.project(Drawing.network(drawing.toString())));
            for (int c = 0; c < Triads.CLASSES.size(); c++) {
                assertThat(census.count(c))
                        .as("%s: %s", drawing, Triads.CLASSES.get(c))
                        .isEqualTo(Triads.CLASSES.get(c).equals(name) ? 1 : 0);
            }
        });
    }

    @Test
    void areThoseOfAllThreesOneByOne() {
        Map<Integer, String> classes = classes();
        SlowArcs.onMany(
                Measured.DIRECTED, (ties, slow) -> assertThat(counts(of(ties))).isEqualTo(oneByOne(slow, classes)));
    }

    private static Map<String, Long> oneByOne(SlowArcs slow, Map<Integer, String> classes) {
        Map<String, Long> counts = new HashMap<>();
        Triads.CLASSES.forEach(name -> counts.put(name, 0L));
        for (int a = 0; a < slow.order(); a++) {
            for (int b = 0; b < a; b++) {
                for (int c = 0; c < b; c++) {
                    counts.merge(Objects.requireNonNull(classes.get(code(slow, a, b, c))), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static int code(SlowArcs slow, int... three) {
        int code = 0;
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                code |= slow.weight[three[from]][three[to]] > 0 ? bit(from, to) : 0;
            }
        }
        return code;
    }

    @Test
    void allThreesAreCountedOnce() {
        Network network =
                RandomNetworks.weighed(RandomNetworks.atRandom(700, 0.01, new SplittableRandom(3)), 4, Double.NaN);
        Triads census = of(Measured.DIRECTED.project(network));
        long total = 0;
        for (int c = 0; c < Triads.CLASSES.size(); c++) {
            assertThat(census.count(c)).isNotNegative();
            total += census.count(c);
        }
        assertThat(total).isEqualTo(700L * 699 * 698 / 6);
    }

    @Test
    void threesOfMillionsAreNotTooMany() {
        long order = 3_000_000;
        Triads census = of(Measured.DIRECTED.project(Drawing.isolates((int) order)));

        assertThat(census.count(0))
                .isEqualTo(BigInteger.valueOf(order)
                        .multiply(BigInteger.valueOf(order - 1))
                        .multiply(BigInteger.valueOf(order - 2))
                        .divide(BigInteger.valueOf(6))
                        .longValueExact());
    }

    /** All threes of a star hold the centre and two leaves, or three leaves. */
    @Test
    void ofALargeStar() {
        Triads census = of(Measured.DIRECTED.project(Drawing.star(20_001)));

        assertThat(census.count(Triads.CLASSES.indexOf("201"))).isEqualTo(20_000L * 19_999 / 2);
        assertThat(census.count(0)).isEqualTo(20_000L * 19_999 * 19_998 / 6);
        assertThat(census.count(Triads.CLASSES.indexOf("102"))).isZero();
    }
}
