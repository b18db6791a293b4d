package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * The few nearest targets of each vertex, by routes that pass no other target: how far a vertex is from the nearest one
 * that is still free. One breadth-first pass in which each vertex is found from at most {@link #KEPT} targets: time
 * O({@value #KEPT} (n + m)), memory 8 × {@value #KEPT} bytes a vertex. Safe to share between threads.
 */
final class NearestTargets {
    private static final int KEPT = 8;
    /** Vertices searched between two checks: some milliseconds. */
    private static final int CHECKED = 1 << 14;

    private static final int NONE = -1;

    private final int[] nearest;
    private final int[] steps;

    private NearestTargets(int order) {
        nearest = new int[KEPT * order];
        steps = new int[KEPT * order];
        Arrays.fill(nearest, NONE);
    }

    /** The nearest of {@code targets}; {@code check} is called every few milliseconds and may throw to end the work. */
    static NearestTargets of(Adjacency ties, int[] targets, boolean[] target, Runnable check) {
        NearestTargets result = new NearestTargets(ties.order());
        int[] queue = new int[KEPT * ties.order()];
        int found = 0;
        for (int t : targets) {
            result.nearest[KEPT * t] = t;
            queue[found++] = KEPT * t;
        }
        for (int at = 0; at < found; at++) {
            if (at % CHECKED == 0) {
                check.run();
            }
            int t = result.nearest[queue[at]];
            int v = queue[at] / KEPT;
            if (v == t || !target[v]) {
                found = result.spread(ties, queue, at, found);
            }
        }
        return result;
    }

    /** Tells all neighbours of a place in the queue how far its target is; how long the queue is then. */
    private int spread(Adjacency ties, int[] queue, int at, int found) {
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        int v = queue[at] / KEPT;
        int length = found;
        for (int p = first[v]; p < first[v + 1]; p++) {
            int slot = slot(neighbour[p], nearest[queue[at]]);
            if (slot != NONE) {
                nearest[slot] = nearest[queue[at]];
                steps[slot] = steps[queue[at]] + 1;
                queue[length++] = slot;
            }
        }
        return length;
    }

    /** Where a vertex keeps a target that it did not know yet; {@link #NONE} when it did or keeps enough. */
    private int slot(int vertex, int t) {
        int slot = KEPT * vertex;
        int end = slot + KEPT;
        while (slot < end && nearest[slot] != NONE) {
            if (nearest[slot] == t) {
                return NONE;
            }
            slot++;
        }
        return slot < end ? slot : NONE;
    }

    /** Steps to the nearest target that no route ends in; when none of those kept is such, more than to the last. */
    int steps(int vertex, RouteFlow flow, int source) {
        int most = 0;
        for (int slot = KEPT * vertex; slot < KEPT * vertex + KEPT; slot++) {
            int t = nearest[slot];
            if (t == NONE) {
                return most + KEPT;
            }
            most = steps[slot];
            if (t != source && flow.free(t)) {
                return most;
            }
        }
        return most + 1;
    }

    /** The rows of neighbours with those first that are nearest to any target. */
    int[] sorted(Adjacency ties) {
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        int[] next = Arrays.copyOf(first, ties.order());
        int[] sorted = new int[neighbour.length];
        for (int v : byDistance(ties.order())) {
            for (int p = first[v]; p < first[v + 1]; p++) {
                sorted[next[neighbour[p]]++] = v;
            }
        }
        return sorted;
    }

    /** All vertices, those with no target first, the others by their distance to the nearest. */
    private int[] byDistance(int order) {
        int[] begin = new int[order + 3];
        for (int v = 0; v < order; v++) {
            begin[key(v) + 1]++;
        }
        for (int k = 0; k <= order; k++) {
            begin[k + 1] += begin[k];
        }
        int[] vertices = new int[order];
        for (int v = 0; v < order; v++) {
            vertices[begin[key(v)]++] = v;
        }
        return vertices;
    }

    private int key(int vertex) {
        return nearest[KEPT * vertex] == NONE ? 0 : 1 + steps[KEPT * vertex];
    }
}
