package nl.kring.engine.graph;

/**
 * What a 0–1 relation over ordered pairs of M things leaves of itself when nobody knows which thing is which: its size, how
 * far rows and columns differ, and what rows and columns do not explain. Of two relations on the same things, of which one
 * is shuffled, this gives mean and variance, over all M! orders, of the number of pairs that are in both.
 *
 * <p>A relation is the sum of a constant, row and column effects, a symmetric rest and an antisymmetric rest. Shuffling
 * mixes the parts of one sort only, so that variance is a sum over the sorts of products of squared lengths (orthogonality
 * of the irreducible parts; Mantel 1967 and Hubert 1987 have the symmetric case as sums).
 */
public final class PairShape {
    /** A rest that is smaller against the whole is rounding. */
    private static final double NOTHING = 1e-12;

    /** So much of a sum can be left of terms that cancel each other. */
    private static final double CANCELLED = 1e-14;

    private final double things;
    private final double pairs;
    private final double returned;
    private double rows;
    private double skews;
    private double crossed;
    private double seen;

    /**
     * Begins a relation whose rows are still to be added.
     *
     * @param things M, of which the relation holds ordered pairs of two
     * @param pairs how many pairs it has
     * @param returned how many of them it has in the other order too
     */
    PairShape(double things, double pairs, double returned) {
        this.things = things;
        this.pairs = pairs;
        this.returned = returned;
    }

    /** Adds {@code count} things that each are first in {@code row} and second in {@code column} pairs. */
    void add(double count, double row, double column) {
        double effect = (row + column) / 2 - pairs / things;
        double skew = (row - column) / 2;
        rows += count * effect * effect;
        skews += count * skew * skew;
        crossed += count * effect * skew;
        seen += count;
    }

    /** Adds all other things, which are in no pair. */
    void addOthers() {
        add(things - seen, 0, 0);
    }

    /** How many pairs it has. */
    public double pairs() {
        return pairs;
    }

    /** How many pairs are in both relations on average over all orders; NaN for fewer than 2 things. */
    public double mean(PairShape other) {
        return things < 2 ? Double.NaN : pairs * other.pairs / (things * (things - 1));
    }

    /** The variance of the number of pairs that are in both, over all orders; NaN for fewer than 2 things. */
    public double variance(PairShape other) {
        if (things < 2) {
            return Double.NaN;
        }
        double m = things;
        double effects = m > 2 ? 4 * rows * other.rows / ((m - 2) * (m - 2)) : 0;
        double skewed = 4 * skews * other.skews / (m * m);
        double mixed = m > 2 ? 8 * crossed * other.crossed / (m * (m - 2)) : 0;
        double even = m > 3 ? evenRest() * other.evenRest() / (m * (m - 3) / 2) : 0;
        double odd = m > 2 ? oddRest() * other.oddRest() / ((m - 1) * (m - 2) / 2) : 0;
        double sum = (effects + skewed + mixed) / (m - 1) + even + odd;
        double size = (effects + skewed) / (m - 1) + even + odd;
        return sum > size * CANCELLED ? sum : 0;
    }

    /** Squared length of what is symmetric and not explained by rows and columns. */
    private double evenRest() {
        double all = (pairs + returned) / 2;
        return rest(all, all - pairs * pairs / (things * (things - 1)) - 2 * rows / (things - 2));
    }

    private double oddRest() {
        double all = (pairs - returned) / 2;
        return rest(all, all - 2 * skews / things);
    }

    private static double rest(double all, double left) {
        return left > NOTHING * all ? left : 0;
    }
}
