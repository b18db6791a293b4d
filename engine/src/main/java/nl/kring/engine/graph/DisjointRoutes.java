package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * How many routes run from a vertex to some targets that share no vertex but the one they begin at: a maximum flow with
 * room for one unit in each vertex, found by shortest augmenting paths (Menger 1927; Even &amp; Tarjan 1975). Time
 * O(routes × (n + m)) a vertex; memory O(n) an instance. Not safe to share between threads.
 */
public final class DisjointRoutes {
    private static final int NONE = -1;
    private static final int TARGET = -2;

    private final int[] first;
    private final int[] neighbour;
    private final boolean[] target;
    private final int[] comesFrom;
    private final int[] goesTo;
    private final int[] touched;
    private final boolean[] isTouched;
    private final int[] mark;
    private final int[] parent;
    private final int[] queue;
    private int touchedCount;
    private int stamp;
    private int found;

    /** For routes to {@code targets}. */
    public DisjointRoutes(Adjacency ties, int[] targets) {
        int order = ties.order();
        first = ties.firsts();
        neighbour = ties.neighbours();
        target = new boolean[order];
        comesFrom = new int[order];
        goesTo = new int[order];
        touched = new int[order];
        isTouched = new boolean[order];
        mark = new int[2 * order];
        parent = new int[2 * order];
        queue = new int[2 * order];
        Arrays.fill(comesFrom, NONE);
        Arrays.fill(goesTo, NONE);
        for (int t : targets) {
            target[t] = true;
        }
    }

    /**
     * Routes from a vertex that is no target.
     *
     * @param most as many are certainly enough: search ends there
     */
    public int from(int source, int most) {
        int routes = 0;
        int limit = Math.min(most, first[source + 1] - first[source]);
        while (routes < limit && augment(source)) {
            routes++;
        }
        for (int i = 0; i < touchedCount; i++) {
            comesFrom[touched[i]] = NONE;
            goesTo[touched[i]] = NONE;
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
        return routes;
    }

    /** A vertex is passed in two states: 2v when it is entered, 2v + 1 when it is left. */
    private boolean augment(int source) {
        stamp++;
        found = 0;
        for (int p = first[source]; p < first[source + 1]; p++) {
            if (comesFrom[neighbour[p]] != source) {
                visit(2 * neighbour[p], NONE);
            }
        }
        for (int at = 0; at < found; at++) {
            int state = queue[at];
            int v = state >> 1;
            if ((state & 1) == 0) {
                enter(v, source);
            } else if (target[v] && goesTo[v] != TARGET) {
                apply(state, source);
                return true;
            } else {
                leave(v, source);
            }
        }
        return false;
    }

    /** A free vertex can be passed; of a taken one the route can only be sent another way from the vertex before it. */
    private void enter(int v, int source) {
        if (comesFrom[v] == NONE) {
            visit(2 * v + 1, 2 * v);
        } else if (comesFrom[v] != source) {
            visit(2 * comesFrom[v] + 1, 2 * v);
        }
    }

    private void leave(int v, int source) {
        if (comesFrom[v] != NONE) {
            visit(2 * v, 2 * v + 1);
        }
        for (int p = first[v]; p < first[v + 1]; p++) {
            int w = neighbour[p];
            if (w != source && w != goesTo[v]) {
                visit(2 * w, 2 * v + 1);
            }
        }
    }

    private void visit(int state, int before) {
        if (mark[state] != stamp) {
            mark[state] = stamp;
            parent[state] = before;
            queue[found++] = state;
        }
    }

    /** From the target back: a step forward is taken, a step back frees the vertex or leaves it to its neighbours. */
    private void apply(int last, int source) {
        goesTo[last >> 1] = TARGET;
        int state = last;
        while (parent[state] != NONE) {
            int before = parent[state];
            int v = state >> 1;
            if ((state & 1) == 0 && before >> 1 == v) {
                comesFrom[v] = NONE;
                goesTo[v] = NONE;
            } else if ((state & 1) == 0) {
                goesTo[before >> 1] = v;
                takes(v, before >> 1);
            }
            state = before;
        }
        takes(state >> 1, source);
    }

    private void takes(int v, int before) {
        if (!isTouched[v]) {
            isTouched[v] = true;
            touched[touchedCount++] = v;
        }
        comesFrom[v] = before;
    }
}
