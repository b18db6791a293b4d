package nl.kring.engine.measure;

/**
 * The values that a measure can take.
 *
 * @param low the least, itself included; may be infinite
 * @param high the greatest, itself included; may be infinite
 */
public record Range(double low, double high) {
    /** 0 to 1. */
    public static final Range SHARE = new Range(0, 1);

    /** 0 or more. */
    public static final Range NOT_NEGATIVE = new Range(0, Double.POSITIVE_INFINITY);

    /** Whether a defined value lies in the range, but for 1e-9 of rounding. */
    public boolean contains(double value) {
        return value >= low - 1e-9 && value <= high + 1e-9;
    }

    @Override
    public String toString() {
        return (low == Double.NEGATIVE_INFINITY ? "(" : "[") + bound(low) + ", " + bound(high)
                + (high == Double.POSITIVE_INFINITY ? ")" : "]");
    }

    private static String bound(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
