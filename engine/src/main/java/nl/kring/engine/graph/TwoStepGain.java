package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Who adds most to those whom a set reaches within two steps, the set included. Looks around each vertex that can still
 * win: time O(Σ k²), memory O(n) a block in flight.
 */
public final class TwoStepGain {
    private final Adjacency ties;
    private final Workers workers;
    private final int[] bound;

    /** Gains in a graph. */
    public TwoStepGain(Adjacency ties, Workers workers) {
        this.ties = ties;
        this.workers = workers;
        this.bound = new int[ties.order()];
        Arrays.fill(bound, Integer.MAX_VALUE);
    }

    /**
     * The best addition.
     *
     * @param vertex who adds most, of equals the earliest; -1 when there is nobody else
     * @param gain how many it adds
     */
    public record Best(int vertex, int gain) {
        Best better(Best other) {
            return other.gain > gain ? other : this;
        }
    }

    /** Who is reached from a set within two steps, the set included. */
    public boolean[] reached(int[] set) {
        boolean[] reached = new boolean[ties.order()];
        for (int v : set) {
            reached[v] = true;
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                int u = ties.neighbour(p);
                reached[u] = true;
                for (int q = ties.first(u); q < ties.first(u) + ties.degree(u); q++) {
                    reached[ties.neighbour(q)] = true;
                }
            }
        }
        return reached;
    }

    /** Who outside the set adds most to it. */
    public Best best(int[] set) {
        boolean[] reached = reached(set);
        boolean[] chosen = new boolean[ties.order()];
        for (int v : set) {
            chosen[v] = true;
        }
        boolean first = set.length == 0;
        Best[] best = {new Best(-1, -1)};
        workers.reduce(
                ties.order(),
                Workers.block(ties.order()),
                () -> new Around(ties, reached),
                (around, from, to) -> {
                    for (int v = from; v < to; v++) {
                        // What one reaches alone is the most that one can ever add.
                        if (!chosen[v] && bound[v] > around.best.gain()) {
                            int gain = around.gain(v);
                            bound[v] = first ? gain : bound[v];
                            around.best = around.best.better(new Best(v, gain));
                        }
                    }
                },
                around -> best[0] = best[0].better(around.best));
        return best[0];
    }

    private static final class Around {
        private final int[] first;
        private final int[] neighbour;
        private final boolean[] reached;
        private final int[] mark;
        private Best best = new Best(-1, -1);

        Around(Adjacency ties, boolean[] reached) {
            this.first = ties.firsts();
            this.neighbour = ties.neighbours();
            this.reached = reached;
            this.mark = new int[ties.order()];
        }

        int gain(int v) {
            int gain = meet(v, v + 1);
            for (int p = first[v]; p < first[v + 1]; p++) {
                int u = neighbour[p];
                gain += meet(u, v + 1);
                for (int q = first[u]; q < first[u + 1]; q++) {
                    gain += meet(neighbour[q], v + 1);
                }
            }
            return gain;
        }

        private int meet(int w, int stamp) {
            if (reached[w] || mark[w] == stamp) {
                return 0;
            }
            mark[w] = stamp;
            return 1;
        }
    }
}
