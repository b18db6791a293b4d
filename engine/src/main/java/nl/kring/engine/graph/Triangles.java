package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * How many triangles each vertex and each tie is in. Every tie points to its end with more ties, so a triangle is found once,
 * at its least vertex (Chiba &amp; Nishizeki 1985). Time O(m√m), memory O(n + m) a thread.
 */
public final class Triangles {
    private final int[] at;
    private final int[] on;

    private Triangles(int[] at, int[] on) {
        this.at = at;
        this.on = on;
    }

    /** The triangles of a graph. */
    public static Triangles of(Adjacency ties, Workers workers) {
        Layout layout = ties.layout();
        Rows up = upwards(layout.rows());
        Spare<Count> counts = new Spare<>(() -> new Count(up, ties.size()));
        workers.each(ties.order(), Workers.block(ties.order()), counts, (count, from, to) -> {
            for (int v = from; v < to; v++) {
                count.from(v);
            }
        });
        int[] at = new int[ties.order()];
        int[] on = new int[ties.size()];
        // Whole numbers: whichever thread counted them, and in whichever order, they add up to the same.
        for (Count count : counts.all()) {
            for (int v = 0; v < at.length; v++) {
                at[layout.vertices()[v]] += count.at[v];
            }
            for (int t = 0; t < on.length; t++) {
                on[layout.ties()[t]] += count.on[t];
            }
        }
        return new Triangles(at, on);
    }

    /** Of each row what leads to a vertex with more ties, or as many and a later place. */
    private static Rows upwards(Rows rows) {
        int order = rows.first().length - 1;
        int[] first = new int[order + 1];
        int[] neighbour = new int[rows.neighbour().length / 2];
        int[] tie = new int[neighbour.length];
        int at = 0;
        for (int v = 0; v < order; v++) {
            for (int p = rows.first()[v]; p < rows.first()[v + 1]; p++) {
                int w = rows.neighbour()[p];
                int more = rows.degree(w) - rows.degree(v);
                if (more > 0 || (more == 0 && w > v)) {
                    neighbour[at] = w;
                    tie[at++] = rows.tie()[p];
                }
            }
            first[v + 1] = at;
        }
        return new Rows(first, neighbour, tie);
    }

    /** Triangles that a vertex is in: ties among its neighbours. */
    public int at(int vertex) {
        return at[vertex];
    }

    /** Triangles that a tie is in: neighbours that its ends have in common. */
    public int on(int tie) {
        return on[tie];
    }

    /** Three times the number of triangles. */
    public long total() {
        return Arrays.stream(at).asLongStream().sum();
    }

    /** What one thread counts. */
    private static final class Count {
        private final int[] first;
        private final int[] neighbour;
        private final int[] tie;
        private final int[] tieTo;
        private final int[] at;
        private final int[] on;

        Count(Rows up, int size) {
            this.first = up.first();
            this.neighbour = up.neighbour();
            this.tie = up.tie();
            this.at = new int[first.length - 1];
            this.tieTo = new int[at.length];
            this.on = new int[size];
        }

        /** The triangles whose least vertex is {@code v}; {@code tieTo} is one more than the tie from it to a vertex, else 0. */
        void from(int v) {
            int begin = first[v];
            int end = first[v + 1];
            for (int p = begin; p < end; p++) {
                tieTo[neighbour[p]] = tie[p] + 1;
            }
            int own = 0;
            for (int p = begin; p < end; p++) {
                own += over(neighbour[p], tie[p]);
            }
            at[v] += own;
            for (int p = begin; p < end; p++) {
                tieTo[neighbour[p]] = 0;
            }
        }

        private int over(int w, int tieToW) {
            int found = 0;
            for (int q = first[w]; q < first[w + 1]; q++) {
                int x = neighbour[q];
                if (tieTo[x] > 0) {
                    at[x]++;
                    on[tie[q]]++;
                    on[tieTo[x] - 1]++;
                    found++;
                }
            }
            at[w] += found;
            on[tieToW] += found;
            return found;
        }
    }
}
