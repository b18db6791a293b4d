package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * What is left of the largest component while vertices go one by one: R = Σ_{q=1..n} S(q) / n, S(q) the largest component
 * after q vertices are gone / n (Schneider et al. 2011). Vertices are put back in reverse and parts joined: time O(m α(n))
 * an order of going, memory 17 bytes a vertex.
 */
public final class Robustness {
    private Robustness() {}

    /**
     * R of a graph, 0 to ½; NaN without vertices.
     *
     * @param going all vertices, the first to go first
     */
    public static double of(Adjacency ties, int[] going) {
        int order = ties.order();
        Parts parts = new Parts(order);
        long sum = 0;
        int largest = 0;
        for (int left = 1; left < order; left++) {
            largest = Math.max(largest, parts.putBack(ties, going[order - left]));
            sum += largest;
        }
        return order == 0 ? Double.NaN : sum / ((double) order * order);
    }

    /**
     * Who goes when it is always one with the most ties left; of equals the earliest vertex. Time O((n + m) log n), memory
     * 20 bytes a vertex.
     */
    public static int[] byDegree(Adjacency ties) {
        return new ByDegree(ties).going();
    }

    /** Parts as trees with their sizes. */
    private static final class Parts {
        private final int[] above;
        private final int[] size;
        private final boolean[] back;

        Parts(int order) {
            above = new int[order];
            size = new int[order];
            back = new boolean[order];
        }

        /** The size of the part in which a vertex comes. */
        int putBack(Adjacency ties, int v) {
            int[] first = ties.firsts();
            int[] neighbour = ties.neighbours();
            back[v] = true;
            above[v] = v;
            size[v] = 1;
            int top = v;
            for (int p = first[v]; p < first[v + 1]; p++) {
                if (back[neighbour[p]]) {
                    top = join(top, top(neighbour[p]));
                }
            }
            return size[top];
        }

        private int top(int v) {
            int at = v;
            while (above[at] != at) {
                above[at] = above[above[at]];
                at = above[at];
            }
            return at;
        }

        private int join(int one, int other) {
            if (one == other) {
                return one;
            }
            int larger = size[one] >= size[other] ? one : other;
            int smaller = larger == one ? other : one;
            above[smaller] = larger;
            size[larger] += size[smaller];
            return larger;
        }
    }

    /**
     * A list of vertices for each degree, from the highest down: whoever loses a tie moves one list down, so that once the
     * turn of a list has come nobody is added to it, and sorting it then is enough.
     */
    private static final class ByDegree {
        private static final int NONE = -1;

        private final Adjacency ties;
        private final int[] left;
        private final int[] begin;
        private final int[] before;
        private final int[] after;
        private final int[] turn;
        private final int[] going;
        private int gone;

        ByDegree(Adjacency ties) {
            int order = ties.order();
            this.ties = ties;
            this.left = new int[order];
            this.before = new int[order];
            this.after = new int[order];
            this.turn = new int[order];
            this.going = new int[order];
            int most = 0;
            for (int v = 0; v < order; v++) {
                left[v] = ties.degree(v);
                most = Math.max(most, left[v]);
            }
            this.begin = new int[most + 1];
            Arrays.fill(begin, NONE);
            for (int v = 0; v < order; v++) {
                add(v);
            }
        }

        int[] going() {
            for (int degree = begin.length - 1; degree >= 0; degree--) {
                int count = 0;
                for (int v = begin[degree]; v != NONE; v = after[v]) {
                    turn[count++] = v;
                }
                Arrays.sort(turn, 0, count);
                for (int i = 0; i < count; i++) {
                    if (left[turn[i]] == degree) {
                        go(turn[i]);
                    }
                }
            }
            return going;
        }

        private void go(int v) {
            remove(v);
            left[v] = NONE;
            going[gone++] = v;
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                int w = ties.neighbour(p);
                if (left[w] != NONE) {
                    remove(w);
                    left[w]--;
                    add(w);
                }
            }
        }

        private void add(int v) {
            int next = begin[left[v]];
            before[v] = NONE;
            after[v] = next;
            if (next != NONE) {
                before[next] = v;
            }
            begin[left[v]] = v;
        }

        private void remove(int v) {
            if (before[v] == NONE) {
                begin[left[v]] = after[v];
            } else {
                after[before[v]] = after[v];
            }
            if (after[v] != NONE) {
                before[after[v]] = before[v];
            }
        }
    }
}
