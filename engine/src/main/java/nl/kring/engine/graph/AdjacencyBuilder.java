package nl.kring.engine.graph;

import java.util.Arrays;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/** Merges the ties of a network that count into one tie a pair. */
final class AdjacencyBuilder {
    private static final int TYPES = TieType.values().length;

    private final Network network;
    private final Ties ties;
    private final int[] actor;
    private final int[] vertexOf;
    private final double least;

    private AdjacencyBuilder(Projection projection, Network network) {
        this.network = network;
        this.ties = network.ties();
        this.least = network.fieldwork().smallestStrength();
        this.vertexOf = new int[network.order()];
        int[] kept = new int[network.order()];
        int order = 0;
        for (int i = 0; i < network.order(); i++) {
            boolean counts = projection.choice().counts(network.actor(i).kind());
            vertexOf[i] = counts ? order : -1;
            if (counts) {
                kept[order++] = i;
            }
        }
        this.actor = Arrays.copyOf(kept, order);
    }

    static Adjacency build(Projection projection, Network network) {
        AdjacencyBuilder builder = new AdjacencyBuilder(projection, network);
        int[] raw = builder.counting(projection);
        return new Adjacency(network, projection.choice(), builder.actor, builder.merge(raw));
    }

    /** The ties that count, in input order. */
    private int[] counting(Projection projection) {
        int[] raw = new int[ties.count()];
        int count = 0;
        for (int i = 0; i < ties.count(); i++) {
            if (projection.counts(network, i)) {
                raw[count++] = i;
            }
        }
        return Arrays.copyOf(raw, count);
    }

    /** Brings the ties of one pair together and numbers pairs by their first tie. */
    private Adjacency.Ends merge(int[] raw) {
        int[] tail = new int[raw.length];
        int[] head = new int[raw.length];
        for (int r = 0; r < raw.length; r++) {
            tail[r] = vertexOf[ties.source(raw[r])];
            head[r] = vertexOf[ties.target(raw[r])];
        }
        int[] follower = new int[raw.length];
        boolean[] later = new boolean[raw.length];
        chain(tail, head, follower, later);
        double[] most = new double[raw.length];
        double[] lowest = least == 1 ? most : new double[raw.length];
        int size = 0;
        for (int r = 0; r < raw.length; r++) {
            if (!later[r]) {
                tail[size] = tail[r];
                head[size] = head[r];
                most[size] = strength(raw, follower, r, 1);
                if (least < 1) {
                    lowest[size] = strength(raw, follower, r, least);
                }
                size++;
            }
        }
        double[] strength = Arrays.copyOf(most, size);
        return new Adjacency.Ends(
                Arrays.copyOf(tail, size),
                Arrays.copyOf(head, size),
                strength,
                least == 1 ? strength : Arrays.copyOf(lowest, size));
    }

    /**
     * Chains the ties of each pair in input order.
     *
     * @param follower set to the next tie of the same pair, or -1
     * @param later set for every tie of a pair but its first
     */
    private void chain(int[] tail, int[] head, int[] follower, boolean[] later) {
        int[] first = new int[actor.length + 1];
        for (int r = 0; r < tail.length; r++) {
            first[Math.min(tail[r], head[r]) + 1]++;
        }
        for (int v = 0; v < actor.length; v++) {
            first[v + 1] += first[v];
        }
        long[] row = new long[tail.length];
        int[] next = first.clone();
        for (int r = 0; r < tail.length; r++) {
            row[next[Math.min(tail[r], head[r])]++] = (long) Math.max(tail[r], head[r]) << 32 | r;
        }
        Arrays.fill(follower, -1);
        for (int v = 0; v < actor.length; v++) {
            Arrays.sort(row, first[v], first[v + 1]);
            for (int p = first[v] + 1; p < first[v + 1]; p++) {
                if (row[p] >>> 32 == row[p - 1] >>> 32) {
                    follower[(int) row[p - 1]] = (int) row[p];
                    later[(int) row[p]] = true;
                }
            }
        }
    }

    /** The strongest of each type; over different types 1 − Π(1 − s). */
    private double strength(int[] raw, int[] follower, int first, double missing) {
        if (follower[first] < 0) {
            return known(raw[first], missing);
        }
        double[] strongest = new double[TYPES];
        for (int r = first; r >= 0; r = follower[r]) {
            int type = ties.type(raw[r]).ordinal();
            strongest[type] = Math.max(strongest[type], known(raw[r], missing));
        }
        double none = 1;
        for (double strength : strongest) {
            none *= 1 - strength;
        }
        double only = strongest[ties.type(raw[first]).ordinal()];
        return none == 1 - only ? only : 1 - none;
    }

    private double known(int i, double missing) {
        double strength = ties.knownStrength(i);
        return Double.isNaN(strength) ? missing : strength;
    }
}
