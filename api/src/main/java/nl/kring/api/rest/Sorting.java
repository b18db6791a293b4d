package nl.kring.api.rest;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is sorted. Rows that are equal in the column stay in the order they were in.
 *
 * @param column by which; null for the order of the list itself
 * @param falling whether the greatest comes first
 */
public record Sorting(@Nullable String column, boolean falling) {

    /**
     * Reads a parameter such as {@code name} or {@code -name}.
     *
     * @throws Refusal 400 when there is no such column
     */
    public static Sorting of(@Nullable String parameter, List<String> columns) {
        if (parameter == null || parameter.isBlank()) {
            return new Sorting(null, false);
        }
        boolean falling = parameter.startsWith("-");
        String column = falling ? parameter.substring(1) : parameter;
        if (!columns.contains(column)) {
            throw Refusal.wrong(
                    "parameter-word",
                    "The list cannot be sorted by what the parameter sort says.",
                    "Choose one of " + String.join(", ", columns) + ", with - before it for falling order.");
        }
        return new Sorting(column, falling);
    }

    /** The rows in this order. */
    public <T> List<T> sorted(List<T> rows, Comparator<T> rising) {
        return rows.stream().sorted(falling ? rising.reversed() : rising).toList();
    }
}
