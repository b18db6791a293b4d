package nl.kring.engine.graph;

/**
 * For each vertex how many pairs can still reach each other when it goes, too, after others have gone. One depth-first
 * pass without recursion: the parts that hang on a vertex, and what is left of its component. Time and memory O(n + m).
 */
public final class PairsLeft {
    private final Adjacency ties;
    private final boolean[] gone;
    private final int[] seen;
    private final int[] low;
    private final int[] place;
    private final int[] path;
    private final int[] below;
    private final int[] hanging;
    private final long[] pairs;
    private final int[] entered;
    private long total;
    private int time;

    private PairsLeft(Adjacency ties, boolean[] gone) {
        int order = ties.order();
        this.ties = ties;
        this.gone = gone;
        this.seen = new int[order];
        this.low = new int[order];
        this.place = new int[order];
        this.path = new int[order];
        this.below = new int[order];
        this.hanging = new int[order];
        this.pairs = new long[order];
        this.entered = new int[order];
    }

    /**
     * The pairs that are left in a graph.
     *
     * @param gone who has gone already, by vertex
     */
    public static PairsLeft of(Adjacency ties, boolean[] gone) {
        PairsLeft result = new PairsLeft(ties, gone);
        for (int root = 0; root < ties.order(); root++) {
            if (!gone[root] && result.seen[root] == 0) {
                result.component(root);
            }
        }
        for (int v = 0; v < ties.order(); v++) {
            result.pairs[v] += gone[v] ? 0 : result.total;
        }
        return result;
    }

    /** Pairs that reach each other as it is. */
    public long total() {
        return total;
    }

    /** Pairs that reach each other without this vertex, who has not gone. */
    public long without(int vertex) {
        return pairs[vertex];
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    private void component(int root) {
        int begin = time;
        search(root);
        int size = time - begin;
        total += pairs(size);
        for (int i = begin; i < time; i++) {
            int v = entered[i];
            pairs[v] += pairs(size - 1L - hanging[v]) - pairs(size);
        }
    }

    private void search(int root) {
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        int depth = 0;
        enter(root, 0);
        while (depth >= 0) {
            int v = path[depth];
            if (place[v] < first[v + 1]) {
                int w = neighbour[place[v]++];
                if (gone[w]) {
                    continue;
                }
                if (seen[w] == 0) {
                    enter(w, ++depth);
                } else if (depth == 0 || w != path[depth - 1]) {
                    low[v] = Math.min(low[v], seen[w]);
                }
            } else if (--depth >= 0) {
                leave(v, path[depth]);
            }
        }
    }

    private void enter(int v, int depth) {
        entered[time] = v;
        seen[v] = ++time;
        low[v] = time;
        below[v] = 1;
        place[v] = ties.first(v);
        path[depth] = v;
    }

    /** Nothing is above the root, so all its parts hang on it. */
    private void leave(int v, int parent) {
        below[parent] += below[v];
        low[parent] = Math.min(low[parent], low[v]);
        if (low[v] >= seen[parent]) {
            hanging[parent] += below[v];
            pairs[parent] += pairs(below[v]);
        }
    }
}
