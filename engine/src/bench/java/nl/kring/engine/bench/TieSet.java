package nl.kring.engine.bench;

import java.util.Arrays;

/** Ties that grow in number: each pair once, and the neighbours of every vertex so far. */
final class TieSet {
    private static final int FEW = 4;
    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    private final long[] slots;
    private final int[][] neighbours;
    private final int[] degree;
    private final int[] tail;
    private final int[] head;
    private int size;

    TieSet(int order, int most) {
        slots = new long[Integer.highestOneBit(Math.max(2, most)) * 4];
        neighbours = new int[order][FEW];
        degree = new int[order];
        tail = new int[most];
        head = new int[most];
    }

    int size() {
        return size;
    }

    boolean full() {
        return size == tail.length;
    }

    int degree(int v) {
        return degree[v];
    }

    int neighbour(int v, int i) {
        return neighbours[v][i];
    }

    /** Ties two vertices, unless they are one, or tied, or there are ties enough; says whether it did. */
    boolean add(int u, int v) {
        if (u == v || full()) {
            return false;
        }
        long pair = (long) Math.min(u, v) << 32 | (Math.max(u, v) + 1L);
        int slot = (int) ((pair * SPREAD) >>> 33) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (slots[slot] == pair) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = pair;
        tail[size] = u;
        head[size++] = v;
        join(u, v);
        join(v, u);
        return true;
    }

    private void join(int u, int v) {
        if (degree[u] == neighbours[u].length) {
            neighbours[u] = Arrays.copyOf(neighbours[u], 2 * degree[u]);
        }
        neighbours[u][degree[u]++] = v;
    }

    /** The ties between vertices of other numbers, ascending: neither order nor numbers tell how they came about. */
    TieList renumbered(int[] number) {
        long[] pairs = new long[size];
        for (int t = 0; t < size; t++) {
            int u = number[tail[t]];
            int v = number[head[t]];
            pairs[t] = (long) Math.min(u, v) << 32 | Math.max(u, v);
        }
        Arrays.sort(pairs);
        return new TieList(
                degree.length,
                Arrays.stream(pairs).mapToInt(pair -> (int) (pair >> 32)).toArray(),
                Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray());
    }
}
