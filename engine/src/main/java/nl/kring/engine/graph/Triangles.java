package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * How many triangles each vertex and each tie is in. Every tie points to its end with more ties, so a triangle is found once,
 * at its least vertex. Time O(m√m), memory O(n + m).
 */
public final class Triangles {
    private final AtomicIntegerArray at;
    private final AtomicIntegerArray on;

    private Triangles(Adjacency ties) {
        this.at = new AtomicIntegerArray(ties.order());
        this.on = new AtomicIntegerArray(ties.size());
    }

    /** The triangles of a graph. */
    public static Triangles of(Adjacency ties, Workers workers) {
        Triangles triangles = new Triangles(ties);
        int[][] up = upwards(ties);
        workers.reduce(
                ties.order(),
                Workers.block(ties.order()),
                () -> new int[ties.order()],
                (tieOf, from, to) -> {
                    for (int v = from; v < to; v++) {
                        triangles.count(ties, v, up, tieOf);
                    }
                },
                tieOf -> {});
        return triangles;
    }

    /**
     * The triangles whose least vertex is {@code v}.
     *
     * @param up places of upward ties in the rows, by vertex
     * @param tieOf all 0 before and after; meanwhile one more than the tie from {@code v} to a vertex
     */
    private void count(Adjacency ties, int v, int[][] up, int[] tieOf) {
        for (int p : up[v]) {
            tieOf[ties.neighbour(p)] = ties.tie(p) + 1;
        }
        int own = 0;
        for (int p : up[v]) {
            int w = ties.neighbour(p);
            int ofW = 0;
            for (int q : up[w]) {
                int x = ties.neighbour(q);
                if (tieOf[x] > 0) {
                    at.getAndIncrement(x);
                    on.getAndIncrement(ties.tie(q));
                    on.getAndIncrement(tieOf[x] - 1);
                    ofW++;
                }
            }
            if (ofW > 0) {
                at.getAndAdd(w, ofW);
                on.getAndAdd(ties.tie(p), ofW);
                own += ofW;
            }
        }
        if (own > 0) {
            at.getAndAdd(v, own);
        }
        for (int p : up[v]) {
            tieOf[ties.neighbour(p)] = 0;
        }
    }

    /** Places of the ties to neighbours with more ties, or as many and a higher number. */
    private static int[][] upwards(Adjacency ties) {
        int[][] up = new int[ties.order()][];
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        int[] row = new int[ties.order()];
        for (int v = 0; v < ties.order(); v++) {
            int length = 0;
            for (int p = first[v]; p < first[v + 1]; p++) {
                int w = neighbour[p];
                if (ties.degree(w) > ties.degree(v) || (ties.degree(w) == ties.degree(v) && w > v)) {
                    row[length++] = p;
                }
            }
            up[v] = Arrays.copyOf(row, length);
        }
        return up;
    }

    /** Triangles that a vertex is in: ties among its neighbours. */
    public int at(int vertex) {
        return at.get(vertex);
    }

    /** Triangles that a tie is in: neighbours that its ends have in common. */
    public int on(int tie) {
        return on.get(tie);
    }

    /** Three times the number of triangles. */
    public long total() {
        long total = 0;
        for (int v = 0; v < at.length(); v++) {
            total += at.get(v);
        }
        return total;
    }
}
