package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Looks for one route more beside those there are: an augmenting path (Ford &amp; Fulkerson 1956). A vertex has two states:
 * 2v when it is entered, 2v + 1 when it is left. A free vertex that is entered can be left; from a taken one the route can
 * only be sent another way from the vertex before it, and when that is taken, too, from the one before.
 *
 * <p>The state nearest to a free target goes first, so what finds a route ends soon. What finds none must exhaust all that
 * can be reached from the source, or all from which a free target can be reached: once the first has cost something, both
 * go on in turns ({@link RingSearch}) and the cheaper decides. Time O(n + m) at most; memory 40 bytes a vertex.
 */
final class RouteSearch {
    private static final int NONE = RouteFlow.NONE;
    /** Places in rows that are looked at from one side before the other has its turn. */
    private static final int TURN = 256;

    private final DisjointRoutes routes;
    private final int[] first;
    private final int[] neighbour;
    private final boolean[] target;
    private final RouteFlow flow;
    private final RingSearch fromRing;
    private final int[] mark;
    private final int[] parent;
    private final int[] visited;
    private final int[] place;
    private final int[] top;
    private final int[] under;
    private int stamp;
    private int visitedCount;
    private int at;
    private int nearest;
    private int furthest;
    private int end;
    private int source;
    private long looked;
    private long inVain;

    RouteSearch(DisjointRoutes routes, RouteFlow flow) {
        int order = routes.target.length;
        this.routes = routes;
        this.first = routes.first;
        this.neighbour = routes.neighbour;
        this.target = routes.target;
        this.flow = flow;
        this.fromRing = new RingSearch(routes, flow);
        this.mark = new int[2 * order];
        this.parent = new int[2 * order];
        this.visited = new int[2 * order];
        this.under = new int[2 * order];
        this.place = new int[order];
        this.top = new int[order + 1];
        Arrays.fill(top, NONE);
    }

    /** Adds one route to the {@code found} there are; false when there is none. */
    boolean oneMore(int from, int found) {
        begin(from);
        boolean open = run();
        if (end != NONE) {
            flow.add(end, parent, source);
        } else if (!open) {
            remember(found);
        }
        Arrays.fill(top, Math.min(nearest, furthest), furthest + 1, NONE);
        return end != NONE;
    }

    private void begin(int from) {
        source = from;
        stamp++;
        fromRing.clear();
        visitedCount = 0;
        looked = 0;
        end = NONE;
        nearest = top.length - 1;
        furthest = 0;
        for (int p = first[source]; p < first[source + 1]; p++) {
            int w = neighbour[p];
            if (flow.before(w) != source && !routes.backOnly(w, source)) {
                enter(w, NONE);
            }
        }
    }

    /** Searches until a route is found or there is none; whether this side, then, was not exhausted. */
    private boolean run() {
        long turn = Math.max(TURN, routes.targets.length);
        for (int state = next(); end == NONE && state != NONE; state = next()) {
            expand(state);
            if (end == NONE && looked > turn) {
                routes.check.run();
                if (otherSide() && !dear()) {
                    return true;
                }
                turn = looked + TURN;
            }
        }
        return false;
    }

    /** The other side looks at as much as this one has; whether it has nothing left to look at. */
    private boolean otherSide() {
        if (!fromRing.begun()) {
            fromRing.begin(source);
        }
        int met = fromRing.goOn(looked, mark, stamp);
        if (met != NONE) {
            join(met);
        }
        return met == NONE && fromRing.exhausted();
    }

    /**
     * Whether searches that the other side decided cost as much by now as one of the whole graph: then this one is carried
     * through, for the sake of what can be remembered of it.
     */
    private boolean dear() {
        inVain += looked;
        return inVain > neighbour.length;
    }

    /** The two sides share one state, where they met first: from there the way of the other side leads to the end. */
    private void join(int state) {
        end = state;
        for (int then = fromRing.next(state); then != NONE; then = fromRing.next(then)) {
            parent[then] = end;
            end = then;
        }
    }

    private void expand(int state) {
        int v = state >> 1;
        if ((state & 1) == 1) {
            leave(v);
        } else if (flow.free(v)) {
            visit(state + 1, state, v);
        } else if (flow.before(v) != source) {
            visit(2 * flow.before(v) + 1, state, flow.before(v));
        }
    }

    /** Who leads nearer is tried at once; the rest of a long row waits until that proved to lead nowhere. */
    private void leave(int v) {
        if (!flow.free(v)) {
            visit(2 * v, 2 * v + 1, v);
        }
        int last = first[v + 1];
        for (int p = place[v]; p < last && end == NONE; p++) {
            int w = neighbour[p];
            looked++;
            if (w != source && w != flow.after(v) && enter(w, 2 * v + 1) < at && p + 1 < last) {
                place[v] = p + 1;
                push(2 * v + 1, at);
                return;
            }
        }
    }

    private int enter(int w, int from) {
        int distance = visit(2 * w, from, w);
        if (end == NONE && target[w] && flow.free(w)) {
            end = 2 * w;
        }
        return distance;
    }

    /** How far a state is from a free target; more than anything when it was visited before. */
    private int visit(int state, int from, int v) {
        if (mark[state] == stamp || end != NONE) {
            return Integer.MAX_VALUE;
        }
        mark[state] = stamp;
        parent[state] = from;
        visited[visitedCount++] = state;
        if ((state & 1) == 1) {
            place[v] = first[v];
        }
        int distance = Math.min(top.length - 1, routes.nearest.steps(v, flow, source));
        push(state, distance);
        if (fromRing.knows(state)) {
            join(state);
        }
        return distance;
    }

    private void push(int state, int distance) {
        under[state] = top[distance];
        top[distance] = state;
        nearest = Math.min(nearest, distance);
        furthest = Math.max(furthest, distance);
    }

    private int next() {
        for (int distance = nearest; distance <= furthest; distance++) {
            if (top[distance] != NONE) {
                nearest = distance;
                at = distance;
                int state = top[distance];
                top[distance] = under[state];
                return state;
            }
        }
        return NONE;
    }

    /**
     * Whoever can be left lies behind the vertices that hold the routes found, and has no more of them. Not so when the
     * source is a target itself: that is one more for the others.
     */
    private void remember(int found) {
        inVain = inVain > neighbour.length ? 0 : inVain;
        for (int i = 0; i < visitedCount && !target[source]; i++) {
            int v = visited[i] >> 1;
            if ((visited[i] & 1) == 1 && routes.atMost.getOpaque(v) > found) {
                routes.atMost.setOpaque(v, found);
            }
        }
    }
}
