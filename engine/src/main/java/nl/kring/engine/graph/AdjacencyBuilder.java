package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/** Merges the ties of a network that count into one tie a pair. */
final class AdjacencyBuilder {
    private static final int TYPES = TieType.values().length;

    private final Projection projection;
    private final Ties ties;
    private final int[] actor;
    private final int[] vertexOf;
    private final double least;
    private final double[] strongest = new double[TYPES];

    private AdjacencyBuilder(Projection projection, Network network) {
        this.projection = projection;
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
        return new Adjacency(network, projection, builder.actor, builder.merge(builder.counting()));
    }

    /** The ties that count, in input order. */
    private int[] counting() {
        int[] raw = new int[ties.count()];
        int count = 0;
        for (int i = 0; i < ties.count(); i++) {
            if (counts(i)) {
                raw[count++] = i;
            }
        }
        return count == raw.length ? raw : Arrays.copyOf(raw, count);
    }

    /** The same as {@link Projection#counts}, where it is known already which actors count. */
    private boolean counts(int i) {
        return vertexOf[ties.source(i)] >= 0
                && vertexOf[ties.target(i)] >= 0
                && projection.choice().counts(ties.type(i))
                && projection.present(ties, i);
    }

    /** Brings the ties of one pair together and numbers pairs by their first tie. */
    private Ends merge(int[] raw) {
        int[] tail = new int[raw.length];
        int[] head = new int[raw.length];
        for (int r = 0; r < raw.length; r++) {
            tail[r] = vertexOf[ties.source(raw[r])];
            head[r] = vertexOf[ties.target(raw[r])];
        }
        int[] follower = new int[raw.length];
        boolean[] later = new boolean[raw.length];
        Ends ends = ends(raw.length - chain(tail, head, follower, later));
        int size = 0;
        for (int r = 0; r < raw.length; r++) {
            if (!later[r]) {
                ends.tail()[size] = tail[r];
                ends.head()[size] = head[r];
                ends.strength()[size] = strength(raw, follower, r, 1);
                if (least < 1) {
                    ends.leastStrength()[size] = strength(raw, follower, r, least);
                }
                if (ends.forth() != null && ends.back() != null) {
                    ends.forth()[size] = weight(raw, follower, r, tail[r]);
                    ends.back()[size] = weight(raw, follower, r, head[r]);
                }
                size++;
            }
        }
        return ends;
    }

    /** Room for that many ties; of arrays that do not differ there is one. */
    private Ends ends(int size) {
        boolean alike = !projection.directed() && !projection.weighted();
        double[] strength = new double[size];
        return new Ends(
                new int[size],
                new int[size],
                strength,
                least == 1 ? strength : new double[size],
                alike ? null : new double[size],
                alike ? null : new double[size]);
    }

    /**
     * Chains the ties of each pair in input order, and counts those that are not the first of theirs.
     *
     * @param follower set to the next tie of the same pair, or -1
     * @param later set for every tie of a pair but its first
     */
    private int chain(int[] tail, int[] head, int[] follower, boolean[] later) {
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
        int laterOnes = 0;
        for (int v = 0; v < actor.length; v++) {
            Arrays.sort(row, first[v], first[v + 1]);
            for (int p = first[v] + 1; p < first[v + 1]; p++) {
                if (row[p] >>> 32 == row[p - 1] >>> 32) {
                    follower[(int) row[p - 1]] = (int) row[p];
                    later[(int) row[p]] = true;
                    laterOnes++;
                }
            }
        }
        return laterOnes;
    }

    /** What the ties of one pair weigh together from a vertex on; 0 when none leads from it. */
    private double weight(int[] raw, int[] follower, int first, int from) {
        return switch (projection.weights()) {
            case ONE -> {
                for (int r = first; r >= 0; r = follower[r]) {
                    if (leads(raw[r], from)) {
                        yield 1;
                    }
                }
                yield 0;
            }
            case STRENGTH -> strength(raw, follower, first, 1, i -> leads(i, from));
            case COLUMN -> {
                double largest = 0;
                for (int r = first; r >= 0; r = follower[r]) {
                    double weight = ties.weight(raw[r]);
                    largest = leads(raw[r], from) ? Math.max(largest, Double.isNaN(weight) ? 1 : weight) : largest;
                }
                yield largest;
            }
        };
    }

    private boolean leads(int i, int from) {
        int source = ties.source(i);
        return projection.leads(ties, i, vertexOf[source] == from ? source : ties.target(i));
    }

    private double strength(int[] raw, int[] follower, int first, double missing) {
        if (follower[first] < 0) {
            return known(raw[first], missing);
        }
        TieType type = ties.type(raw[first]);
        double most = 0;
        for (int r = first; r >= 0; r = follower[r]) {
            if (ties.type(raw[r]) != type) {
                return strength(raw, follower, first, missing, i -> true);
            }
            most = Math.max(most, known(raw[r], missing));
        }
        return most;
    }

    /** Of the ties that count the strongest of each type; over different types 1 − Π(1 − s). */
    private double strength(int[] raw, int[] follower, int first, double missing, IntPredicate counts) {
        Arrays.fill(strongest, 0);
        for (int r = first; r >= 0; r = follower[r]) {
            int type = ties.type(raw[r]).ordinal();
            strongest[type] = Math.max(strongest[type], counts.test(raw[r]) ? known(raw[r], missing) : 0);
        }
        double none = 1;
        double only = 0;
        for (double strength : strongest) {
            none *= 1 - strength;
            only = Math.max(only, strength);
        }
        return none == 1 - only ? only : 1 - none;
    }

    private double known(int i, double missing) {
        double strength = ties.knownStrength(i);
        return Double.isNaN(strength) ? missing : strength;
    }
}
