package nl.kring.datasets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a file: theirs, what they are called here, and which are read. */
final class Header {
    private final String file;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> byOurs = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final boolean[] read;

    /**
     * @param renamed names of columns, theirs to ours
     * @param known columns that have a meaning of their own, recognised in any case
     */
    Header(String file, List<String> columns, Map<String, String> renamed, List<String> known) {
        this.file = file;
        this.read = new boolean[columns.size()];
        for (String column : columns) {
            String theirs = column.strip();
            String ours = renamed.containsKey(theirs) ? renamed.get(theirs) : ours(theirs, known);
            if (ours != null && byOurs.put(ours, names.size()) != null) {
                twice.add(ours);
            }
            names.add(theirs);
        }
        for (String theirs : renamed.keySet()) {
            if (!names.contains(theirs)) {
                throw refused(
                        theirs,
                        "column-absent",
                        "The dataset description renames this column, which the file has not.");
            }
        }
    }

    /** How many columns there are. */
    int size() {
        return names.size();
    }

    /**
     * The place of one of our columns, which is then read; -1 when the file has none.
     *
     * @throws DatasetException {@code column-duplicate} when the file has two
     */
    int take(String ours) {
        if (twice.contains(ours)) {
            throw refused(ours, "column-duplicate", "Two columns have this name or are mapped to it: keep one.");
        }
        int index = byOurs.getOrDefault(ours, -1);
        if (index >= 0) {
            read[index] = true;
        }
        return index;
    }

    /**
     * The place of one of our columns, which is then read.
     *
     * @throws DatasetException {@code column-missing} when the file has none
     */
    int require(String ours) {
        int index = take(ours);
        if (index < 0) {
            throw refused(
                    ours,
                    "column-missing",
                    "The file needs this column. Is its first row a header? `columns` in the dataset description renames.");
        }
        return index;
    }

    /** The place of a column by the file's own name, or else by ours, which is then read; -1 when the file has none. */
    int takeEither(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            return take(name);
        }
        read[index] = true;
        return index;
    }

    /** Whether a column is read. */
    boolean reads(int index) {
        return read[index];
    }

    /** The file's name for a column. */
    String name(int index) {
        return names.get(index);
    }

    /** The file's name for one of our columns; ours when the file has none. */
    String theirs(String ours) {
        Integer index = byOurs.get(ours);
        return index == null ? ours : names.get(index);
    }

    /** Tells of the columns that are not read. */
    void reportDropped(ImportReport.Builder report) {
        for (int i = 0; i < read.length; i++) {
            if (!read[i]) {
                report.dropped(file, names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i));
            }
        }
    }

    /** The text of a cell; empty when the file has no such column. */
    static String text(String[] row, int column) {
        return column < 0 ? "" : row[column];
    }

    /** The text of a cell without spaces at its ends; empty when the file has no such column. */
    static String word(String[] row, int column) {
        return column < 0 ? "" : row[column].strip();
    }

    /** The text of a cell; null when it is empty or the file has no such column. */
    static @Nullable String known(String[] row, int column) {
        return column < 0 || row[column].isEmpty() ? null : row[column];
    }

    /** That the file's columns are wrong. */
    DatasetException refused(@Nullable String column, String code, String advice) {
        return new DatasetException(new BadRow(file, 1, column, code, advice));
    }

    private static String ours(String theirs, List<String> known) {
        for (String name : known) {
            if (name.equalsIgnoreCase(theirs)) {
                return name;
            }
        }
        return theirs;
    }
}
