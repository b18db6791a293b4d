package nl.kring.engine.graph;

/**
 * The states from which a free target can be reached beside the routes there are, from the targets back: the other side of
 * a {@link RouteSearch}. Time O(n + m) at most; memory 24 bytes a vertex.
 */
final class RingSearch {
    private static final int NONE = RouteFlow.NONE;

    private final DisjointRoutes routes;
    private final RouteFlow flow;
    private final int[] mark;
    private final int[] next;
    private final int[] queue;
    private int stamp;
    private int at;
    private int found;
    private int source;
    private long looked;
    private int met;
    private boolean begun;

    RingSearch(DisjointRoutes routes, RouteFlow flow) {
        this.routes = routes;
        this.flow = flow;
        this.mark = new int[2 * routes.target.length];
        this.next = new int[2 * routes.target.length];
        this.queue = new int[2 * routes.target.length];
    }

    /** Forgets everything. */
    void clear() {
        stamp++;
        found = 0;
        at = 0;
        begun = false;
    }

    boolean begun() {
        return begun;
    }

    /** Begins at the free targets. */
    void begin(int from) {
        begun = true;
        looked = 0;
        met = NONE;
        source = from;
        for (int t : routes.targets) {
            if (t != source && flow.free(t)) {
                mark[2 * t] = stamp;
                next[2 * t] = NONE;
                queue[found++] = 2 * t;
            }
        }
    }

    /** Whether a target is known to be reached from a state. */
    boolean knows(int state) {
        return mark[state] == stamp;
    }

    /** The state to go to from a known one; {@link RouteFlow#NONE} at the target. */
    int next(int state) {
        return next[state];
    }

    /**
     * Goes on until {@code most} places in rows were looked at, or a state is met that carries the mark of the other side.
     *
     * @return that state; {@link RouteFlow#NONE} when none was met
     */
    int goOn(long most, int[] others, int othersStamp) {
        while (at < found && met == NONE && looked < most) {
            int state = queue[at++];
            int v = state >> 1;
            if ((state & 1) == 0) {
                intoEntry(v, others, othersStamp);
            } else {
                int w = flow.free(v) ? v : flow.after(v);
                visit(2 * w, state, others, othersStamp);
            }
        }
        return met;
    }

    /** Whether nothing is left to be searched. */
    boolean exhausted() {
        return at == found;
    }

    /** A vertex is entered from its neighbours and, where the route that passes it is sent another way, from itself. */
    private void intoEntry(int v, int[] others, int othersStamp) {
        if (!flow.free(v) && !routes.target[v]) {
            visit(2 * v + 1, 2 * v, others, othersStamp);
        }
        int last = routes.first[v + 1];
        looked += last - routes.first[v];
        for (int p = routes.first[v]; p < last && met == NONE; p++) {
            int w = routes.neighbour[p];
            if (w != source && !routes.target[w] && flow.after(w) != v) {
                visit(2 * w + 1, 2 * v, others, othersStamp);
            }
        }
    }

    private void visit(int state, int to, int[] others, int othersStamp) {
        if (mark[state] != stamp && met == NONE) {
            mark[state] = stamp;
            next[state] = to;
            queue[found++] = state;
            met = others[state] == othersStamp ? state : NONE;
        }
    }
}
