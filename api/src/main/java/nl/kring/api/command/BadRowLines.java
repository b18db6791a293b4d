package nl.kring.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.datasets.BadRow;
import nl.kring.datasets.ImportReport;
import org.jspecify.annotations.Nullable;

/** Bad rows for a person: the first few of each mistake, so that one mistake in a column does not hide the others. */
final class BadRowLines {

    private static final int FEW = 5;

    private BadRowLines() {}

    /** One mistake, wherever it stands in a file. */
    private record Mistake(String file, @Nullable String column, String code) {}

    /** A line each, mistakes in the order in which they were found. */
    static List<String> of(ImportReport report) {
        Map<Mistake, List<BadRow>> byMistake = new LinkedHashMap<>();
        for (BadRow row : report.badRows()) {
            byMistake
                    .computeIfAbsent(new Mistake(row.file(), row.column(), row.code()), mistake -> new ArrayList<>())
                    .add(row);
        }
        List<String> lines = new ArrayList<>();
        for (List<BadRow> rows : byMistake.values()) {
            rows.stream().limit(FEW).forEach(row -> lines.add(row.toString()));
            int same = rows.size() - FEW;
            if (same > 0) {
                lines.add("… and " + same + (same == 1 ? " more row: the same" : " more rows: the same"));
            }
        }
        long more = report.badRowCount() - report.badRows().size();
        if (more > 0) {
            lines.add("… and " + more + " more bad rows");
        }
        return lines;
    }
}
