package nl.kring.engine.graph;

import nl.kring.engine.graph.KeySet.Best;
import nl.kring.engine.graph.KeySet.Worth;

/**
 * A set is worth more, the fewer pairs reach each other without it (KPP-Neg, Borgatti 2006). Time and memory O(n + m) to
 * find the best addition among all vertices.
 */
public final class Dividing implements Worth {
    private final Adjacency ties;
    private final Workers workers;

    /** What sets of vertices of a graph are worth. */
    public Dividing(Adjacency ties, Workers workers) {
        this.ties = ties;
        this.workers = workers;
    }

    @Override
    public Best best(int[] set) {
        boolean[] gone = gone(set);
        PairsLeft left = PairsLeft.of(ties, gone);
        Best best = Best.NOBODY;
        for (int v = 0; v < gone.length; v++) {
            if (!gone[v]) {
                best = best.or(new Best(v, -left.without(v)));
            }
        }
        return best;
    }

    @Override
    public long of(int[] set) {
        return -PairsLeft.of(ties, gone(set)).total();
    }

    private boolean[] gone(int[] set) {
        workers.check();
        boolean[] gone = new boolean[ties.order()];
        for (int v : set) {
            gone[v] = true;
        }
        return gone;
    }
}
