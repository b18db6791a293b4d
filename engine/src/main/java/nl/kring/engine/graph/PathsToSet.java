package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Whether k paths that share only their first vertex run from it to k different vertices of a set: unit flows, one search
 * each, that end as soon as there are enough. When there are fewer, which vertices hold the source apart from the set. A
 * search keeps outside the set, so that what it costs goes with what lies around the source. Time O(k × ties met), memory
 * 37 bytes a vertex.
 */
final class PathsToSet {
    private static final int NONE = RouteFlow.NONE;

    private final Piece piece;
    private final boolean[] gone;
    private final RouteFlow flow;
    private final int[] parent;
    private final int[] seen;
    private final int[] queue;
    private final LongConsumer spend;
    private int turn;
    private int queued;
    private int source;

    /**
     * @param gone vertices that are left out; may change between questions
     * @param spend hears how many ties each search has met
     */
    PathsToSet(Piece piece, boolean[] gone, LongConsumer spend) {
        this.piece = piece;
        this.gone = gone;
        this.flow = new RouteFlow(piece.order());
        this.parent = new int[2 * piece.order()];
        this.seen = new int[2 * piece.order()];
        this.queue = new int[2 * piece.order()];
        this.spend = spend;
    }

    /** Whether there are {@code k} paths from a vertex outside the set; the set has k vertices or more. */
    boolean enough(int k, int from, boolean[] set) {
        flow.clear();
        source = from;
        for (int paths = 0; paths < k; paths++) {
            int last = search(set);
            if (last == NONE) {
                return false;
            }
            flow.add(last, parent, source);
        }
        return true;
    }

    /** After too few paths: the source and all it still reaches when the {@link #cut} is gone, ascending. */
    int[] side() {
        return seen(true);
    }

    /** After too few paths: as many vertices as there were paths, without which none is left; ascending. */
    int[] cut() {
        return seen(false);
    }

    /** Whoever was left was entered, too; ends of paths that begin at the source were entered as well. */
    private int[] seen(boolean left) {
        int[] found = new int[queued + piece.degree(source) + 1];
        int count = 0;
        if (left) {
            found[count++] = source;
        }
        for (int i = 0; i < queued; i++) {
            int v = queue[i] >> 1;
            if ((queue[i] & 1) == 0 && left == (flow.free(v) || seen[2 * v + 1] == turn)) {
                found[count++] = v;
            }
        }
        for (int p = piece.first()[source]; p < piece.first()[source + 1] && !left; p++) {
            int w = piece.neighbour()[p];
            if (!gone[w] && seen[2 * w] != turn) {
                found[count++] = w;
            }
        }
        int[] exact = Arrays.copyOf(found, count);
        Arrays.sort(exact);
        return exact;
    }

    /**
     * One path more. State 2v: v was entered; from there on when it is free, else back along its path. State 2v + 1: v's
     * path was cut off behind v, so one may leave v, or give v up as well.
     */
    private int search(boolean[] set) {
        turn++;
        queued = 0;
        long met = 0;
        for (int p = piece.first()[source]; p < piece.first()[source + 1]; p++) {
            int w = piece.neighbour()[p];
            if (!gone[w] && flow.before(w) != source && enter(w, NONE, set)) {
                return 2 * w;
            }
        }
        int last = NONE;
        for (int at = 0; at < queued && last == NONE; at++) {
            int state = queue[at];
            int v = state >> 1;
            if ((state & 1) == 0 && !flow.free(v)) {
                back(v, state);
            } else {
                if ((state & 1) == 1 && seen[2 * v] != turn) {
                    reach(2 * v, state);
                }
                met += piece.degree(v);
                last = leave(v, state, set);
            }
        }
        spend.accept(met + 1);
        return last;
    }

    private int leave(int v, int state, boolean[] set) {
        int[] neighbour = piece.neighbour();
        for (int p = piece.first()[v]; p < piece.first()[v + 1]; p++) {
            int w = neighbour[p];
            if (seen[2 * w] != turn && !gone[w] && w != source && flow.before(w) != v && enter(w, state, set)) {
                return 2 * w;
            }
        }
        return NONE;
    }

    private void back(int v, int state) {
        int before = flow.before(v);
        if (before != source && seen[2 * before + 1] != turn) {
            reach(2 * before + 1, state);
        }
    }

    /** Whether this ends the search. */
    private boolean enter(int w, int from, boolean[] set) {
        reach(2 * w, from);
        return set[w] && flow.free(w);
    }

    private void reach(int state, int from) {
        seen[state] = turn;
        parent[state] = from;
        queue[queued++] = state;
    }
}
