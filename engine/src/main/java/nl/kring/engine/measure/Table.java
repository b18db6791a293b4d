package nl.kring.engine.measure;

import java.util.List;

/**
 * A small table of figures, as a measure of several columns gives it.
 *
 * @param columns at least one, all of one length
 */
public record Table(List<Column> columns) {

    /**
     * One column.
     *
     * @param name kebab-case
     * @param unit what its values count; {@link Unit#WORD} for words
     * @param values one a row
     */
    public record Column(String name, Unit unit, Values values) {
        /** The value of a row as files have it; "" when undefined. */
        public String text(int row) {
            return values.text(row, unit);
        }
    }

    /**
     * @throws IllegalArgumentException when there is no column or they differ in length
     */
    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has columns");
        }
        int rows = columns.get(0).values().length();
        if (columns.stream().anyMatch(column -> column.values().length() != rows)) {
            throw new IllegalArgumentException("columns of a table have one length");
        }
    }

    /** How many rows. */
    public int rows() {
        return columns.get(0).values().length();
    }
}
