package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Who is asked next to join a set: whoever has the most neighbours in it, counted up to k; of equals the last to reach that
 * number; when nobody has any, the earliest. Memory 4 bytes a tie met, at most k a vertex.
 */
final class Frontier {
    private final int most;
    private final int[][] waiting;
    private final int[] size;
    private final int order;
    private int earliest;

    Frontier(int order, int most) {
        this.order = order;
        this.most = most;
        this.waiting = new int[most + 1][4];
        this.size = new int[most + 1];
    }

    /** Hears that a vertex has one neighbour more in the set. */
    void add(int vertex, int near) {
        if (near <= most) {
            if (size[near] == waiting[near].length) {
                waiting[near] = Arrays.copyOf(waiting[near], 2 * size[near]);
            }
            waiting[near][size[near]++] = vertex;
        }
    }

    /** The next one who is open, each once for the number of neighbours that it has by now; -1 when nobody is. */
    int next(int[] near, IntPredicate open) {
        for (int count = most; count > 0; count--) {
            while (size[count] > 0) {
                int v = waiting[count][--size[count]];
                if (Math.min(near[v], most) == count && open.test(v)) {
                    return v;
                }
            }
        }
        while (earliest < order && !open.test(earliest)) {
            earliest++;
        }
        return earliest < order ? earliest : -1;
    }
}
