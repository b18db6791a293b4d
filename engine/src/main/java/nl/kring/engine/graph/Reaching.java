package nl.kring.engine.graph;

import java.util.Arrays;
import nl.kring.engine.graph.KeySet.Best;
import nl.kring.engine.graph.KeySet.Worth;

/**
 * A set is worth how many it reaches within two steps, itself included (KPP-Pos, Borgatti 2006). Looks around each vertex
 * that can still win: time O(Σ k²) to find the best addition among all vertices, memory O(n) a block in flight.
 */
public final class Reaching implements Worth {
    private final Adjacency ties;
    private final Workers workers;
    private final int[] alone;

    /** What sets of vertices of a graph are worth. */
    public Reaching(Adjacency ties, Workers workers) {
        this.ties = ties;
        this.workers = workers;
        this.alone = new int[ties.order()];
        Arrays.fill(alone, Integer.MAX_VALUE);
    }

    @Override
    public Best best(int[] set) {
        boolean[] chosen = new boolean[ties.order()];
        for (int v : set) {
            chosen[v] = true;
        }
        Circle known = new Circle(ties);
        long worth = known.meet(set);
        Best[] best = {Best.NOBODY};
        workers.reduce(
                ties.order(),
                Workers.block(ties.order()),
                () -> new Additions(known, set.length == 0),
                (additions, from, to) -> {
                    for (int v = from; v < to; v++) {
                        if (!chosen[v]) {
                            additions.look(v);
                        }
                    }
                },
                additions -> best[0] = best[0].or(additions.best));
        return new Best(best[0].vertex(), worth + best[0].worth());
    }

    @Override
    public long of(int[] set) {
        workers.check();
        return new Circle(ties).meet(set);
    }

    /** Who are met within two steps; each once. */
    private static final class Circle {
        private final int[] first;
        private final int[] neighbour;
        private final int[] mark;
        private int stamp = 1;

        Circle(Adjacency ties) {
            first = ties.firsts();
            neighbour = ties.neighbours();
            mark = new int[ties.order()];
        }

        /** The same who are met already, and a stamp for each vertex beyond. */
        Circle(Circle known) {
            first = known.first;
            neighbour = known.neighbour;
            mark = known.mark.clone();
        }

        int meet(int[] set) {
            int met = 0;
            for (int v : set) {
                met += meet(v);
            }
            return met;
        }

        /** How many are met from a vertex who were not under this stamp, nor by whoever came before stamps changed. */
        int meet(int v) {
            int met = mark(v);
            for (int p = first[v]; p < first[v + 1]; p++) {
                int u = neighbour[p];
                met += mark(u);
                for (int q = first[u]; q < first[u + 1]; q++) {
                    met += mark(neighbour[q]);
                }
            }
            return met;
        }

        private int mark(int w) {
            if (mark[w] == 1 || mark[w] == stamp) {
                return 0;
            }
            mark[w] = stamp;
            return 1;
        }
    }

    /** The best of some vertices. */
    private final class Additions {
        private final Circle circle;
        private final boolean first;
        private Best best = Best.NOBODY;

        Additions(Circle known, boolean first) {
            this.circle = new Circle(known);
            this.first = first;
        }

        /** What one adds to a set is no more than what it meets alone. */
        void look(int v) {
            if (alone[v] > best.worth()) {
                circle.stamp++;
                int met = circle.meet(v);
                alone[v] = first ? met : alone[v];
                best = best.or(new Best(v, met));
            }
        }
    }
}
