package nl.kring.api.dataset;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.datasets.BadRow;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.ImportReport;
import nl.kring.engine.model.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What was read, for a person or a program. Holds no value of a person.
 *
 * @param actors taken, by kind
 * @param ties taken, by type
 * @param asked residents whose ties were asked; all of them when the dataset does not say
 * @param coverageKnown whether the dataset says who was asked
 * @param words how words for kinds and types were understood
 * @param dropped columns that were not read, as file and name
 * @param warnings what may not be what was meant
 * @param badRows the first thousand rows that were refused
 * @param badRowCount how many were refused
 */
public record ImportSummary(
        Map<String, Integer> actors,
        Map<String, Integer> ties,
        int asked,
        boolean coverageKnown,
        List<ImportReport.Word> words,
        List<String> dropped,
        List<String> warnings,
        List<BadRow> badRows,
        long badRowCount) {

    /** What was read of a dataset. */
    public static ImportSummary of(Dataset dataset) {
        Coverage coverage = dataset.network().coverage();
        return of(dataset.report(), coverage.asked(), coverage.known());
    }

    /** What was read, as far as it is known. */
    public static ImportSummary of(ImportReport report, int asked, boolean coverageKnown) {
        Map<String, Integer> actors = new LinkedHashMap<>();
        report.actors().forEach((kind, count) -> actors.put(kind.word(), count));
        Map<String, Integer> ties = new LinkedHashMap<>();
        report.ties().forEach((type, count) -> ties.put(type.name(), count));
        return new ImportSummary(
                actors,
                ties,
                asked,
                coverageKnown,
                report.words(),
                report.dropped().stream()
                        .map(column -> column.file() + ": " + column.name())
                        .toList(),
                report.warnings().stream().map(warning -> warning.text()).toList(),
                report.badRows(),
                report.badRowCount());
    }

    /**
     * Writes it for a person.
     *
     * @param rejected where bad rows were written; null for nowhere
     */
    public void print(PrintWriter out, @Nullable Path rejected) {
        actors.forEach((kind, count) -> out.printf(Locale.ROOT, "%,9d %s%n", count, kind));
        if (coverageKnown) {
            out.printf(Locale.ROOT, "%,9d %s asked%n", asked, asked == 1 ? "resident was" : "residents were");
        }
        ties.forEach((type, count) -> out.printf(Locale.ROOT, "%,9d %s%n", count, type));
        for (ImportReport.Word word : words) {
            out.printf(
                    Locale.ROOT,
                    "%,9d %s: \"%s\" is %s%s%n",
                    word.rows(),
                    word.rows() == 1 ? "row" : "rows",
                    word.word(),
                    word.meaning(),
                    word.reversed() ? ", turned round" : "");
        }
        dropped.forEach(column -> out.println("Not read, as it is not declared: " + column));
        warnings.forEach(warning -> out.println("Note: " + warning));
        if (badRowCount > 0) {
            out.printf(
                    Locale.ROOT,
                    "%,9d bad %s left out%s%n",
                    badRowCount,
                    badRowCount == 1 ? "row was" : "rows were",
                    rejected == null ? "" : "; see " + rejected);
        }
    }
}
