package nl.kring.engine.isolation;

/**
 * The interval of Wilson for a share of a population of which some were asked: 95%, where z² becomes
 * z² (N − n) / (N − 1), so that it closes on the share when everyone was asked. (E. B. Wilson, Journal of the American
 * Statistical Association 22 (1927); W. G. Cochran, Sampling Techniques, 3rd edition, 1977, section 2.6.)
 *
 * @param low 0 to {@code high}
 * @param high to 1
 */
record Wilson(double low, double high) {
    /** The 97.5% quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval around a share.
     *
     * @param share found among those asked, 0 to 1
     * @param asked 1 to {@code population}
     */
    static Wilson of(double share, int asked, int population) {
        // Of a population of one, all were asked.
        double unasked = population == 1 ? 0 : (population - asked) / (population - 1.0);
        double odds = Z * Z * unasked / asked;
        double middle = share + odds / 2;
        double half = Math.sqrt(odds * (share * (1 - share) + odds / 4));
        double low = Math.max(0, (middle - half) / (1 + odds));
        double high = Math.min(1, (middle + half) / (1 + odds));
        // Rounding never puts the share outside.
        return new Wilson(Math.min(share, low), Math.max(share, high));
    }
}
