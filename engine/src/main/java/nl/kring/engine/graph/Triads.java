package nl.kring.engine.graph;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many threes of vertices there are of each of the 16 classes of Holland & Leinhardt, after Batagelj & Mrvar (2001):
 * time O(Σ k²) instead of O(n³), memory O(n) a block in flight.
 */
public final class Triads {
    /** The classes: mutual, one-way and absent pairs, and a letter for down, up, transitive or cyclic. */
    public static final List<String> CLASSES = List.of(
            "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C",
            "210", "300");

    /** Class by the six possible arcs of v, u and w: v→u 1, u→v 2, v→w 4, w→v 8, u→w 16, w→u 32. */
    private static final int[] CLASS_OF_CODE =
            IntStream.range(0, 64).map(Triads::classOf).toArray();

    private final long[] counts = new long[CLASSES.size()];

    private Triads() {}

    /** Mutual, one-way and absent pairs name a class; where several share them, who sends and receives decides. */
    private static int classOf(int code) {
        int[] pairs = {code & 3, code >> 2 & 3, code >> 4 & 3};
        int[] sent = new int[3];
        int[] received = new int[3];
        boolean[] mutual = new boolean[3];
        int both = 0;
        int oneWay = 0;
        int[][] ends = {{0, 1}, {0, 2}, {1, 2}};
        for (int i = 0; i < pairs.length; i++) {
            int from = ends[i][pairs[i] == 2 ? 1 : 0];
            int to = ends[i][pairs[i] == 2 ? 0 : 1];
            if (pairs[i] == 3) {
                both++;
                mutual[from] = true;
                mutual[to] = true;
            } else if (pairs[i] > 0) {
                oneWay++;
                sent[from]++;
                received[to]++;
            }
        }
        String name = "" + both + oneWay + (3 - both - oneWay);
        return CLASSES.indexOf(name + letter(name, sent, received, mutual));
    }

    private static String letter(String name, int[] sent, int[] received, boolean[] mutual) {
        boolean down = false;
        boolean up = false;
        for (int v = 0; v < sent.length; v++) {
            down |= sent[v] == 2;
            up |= received[v] == 2;
        }
        return switch (name) {
            case "021", "120" -> down ? "D" : up ? "U" : "C";
            case "030" -> down ? "T" : "C";
            case "111" -> sendsInto(mutual, received) ? "D" : "U";
            default -> "";
        };
    }

    private static boolean sendsInto(boolean[] mutual, int[] received) {
        return IntStream.range(0, mutual.length).anyMatch(v -> mutual[v] && received[v] == 1);
    }

    /** The census of a graph. */
    public static Triads of(Adjacency ties, Workers workers) {
        Triads census = new Triads();
        workers.reduce(
                ties.order(),
                Workers.block(ties.order()),
                () -> new Count(ties, workers),
                (count, from, to) -> {
                    for (int v = from; v < to; v++) {
                        count.from(v);
                    }
                },
                count -> {
                    for (int c = 0; c < census.counts.length; c++) {
                        census.counts[c] += count.counts[c];
                    }
                });
        long order = ties.order();
        long tied = 0;
        for (int c = 1; c < census.counts.length; c++) {
            tied += census.counts[c];
        }
        census.counts[0] = threes(order) - tied;
        return census;
    }

    /** n(n − 1)(n − 2) / 6, divided before it is multiplied: millions of vertices are not too many. */
    private static long threes(long order) {
        long pairs = order * (order - 1) / 2;
        return pairs / 3 * (order - 2) + pairs % 3 * (order - 2) / 3;
    }

    /** How many threes are of a class, by its place in {@link #CLASSES}. */
    public long count(int ofClass) {
        return counts[ofClass];
    }

    private static final class Count {
        private final Adjacency ties;
        private final Workers workers;
        private final long[] counts = new long[CLASSES.size()];
        private final int[] near;
        private final int[] atV;
        private final int[] atU;
        private int pair;

        Count(Adjacency ties, Workers workers) {
            this.ties = ties;
            this.workers = workers;
            this.near = new int[ties.order()];
            this.atV = new int[ties.order()];
            this.atU = new int[ties.order()];
        }

        /** The threes whose first tied pair, in the order of numbers, begins at a vertex. */
        void from(int v) {
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                atV[ties.neighbour(p)] = code(v, p);
            }
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                int u = ties.neighbour(p);
                if (u > v) {
                    pair(v, u, code(v, p));
                }
            }
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                atV[ties.neighbour(p)] = 0;
            }
        }

        private void pair(int v, int u, int between) {
            workers.check();
            pair++;
            for (int p = ties.first(u); p < ties.first(u) + ties.degree(u); p++) {
                atU[ties.neighbour(p)] = code(u, p);
                near[ties.neighbour(p)] = pair;
            }
            int joined = 0;
            for (int p = ties.first(u); p < ties.first(u) + ties.degree(u); p++) {
                joined += third(v, u, ties.neighbour(p), between, true);
            }
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                int w = ties.neighbour(p);
                joined += near[w] == pair ? 0 : third(v, u, w, between, false);
            }
            counts[between == 3 ? 2 : 1] += ties.order() - 2 - joined;
        }

        /** Counts a three once, at its first tied pair; says 1 for a third vertex that is tied to one of the pair. */
        private int third(int v, int u, int w, int between, boolean nearU) {
            if (w == v || w == u) {
                return 0;
            }
            if (u < w || (v < w && w < u && atV[w] == 0)) {
                counts[CLASS_OF_CODE[between + 4 * atV[w] + 16 * (nearU ? atU[w] : 0)]]++;
            }
            return 1;
        }

        private int code(int vertex, int place) {
            return (ties.out(vertex, place) > 0 ? 1 : 0) + (ties.in(vertex, place) > 0 ? 2 : 0);
        }
    }
}
