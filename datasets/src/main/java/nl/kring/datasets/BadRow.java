package nl.kring.datasets;

import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be taken, and why.
 *
 * @param file name of the file, without folder
 * @param row number of the row, in a YAML file of the line; the header is row 1; 0 when it concerns the file
 * @param column the column by its name in the file; null when it concerns the row
 * @param code stable, kebab-case
 * @param advice what is wrong and what to do about it; never repeats a value
 */
public record BadRow(String file, long row, @Nullable String column, String code, String advice) {

    /** {@code ties.csv, row 3, column strength: … (strength-range)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (row > 0) {
            text.append(file.endsWith(".yaml") ? ", line " : ", row ").append(row);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        return text.append(": ")
                .append(advice)
                .append(" (")
                .append(code)
                .append(')')
                .toString();
    }
}
