package nl.kring.engine.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.kring.engine.model.Network;

/**
 * A two-mode graph folded onto one of its modes: two actors are tied when they share a neighbour of the other mode, and the
 * tie weighs how many they share (Breiger 1974). Time O(Σ k²) over the other mode, memory O(n + ties).
 */
final class Folding {
    private static final long MOST = 100_000_000;

    private final Adjacency twoMode;
    private final int[] kept;
    private final int[] vertexOf;
    private final int[] shared;
    private final int[] near;

    private Folding(Adjacency twoMode, int[] kept) {
        this.twoMode = twoMode;
        this.kept = kept;
        this.vertexOf = new int[twoMode.order()];
        this.shared = new int[twoMode.order()];
        this.near = new int[twoMode.order()];
        for (int v = 0; v < kept.length; v++) {
            vertexOf[kept[v]] = v;
        }
    }

    static Adjacency of(Projection projection, Adjacency twoMode) {
        Folding folding = new Folding(twoMode, kept(projection, twoMode));
        int[] actors = Arrays.stream(folding.kept).map(twoMode::actor).toArray();
        return new Adjacency(twoMode.network(), projection, actors, folding.ends(projection.weighted()));
    }

    /** At most how many ties there would be: two who share several things count as often. Time O(n). */
    static long most(Projection projection, Adjacency twoMode) {
        int[] kept = kept(projection, twoMode);
        boolean[] keeps = new boolean[twoMode.order()];
        for (int v : kept) {
            keeps[v] = true;
        }
        long pairs = 0;
        for (int v = 0; v < twoMode.order(); v++) {
            pairs += keeps[v] ? 0 : pairs(twoMode.degree(v));
        }
        return Math.min(pairs, pairs(kept.length));
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }

    private static int[] kept(Projection projection, Adjacency twoMode) {
        Network network = twoMode.network();
        return IntStream.range(0, twoMode.order())
                .filter(v -> projection
                        .choice()
                        .counts(network.actor(twoMode.actor(v)).kind()))
                .toArray();
    }

    private Ends ends(boolean weighted) {
        int size = size();
        int[] tail = new int[size];
        int[] head = new int[size];
        double[] strength = new double[size];
        double[] weight = new double[weighted ? size : 0];
        Arrays.fill(strength, 1);
        int count = 0;
        for (int v : kept) {
            int found = share(v);
            Arrays.sort(near, 0, found);
            for (int i = 0; i < found; i++) {
                tail[count] = vertexOf[v];
                head[count] = vertexOf[near[i]];
                if (weighted) {
                    weight[count] = shared[near[i]];
                }
                shared[near[i]] = 0;
                count++;
            }
        }
        return new Ends(tail, head, strength, strength, weighted ? weight : null, weighted ? weight : null);
    }

    private int size() {
        long size = 0;
        for (int v : kept) {
            int found = share(v);
            size += found;
            for (int i = 0; i < found; i++) {
                shared[near[i]] = 0;
            }
            if (size > MOST) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "there would be more than %,d ties between actors who share something: take the network"
                                + " affiliation itself, or leave out what nearly everyone shares",
                        MOST));
            }
        }
        return (int) size;
    }

    /** Finds the later actors that share something with one, and counts what. Says how many it found. */
    private int share(int v) {
        int found = 0;
        for (int p = twoMode.first(v); p < twoMode.first(v) + twoMode.degree(v); p++) {
            int via = twoMode.neighbour(p);
            for (int q = twoMode.first(via); q < twoMode.first(via) + twoMode.degree(via); q++) {
                int w = twoMode.neighbour(q);
                if (w > v && shared[w]++ == 0) {
                    near[found++] = w;
                }
            }
        }
        return found;
    }
}
