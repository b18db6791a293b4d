package nl.kring.engine.graph;

import java.util.SplittableRandom;

/**
 * Betweenness of vertices and ties as the share of shortest paths on which they lie, of paths drawn at random: each between
 * two vertices drawn with the same chance, each shortest path between these with the same chance, in the manner of Riondato
 * & Kornaropoulos (2016) and of KADABRA (Borassi & Natale 2016). Two vertices that no path joins are a draw without a hit.
 *
 * <p>The error is guaranteed, for all vertices and ties at once: with probability {@link Certainty#CONFIDENCE} none is further off
 * than {@link #off}, as part of all pairs. For each, the draws are independent and hit it with a chance that is its
 * betweenness / pairs, so {@link Certainty} bounds each; the probabilities of being wrong are added up over vertices,
 * ties and looks. After fixed numbers of draws the counts are looked at, and drawing ends at the first look at which
 * nothing is further off than {@link #WANTED}, or than {@link #ALLOWED} once it takes long; at the last one nothing can be.
 * So how often the most central one is hit decides, and not the worst case.
 *
 * <p>Seeds are of fixed blocks of draws: the same paths on any number of threads. Time a search from both ends a draw; memory
 * 24 bytes a vertex and thread, 4 a vertex and tie.
 */
public final class SampledPaths {
    /** The most that anything may be off, as part of all pairs. */
    public static final double ALLOWED = 0.005;

    /** When drawing ends although it did not take long. */
    static final double WANTED = 0.001;

    /** Ties looked at before it takes long: some seconds on two cores. */
    private static final long LONG = 500_000_000L;

    /** Looks at the counts, each after 1.3 times as many draws as the one before, so at 2 % of the most at first. */
    private static final int LOOKS = 16;

    private static final double STEP = 1.3;
    private static final int BLOCK = 512;

    private final int order;
    private final int[] hits;
    private final boolean directed;
    private final double doubt;
    private int drawn;
    private long looked;
    private double off;

    private SampledPaths(Adjacency ties) {
        this.order = ties.order();
        this.hits = new int[ties.order() + ties.size()];
        this.directed = ties.directed();
        this.doubt = Certainty.doubt((double) LOOKS * hits.length, 1 - Certainty.CONFIDENCE);
    }

    /**
     * Paths of a graph without weights.
     *
     * @throws IllegalArgumentException when ties have weights
     */
    public static SampledPaths of(Adjacency ties, long seed, Workers workers) {
        if (ties.weighted()) {
            throw new IllegalArgumentException("paths are drawn along ties without weights");
        }
        SampledPaths result = new SampledPaths(ties);
        if (ties.order() > 1) {
            result.draw(ties, seed, workers);
        }
        return result;
    }

    private void draw(Adjacency ties, long seed, Workers workers) {
        Nearby nearby = ties.nearby();
        byte[] leads = PairSearch.Lead.of(ties, nearby);
        Spare<PairSearch> rooms = new Spare<>(() -> new PairSearch(nearby, leads));
        int[] found = new int[hits.length];
        int most = blocks(LOOKS - 1);
        workers.reduceWhile(
                most,
                1,
                () -> new PathTally(hits.length),
                (tally, block, end) -> {
                    PairSearch search = rooms.take();
                    draw(search, nearby, random(seed, block), tally, workers);
                    rooms.give(search);
                },
                tally -> {
                    tally.addTo(found);
                    drawn += BLOCK;
                    looked += tally.looked();
                    return !look() || !settled(found);
                });
        for (int i = 0; i < order; i++) {
            hits[nearby.vertices()[i]] = found[i];
        }
        for (int t = 0; t < nearby.ties().length; t++) {
            hits[order + nearby.ties()[t]] = found[order + t];
        }
    }

    private void draw(PairSearch search, Nearby nearby, SplittableRandom random, PathTally tally, Workers workers) {
        for (int i = 0; i < BLOCK; i++) {
            workers.check();
            int from = random.nextInt(order);
            int to = random.nextInt(order - 1);
            to += to >= from ? 1 : 0;
            if (to >= nearby.begin(from) && to < nearby.end(from)) {
                search.draw(from, to, random, tally);
            }
        }
    }

    /** Blocks before a look; the last look is after as many as are enough for everything. */
    private int blocks(int look) {
        double most = Certainty.enough(ALLOWED, doubt);
        return (int) Math.ceil(most * Math.pow(STEP, look + 1.0 - LOOKS) / BLOCK);
    }

    private boolean look() {
        for (int look = 0; look < LOOKS; look++) {
            if (drawn == BLOCK * blocks(look)) {
                return true;
            }
        }
        return false;
    }

    private boolean settled(int[] found) {
        off = Certainty.off(found, drawn, doubt);
        return off <= (looked < LONG ? WANTED : ALLOWED);
    }

    private static SplittableRandom random(long seed, int block) {
        return new SplittableRandom(new SplittableRandom(seed + block * 0x9E3779B97F4A7C15L).nextLong());
    }

    /** How many paths were drawn, those of unconnected pairs included. */
    public int drawn() {
        return drawn;
    }

    /** How many ties were looked at in search of them. */
    long looked() {
        return looked;
    }

    /** How far off any betweenness is at most, as part of all pairs, with probability {@link Certainty#CONFIDENCE}. */
    public double off() {
        return off;
    }

    /** Betweenness of a vertex, not normalised; never more than a vertex can have. */
    public double actor(int vertex) {
        return Math.min(share(vertex) * pairs(order, order - 1.0), pairs(order - 1.0, order - 2.0));
    }

    /** Betweenness of a tie, not normalised; 1 or more, as a tie is the only shortest path between its ends. */
    public double tie(int tie) {
        return Math.max(1, share(order + tie) * pairs(order, order - 1.0));
    }

    private double share(int thing) {
        return drawn == 0 ? 0 : (double) hits[thing] / drawn;
    }

    private double pairs(double one, double other) {
        return one * other / (directed ? 1 : 2);
    }
}
