package nl.kring.engine.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Routes that share no vertex by breadth-first search alone, each vertex from nothing: the plainest maximum flow. */
final class PlainRoutes {
    private final Adjacency ties;
    private final boolean[] target;
    private final int[] before;
    private final int[] after;

    PlainRoutes(Adjacency ties, int[] targets) {
        this.ties = ties;
        this.target = new boolean[ties.order()];
        this.before = new int[ties.order()];
        this.after = new int[ties.order()];
        for (int t : targets) {
            target[t] = true;
        }
    }

    int from(int source) {
        Arrays.fill(before, -1);
        Arrays.fill(after, -1);
        int routes = 0;
        while (augment(source)) {
            routes++;
        }
        return routes;
    }

    /** A vertex is entered at 2v and left at 2v + 1; a target that is left ends the route, even one that is passed. */
    private boolean augment(int source) {
        int[] parent = new int[2 * ties.order()];
        Arrays.fill(parent, -2);
        parent[2 * source] = -1;
        parent[2 * source + 1] = -1;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(2 * source + 1);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            int v = state >> 1;
            if (v != source && (state & 1) == 1 && target[v] && after[v] < ties.order()) {
                apply(state, parent, source);
                return true;
            }
            if ((state & 1) == 0) {
                reach(before[v] < 0 ? 2 * v + 1 : 2 * before[v] + 1, state, parent, queue);
            } else {
                leave(v, source, parent, queue);
            }
        }
        return false;
    }

    private void leave(int v, int source, int[] parent, Deque<Integer> queue) {
        if (v != source && before[v] >= 0) {
            reach(2 * v, 2 * v + 1, parent, queue);
        }
        for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
            int w = ties.neighbour(p);
            if (w != source && after[v] != w && (v != source || before[w] != source)) {
                reach(2 * w, 2 * v + 1, parent, queue);
            }
        }
    }

    private static void reach(int state, int from, int[] parent, Deque<Integer> queue) {
        if (parent[state] == -2) {
            parent[state] = from;
            queue.add(state);
        }
    }

    private void apply(int last, int[] parent, int source) {
        after[last >> 1] = ties.order();
        for (int state = last; state >> 1 != source; state = parent[state]) {
            int previous = parent[state];
            int v = state >> 1;
            if ((state & 1) == 0 && previous >> 1 == v) {
                before[v] = -1;
                after[v] = -1;
            } else if ((state & 1) == 0) {
                before[v] = previous >> 1;
                after[previous >> 1] = previous >> 1 == source ? -1 : v;
            }
        }
    }
}
