package nl.kring.engine.graph;

/**
 * Open two-paths a → v → b, a ≠ b, without an arc a → b, by where a and b belong: with v, elsewhere together, or apart
 * (Gould & Fernandez 1989). An undirected tie is two arcs. Per vertex what closes its paths is found by one pass over the
 * rows of its neighbours: time O(Σ k²), memory O(n) a finder.
 */
public final class OpenPaths {
    private static final int TO = 1;
    private static final int FROM = 2;

    private final Adjacency ties;
    private final int[] label;
    private final int[] mark;
    private final int[] closedFrom;
    private final int[] closedTo;
    private final int[] labelTo;
    private final int[] labelFrom;

    /** What lies around one vertex. */
    private long to;

    private long from;
    private long mutual;

    /**
     * A finder, used by one thread.
     *
     * @param label a number from 0 by vertex
     * @param labels how many labels there are
     */
    public OpenPaths(Adjacency ties, int[] label, int labels) {
        this.ties = ties;
        this.label = label;
        this.mark = new int[ties.order()];
        this.closedFrom = new int[ties.order()];
        this.closedTo = new int[ties.order()];
        this.labelTo = new int[labels];
        this.labelFrom = new int[labels];
    }

    /**
     * Open two-paths through a vertex v.
     *
     * @param coordinator a, v and b have one label
     * @param itinerant a and b have one label, v another
     * @param gatekeeper v and b have one label, a another
     * @param representative a and v have one label, b another
     * @param liaison all have different labels
     * @param shape the pairs (a, b) among all vertices but v
     */
    public record Counts(
            long coordinator, long itinerant, long gatekeeper, long representative, long liaison, PairShape shape) {}

    /** The open two-paths through a vertex as if its label were {@code own}, which may be the label of nobody. */
    public Counts at(int v, int own) {
        enter(v);
        long[] closed = new long[Role.values().length];
        long between = close(v, own, closed);
        Counts counts = counts(v, own, closed, between);
        leave(v);
        return counts;
    }

    /** What the middle of an open two-path is to its ends. */
    public enum Role {
        /** All have one label. */
        COORDINATOR,
        /** The ends have one label, the middle another. */
        ITINERANT,
        /** The middle has the label of the last only. */
        GATEKEEPER,
        /** The middle has the label of the first only. */
        REPRESENTATIVE,
        /** All have different labels. */
        LIAISON
    }

    private void enter(int v) {
        to = 0;
        from = 0;
        mutual = 0;
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int w = ties.neighbour(p);
            boolean leads = ties.in(v, p) > 0;
            boolean led = ties.out(v, p) > 0;
            mark[w] = (leads ? TO : 0) | (led ? FROM : 0);
            to += leads ? 1 : 0;
            from += led ? 1 : 0;
            mutual += leads && led ? 1 : 0;
            labelTo[label[w]] += leads ? 1 : 0;
            labelFrom[label[w]] += led ? 1 : 0;
        }
    }

    /**
     * Finds the arcs that close two-paths.
     *
     * @param closed how many close one of each role
     * @return ordered pairs, both with ties with v in both directions, that are tied in whatever direction
     */
    private long close(int v, int own, long[] closed) {
        long between = 0;
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int a = ties.neighbour(p);
            for (int q = ties.first(a); q < ties.first(a + 1); q++) {
                int b = ties.neighbour(q);
                if ((mark[a] & TO) != 0 && (mark[b] & FROM) != 0 && ties.out(a, q) > 0) {
                    closed[role(label[a], own, label[b]).ordinal()]++;
                    closedFrom[a]++;
                    closedTo[b]++;
                }
                between += (mark[a] & mark[b]) == (TO | FROM) ? 1 : 0;
            }
        }
        return between;
    }

    /** The role of a middle that has a label between ends that have these. */
    public static Role role(int a, int own, int b) {
        if (a == b) {
            return a == own ? Role.COORDINATOR : Role.ITINERANT;
        }
        return b == own ? Role.GATEKEEPER : a == own ? Role.REPRESENTATIVE : Role.LIAISON;
    }

    private Counts counts(int v, int own, long[] closed, long between) {
        long ownTo = own >= 0 ? labelTo[own] : 0;
        long ownFrom = own >= 0 ? labelFrom[own] : 0;
        long together = 0;
        long returning = 0;
        long open = to * from - mutual;
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int w = ties.neighbour(p);
            // Each source once with all targets of its label, itself among them when the tie is mutual.
            together += (mark[w] & TO) != 0 ? labelFrom[label[w]] : 0;
            together -= mark[w] == (TO | FROM) ? 1 : 0;
            returning += label[w] == own && mark[w] == (TO | FROM) ? 1 : 0;
            open -= closedFrom[w];
        }
        long coordinator = ownTo * ownFrom - returning;
        long gatekeeper = (to - ownTo) * ownFrom;
        long representative = ownTo * (from - ownFrom);
        long itinerant = together - coordinator;
        long liaison = to * from - mutual - together - gatekeeper - representative;
        return new Counts(
                coordinator - closed[Role.COORDINATOR.ordinal()],
                itinerant - closed[Role.ITINERANT.ordinal()],
                gatekeeper - closed[Role.GATEKEEPER.ordinal()],
                representative - closed[Role.REPRESENTATIVE.ordinal()],
                liaison - closed[Role.LIAISON.ordinal()],
                shape(v, open, mutual * (mutual - 1) - between));
    }

    private PairShape shape(int v, long open, long returned) {
        PairShape shape = new PairShape(ties.order() - 1.0, (double) open, (double) returned);
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int w = ties.neighbour(p);
            long self = mark[w] == (TO | FROM) ? 1 : 0;
            shape.add(
                    1,
                    (mark[w] & TO) != 0 ? (double) (from - self - closedFrom[w]) : 0,
                    (mark[w] & FROM) != 0 ? (double) (to - self - closedTo[w]) : 0);
        }
        shape.addOthers();
        return shape;
    }

    private void leave(int v) {
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int w = ties.neighbour(p);
            mark[w] = 0;
            closedFrom[w] = 0;
            closedTo[w] = 0;
            labelTo[label[w]] = 0;
            labelFrom[label[w]] = 0;
        }
    }
}
