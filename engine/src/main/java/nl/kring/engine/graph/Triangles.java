package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * How many triangles each vertex is in. Every tie points to its end with more ties, so a triangle is found once, at its
 * least vertex. Time O(m√m), memory O(n + m).
 */
public final class Triangles {
    private final AtomicIntegerArray at;

    private Triangles(AtomicIntegerArray at) {
        this.at = at;
    }

    /** The triangles of a graph. */
    public static Triangles of(Adjacency ties, Workers workers) {
        AtomicIntegerArray at = new AtomicIntegerArray(ties.order());
        int[][] up = upwards(ties);
        workers.reduce(
                ties.order(),
                Workers.block(ties.order()),
                () -> new int[ties.order()],
                (mark, from, to) -> {
                    for (int v = from; v < to; v++) {
                        count(v, up, mark, at);
                    }
                },
                mark -> {});
        return new Triangles(at);
    }

    private static void count(int v, int[][] up, int[] mark, AtomicIntegerArray at) {
        for (int w : up[v]) {
            mark[w] = v + 1;
        }
        int own = 0;
        for (int w : up[v]) {
            int ofW = 0;
            for (int x : up[w]) {
                if (mark[x] == v + 1) {
                    at.getAndIncrement(x);
                    ofW++;
                }
            }
            if (ofW > 0) {
                at.getAndAdd(w, ofW);
                own += ofW;
            }
        }
        if (own > 0) {
            at.getAndAdd(v, own);
        }
    }

    /** The neighbours with more ties, or as many and a higher number. */
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
                    row[length++] = w;
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

    /** Three times the number of triangles. */
    public long total() {
        long total = 0;
        for (int v = 0; v < at.length(); v++) {
            total += at.get(v);
        }
        return total;
    }
}
