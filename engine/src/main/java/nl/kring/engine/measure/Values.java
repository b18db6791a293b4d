package nl.kring.engine.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value an actor or tie: numbers, or words. */
public sealed interface Values {

    /** How many. */
    int length();

    /** The value at a place as files have it; "" when undefined. */
    String text(int at, Unit unit);

    /**
     * Numbers; NaN when undefined. The array is not copied and not to be written to.
     *
     * @param values by actor or tie number
     */
    record Numbers(double[] values) implements Values {
        @Override
        public int length() {
            return values.length;
        }

        @Override
        public String text(int at, Unit unit) {
            return unit.text(values[at]);
        }
    }

    /**
     * Words; null when undefined.
     *
     * @param values by actor or tie number
     */
    record Words(List<@Nullable String> values) implements Values {
        @Override
        public int length() {
            return values.size();
        }

        @Override
        public String text(int at, Unit unit) {
            String word = values.get(at);
            return word == null ? "" : word;
        }
    }
}
