package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * The vertices that lie on every route from a vertex to any of some targets. In an undirected graph with one vertex more
 * that is tied to all targets, they are the cut vertices between the two, so one depth-first pass from that vertex finds
 * them for everybody (Tarjan 1972): a vertex's parent cuts it off when nothing below reaches above the parent. Time and
 * memory O(n + m).
 */
public final class Dominators {
    private static final int NOWHERE = -2;
    private static final int NONE = -1;

    private final int[] next;

    private Dominators(int[] next) {
        this.next = next;
    }

    /** The vertices on every route to {@code targets}. */
    public static Dominators towards(Adjacency ties, int[] targets) {
        Search search = new Search(ties, targets);
        for (int target : targets) {
            if (search.seen[target] == 0) {
                search.from(target);
            }
        }
        return new Dominators(search.next);
    }

    /** Whether a vertex has a route to a target, or is one. */
    public boolean reaches(int vertex) {
        return next[vertex] != NOWHERE;
    }

    /**
     * The nearest other vertex on every route from {@code vertex} to a target; -1 when there is none. The one after that
     * is {@code next} of what it gives.
     */
    public int next(int vertex) {
        return Math.max(NONE, next[vertex]);
    }

    private static final class Search {
        private final int[] first;
        private final int[] neighbour;
        private final boolean[] target;
        private final int[] seen;
        private final int[] low;
        private final int[] place;
        private final int[] stack;
        private final int[] found;
        private final int[] next;
        private int time = 1;

        Search(Adjacency ties, int[] targets) {
            int order = ties.order();
            first = ties.firsts();
            neighbour = ties.neighbours();
            target = new boolean[order];
            seen = new int[order];
            low = new int[order];
            place = new int[order];
            stack = new int[order];
            found = new int[order];
            next = new int[order];
            Arrays.fill(next, NOWHERE);
            for (int t : targets) {
                target[t] = true;
            }
        }

        /** Searches below a target to which the search came from the vertex that is tied to all targets, seen at time 1. */
        void from(int root) {
            int count = 0;
            int depth = 0;
            stack[0] = root;
            found[count++] = root;
            enter(root, NONE);
            while (depth >= 0) {
                int v = stack[depth];
                if (place[v] < first[v + 1]) {
                    int w = neighbour[place[v]++];
                    if (seen[w] == 0) {
                        stack[++depth] = w;
                        found[count++] = w;
                        enter(w, v);
                    } else if (depth == 0 || w != stack[depth - 1]) {
                        low[v] = Math.min(low[v], seen[w]);
                    }
                } else if (--depth >= 0) {
                    low[stack[depth]] = Math.min(low[stack[depth]], low[v]);
                }
            }
            link(count);
        }

        /** Keeps the parent in {@link #next} until all low points are known. */
        private void enter(int v, int parent) {
            seen[v] = ++time;
            low[v] = target[v] && parent != NONE ? 1 : time;
            place[v] = first[v];
            next[v] = parent;
        }

        /** Parents come before children: a parent that does not cut off hands on what cuts itself off. */
        private void link(int count) {
            for (int i = 1; i < count; i++) {
                int v = found[i];
                int parent = next[v];
                next[v] = low[v] >= seen[parent] ? parent : next[parent];
            }
        }
    }
}
