package nl.kring.engine.graph;

/**
 * How far a share of draws may be off. Of independent draws, each a hit with chance p, the share of hits is as far from p
 * as a, on one side, with probability at most exp(−draws × KL(a, p)), KL the relative entropy (Hoeffding 1963, theorem 1).
 * So p lies where draws × KL(share, p) is at most {@code doubt}, on either side but for a probability of exp(−doubt).
 */
public final class Certainty {
    /** Halvings of an interval within [0, 1]: finer than any figure that is told. */
    private static final int HALVINGS = 40;

    /** The probability with which estimates are off by no more than is said. */
    public static final double CONFIDENCE = 0.9;

    private Certainty() {}

    /** The doubt at which none of this many intervals leaves out what it is about, but for that probability. */
    static double doubt(double intervals, double probability) {
        return Math.log(2 * intervals / probability);
    }

    /** After how many draws no share is further off than that, whatever it is (as KL is 2 × difference² or more). */
    static int enough(double off, double doubt) {
        return (int) Math.ceil(doubt / (2 * off * off));
    }

    /**
     * The furthest that any of some shares may be off.
     *
     * @param hits how often each was hit
     * @param draws of how many, 1 or more
     */
    static double off(int[] hits, int draws, double doubt) {
        boolean[] seen = new boolean[draws + 1];
        for (int hit : hits) {
            seen[hit] = true;
        }
        double off = 0;
        for (int hit = 0; hit <= draws; hit++) {
            if (seen[hit]) {
                double share = (double) hit / draws;
                off = further(share, 1, off, doubt / draws);
                off = further(share, -1, off, doubt / draws);
            }
        }
        return Math.min(1, off);
    }

    /** The larger of what is known and how far the share may be off on one side. */
    private static double further(double share, int side, double known, double limit) {
        double most = side > 0 ? 1 - share : share;
        if (known >= most || divergence(share, share + side * known) > limit) {
            return known;
        }
        double low = known;
        double high = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (divergence(share, share + side * middle) > limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Relative entropy of a coin with chance a to one with chance p, in nats. */
    static double divergence(double a, double p) {
        return term(a, p) + term(1 - a, 1 - p);
    }

    private static double term(double a, double p) {
        return a == 0 ? 0 : p <= 0 ? Double.POSITIVE_INFINITY : a * Math.log(a / p);
    }
}
