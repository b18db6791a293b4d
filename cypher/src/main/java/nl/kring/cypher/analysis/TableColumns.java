package nl.kring.cypher.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import org.jspecify.annotations.Nullable;

/** Tables with the same columns, kept as columns in which they stand one below the other. */
final class TableColumns {

    private TableColumns() {}

    /**
     * A column of all tables.
     *
     * @param values of each table
     * @param rows how many of them each table has
     */
    record Whole(String name, Unit unit, Values values, int[] rows) {}

    /** Columns one below the other. */
    static Values joined(List<Values> parts) {
        if (parts.get(0) instanceof Values.Numbers) {
            return new Values.Numbers(parts.stream()
                    .flatMapToDouble(part -> Arrays.stream(((Values.Numbers) part).values()))
                    .toArray());
        }
        List<@Nullable String> words = new ArrayList<>();
        parts.forEach(part -> words.addAll(((Values.Words) part).values()));
        return new Values.Words(words);
    }

    /** The tables again. */
    static List<Table> cut(List<Whole> columns) {
        int[] rows = columns.get(0).rows();
        List<Table> tables = new ArrayList<>();
        int from = 0;
        for (int count : rows) {
            int start = from;
            tables.add(new Table(columns.stream()
                    .map(column ->
                            new Table.Column(column.name(), column.unit(), part(column.values(), start, start + count)))
                    .toList()));
            from += count;
        }
        return tables;
    }

    private static Values part(Values of, int from, int to) {
        if (of instanceof Values.Numbers numbers) {
            return new Values.Numbers(Arrays.copyOfRange(numbers.values(), from, to));
        }
        return new Values.Words(((Values.Words) of).values().subList(from, to));
    }
}
