package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Routes that share no vertex but the first: for each vertex on one of them, the one before and the one after it. Memory
 * 13 bytes a vertex; clearing costs as much as was touched.
 */
final class RouteFlow {
    static final int NONE = -1;

    private final int[] before;
    private final int[] after;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;

    RouteFlow(int order) {
        before = new int[order];
        after = new int[order];
        touched = new int[order];
        isTouched = new boolean[order];
        Arrays.fill(before, NONE);
        Arrays.fill(after, NONE);
    }

    /** Whether no route passes a vertex. */
    boolean free(int vertex) {
        return before[vertex] == NONE;
    }

    /** The vertex before it on its route; {@link #NONE} of a free one. */
    int before(int vertex) {
        return before[vertex];
    }

    /** The vertex after it on its route; {@link #NONE} of a free one and of the last. */
    int after(int vertex) {
        return after[vertex];
    }

    /**
     * One route more, from its end back to its source: where it runs against another, the two exchange their ends.
     *
     * @param last the state in which the end is entered
     * @param parent the state before each state; {@link #NONE} of the first after the source
     */
    void add(int last, int[] parent, int source) {
        int state = last;
        while (parent[state] != NONE) {
            int previous = parent[state];
            int v = state >> 1;
            if ((state & 1) == 0 && previous >> 1 == v) {
                before[v] = NONE;
                after[v] = NONE;
            } else if ((state & 1) == 0) {
                after[previous >> 1] = v;
                take(v, previous >> 1);
            }
            state = previous;
        }
        take(state >> 1, source);
    }

    private void take(int vertex, int previous) {
        if (!isTouched[vertex]) {
            isTouched[vertex] = true;
            touched[touchedCount++] = vertex;
        }
        before[vertex] = previous;
    }

    /** Frees all vertices. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            before[touched[i]] = NONE;
            after[touched[i]] = NONE;
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
    }
}
