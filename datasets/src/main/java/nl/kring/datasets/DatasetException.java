package nl.kring.datasets;

import org.jspecify.annotations.Nullable;

/**
 * A dataset that is refused. Says where and what to do; never repeats a value, since a value may be about a person.
 * When rows are bad, it speaks of the first and carries the report of all.
 */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BadRow first;
    private final transient @Nullable ImportReport report;

    /** Refused for one reason. */
    public DatasetException(BadRow reason) {
        super(reason.toString());
        this.first = reason;
        this.report = null;
    }

    /** Refused for the bad rows of a report, one or more. */
    public DatasetException(ImportReport report) {
        super(message(report));
        this.first = report.badRows().get(0);
        this.report = report;
    }

    /** Stable code of what is wrong, kebab-case. */
    public String code() {
        return first.code();
    }

    /** Name of the file, without folder. */
    public String file() {
        return first.file();
    }

    /** Number of the row (in a YAML file: the line); the header is row 1; 0 when it concerns the file. */
    public long row() {
        return first.row();
    }

    /** The column, in a YAML file the key; null when it concerns the row. */
    public @Nullable String column() {
        return first.column();
    }

    /** What is wrong and what to do about it. */
    public String advice() {
        return first.advice();
    }

    /** All that was found in the files; null when reading stopped before any row. */
    public @Nullable ImportReport report() {
        return report;
    }

    private static String message(ImportReport report) {
        BadRow first = report.badRows().get(0);
        long others = report.badRowCount() - 1;
        return others == 0
                ? first.toString()
                : first + " and " + others + (others == 1 ? " more bad row" : " more bad rows");
    }
}
