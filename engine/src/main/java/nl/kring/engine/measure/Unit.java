package nl.kring.engine.measure;

import java.util.Locale;

/** What a value counts, and how it is written. */
public enum Unit {
    /** How many; whole numbers. */
    COUNT,
    /** A part of a whole, 0 to 1. */
    SHARE,
    /** Ties on a shortest path. */
    STEPS,
    /** A number without unit. */
    NUMBER,
    /** Yes (1) or no (0). */
    FLAG,
    /** One of a few words. */
    WORD;

    /** The value as files have it: every digit, whole numbers without a point, {@code true} or {@code false}; "" if NaN. */
    public String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (this == FLAG) {
            return Boolean.toString(value != 0);
        }
        boolean whole = this == COUNT && value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    /** Whether values lie on a scale. */
    public boolean ranged() {
        return this != FLAG && this != WORD;
    }

    /** The word in listings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
