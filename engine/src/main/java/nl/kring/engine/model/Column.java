package nl.kring.engine.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Columns that take no memory until a row has a value. */
final class Column {
    private Column() {}

    private static int room(int row, int length) {
        return Math.max(row + 1, Math.max(64, length * 2));
    }

    /** Numbers; NaN where there is none. */
    static final class Numbers {
        private double @Nullable [] values;

        void set(int row, double value) {
            double[] now = values;
            if (now == null) {
                if (Double.isNaN(value)) {
                    return;
                }
                now = new double[0];
            }
            if (row >= now.length) {
                int length = now.length;
                now = Arrays.copyOf(now, room(row, length));
                Arrays.fill(now, length, now.length, Double.NaN);
            }
            now[row] = value;
            values = now;
        }

        double @Nullable [] trimmed(int count) {
            double[] now = values;
            if (now == null) {
                return null;
            }
            double[] trimmed = Arrays.copyOf(now, count);
            Arrays.fill(trimmed, Math.min(now.length, count), count, Double.NaN);
            return trimmed;
        }
    }

    /** Whole numbers; {@code none} where there is none. */
    static final class Whole {
        private final int none;
        private int @Nullable [] values;

        Whole(int none) {
            this.none = none;
        }

        void set(int row, int value) {
            int[] now = values;
            if (now == null) {
                if (value == none) {
                    return;
                }
                now = new int[0];
            }
            if (row >= now.length) {
                int length = now.length;
                now = Arrays.copyOf(now, room(row, length));
                Arrays.fill(now, length, now.length, none);
            }
            now[row] = value;
            values = now;
        }

        int @Nullable [] trimmed(int count) {
            int[] now = values;
            if (now == null) {
                return null;
            }
            int[] trimmed = Arrays.copyOf(now, count);
            Arrays.fill(trimmed, Math.min(now.length, count), count, none);
            return trimmed;
        }
    }

    /** Texts; null where there is none. */
    static final class Words {
        private @Nullable String @Nullable [] values;

        void set(int row, @Nullable String value) {
            @Nullable String[] now = values;
            if (now == null) {
                if (value == null) {
                    return;
                }
                now = new String[0];
            }
            if (row >= now.length) {
                now = Arrays.copyOf(now, room(row, now.length));
            }
            now[row] = value;
            values = now;
        }

        @Nullable
        String @Nullable [] trimmed(int count) {
            return values == null ? null : Arrays.copyOf(values, count);
        }
    }
}
