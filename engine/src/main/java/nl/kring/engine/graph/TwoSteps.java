package nl.kring.engine.graph;

import java.util.function.IntUnaryOperator;

/**
 * How many others each vertex reaches within two steps, and how many are left when one of them is lost. Looks around each
 * vertex only: time O(Σ k²), memory O(n) a thread.
 */
public final class TwoSteps {
    private final int[] reach;
    private final int[] least;
    private final int[] withoutOne;

    private TwoSteps(int order) {
        this.reach = new int[order];
        this.least = new int[order];
        this.withoutOne = new int[order];
    }

    /**
     * The two-step reach of all vertices of a graph.
     *
     * @param one gives for a vertex the neighbour of whom {@link #withoutOne} is asked; -1 when of none
     */
    public static TwoSteps of(Adjacency ties, IntUnaryOperator one, Workers workers) {
        TwoSteps result = new TwoSteps(ties.order());
        workers.each(ties.order(), Workers.block(ties.order()), new Spare<>(() -> new Ego(ties)), (ego, from, to) -> {
            for (int v = from; v < to; v++) {
                ego.around(v, one.applyAsInt(v), result);
            }
        });
        return result;
    }

    /** Others within two steps. */
    public int reach(int vertex) {
        return reach[vertex];
    }

    /** Others within two steps after the loss of whichever one leaves the fewest; the lost one is not counted. */
    public int least(int vertex) {
        return least[vertex];
    }

    /** Others within two steps after the loss of the neighbour asked about; 0 when none was. */
    public int withoutOne(int vertex) {
        return withoutOne[vertex];
    }

    private static final class Ego {
        private final int[] first;
        private final int[] neighbour;
        private final int[] mark;
        private final int[] through;
        private final int[] only;

        Ego(Adjacency ties) {
            first = ties.firsts();
            neighbour = ties.neighbours();
            mark = new int[ties.order()];
            through = new int[ties.order()];
            only = new int[ties.order()];
        }

        /** {@code through[w]} is the one neighbour by whom w is reached, -1 when there are more or w is a neighbour. */
        void around(int v, int one, TwoSteps result) {
            int stamp = v + 1;
            mark[v] = stamp;
            through[v] = -1;
            for (int p = first[v]; p < first[v + 1]; p++) {
                int u = neighbour[p];
                mark[u] = stamp;
                through[u] = -1;
                only[u] = 0;
            }
            int found = first[v + 1] - first[v];
            for (int p = first[v]; p < first[v + 1]; p++) {
                found += step(neighbour[p], stamp);
            }
            int most = 0;
            for (int p = first[v]; p < first[v + 1]; p++) {
                most = Math.max(most, only[neighbour[p]]);
            }
            result.reach[v] = found;
            result.least[v] = Math.max(0, found - 1 - most);
            result.withoutOne[v] = one < 0 ? 0 : found - 1 - only[one];
        }

        private int step(int u, int stamp) {
            int found = 0;
            for (int p = first[u]; p < first[u + 1]; p++) {
                int w = neighbour[p];
                if (mark[w] != stamp) {
                    mark[w] = stamp;
                    through[w] = u;
                    only[u]++;
                    found++;
                } else if (through[w] >= 0 && through[w] != u) {
                    only[through[w]]--;
                    through[w] = -1;
                }
            }
            return found;
        }
    }
}
