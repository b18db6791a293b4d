package nl.kring.api.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import org.jspecify.annotations.Nullable;

/**
 * Values of measures for programs: counts as whole numbers, flags as true or false, undefined null, infinite the word
 * {@code Infinity}. What says how many contacts of one resident are in view has two digits.
 */
public final class MeasureValues {

    private MeasureValues() {}

    /** The values of one actor or tie, by measure id; without words of reasons, which are told apart. */
    public static Map<String, @Nullable Object> at(Map<Definition, Values> columns, int number) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach((definition, column) -> {
            if (!definition.id().equals("isolation-reasons")) {
                values.put(definition.id(), at(definition, column, number));
            }
        });
        return values;
    }

    private static @Nullable Object at(Definition definition, Values column, int number) {
        if (column instanceof Values.Numbers numbers) {
            double value = numbers.values()[number];
            return isAboutIsolation(definition) ? twoDigits(value) : of(definition.unit(), value);
        }
        String word = column.text(number, definition.unit());
        return word.isEmpty() ? null : word;
    }

    /** Figures of a network, neighbourhood or group, by measure id. */
    public static Map<String, @Nullable Object> of(Map<Definition, Double> figures) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        figures.forEach((definition, figure) -> values.put(definition.id(), of(definition.unit(), figure)));
        return values;
    }

    /** One figure. */
    public static @Nullable Object of(Unit unit, double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        if (Double.isInfinite(value)) {
            return unit.text(value);
        }
        if (unit == Unit.FLAG) {
            return value != 0;
        }
        boolean whole = unit == Unit.COUNT && value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? (Object) (long) value : (Object) value;
    }

    /** Whether a measure says how many contacts of one resident are in view. */
    public static boolean isAboutIsolation(Definition definition) {
        return definition.id().startsWith("isolation-")
                || definition.id().endsWith("-deficit")
                || definition.id().equals("verdict");
    }

    /** To two digits; null when undefined. */
    public static @Nullable Double twoDigits(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 100) / 100.0;
    }
}
