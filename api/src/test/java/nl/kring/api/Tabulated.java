package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The committed files of Veldermeer, and what {@code analyse} writes of them under one projection. */
final class Tabulated {
    private static final Path FILES = Path.of("../datasets/src/main/resources/nl/kring/datasets/example/veldermeer");

    private final Path out;

    private Tabulated(Path out) {
        this.out = out;
    }

    /** Runs the command as anyone would. */
    static Tabulated analysed(Path folder, String projection) {
        Path out = folder.resolve(projection);
        RunningKring.Outcome outcome = RunningKring.command(
                "analyse",
                "--actors",
                FILES.resolve("actors.csv").toString(),
                "--ties",
                FILES.resolve("ties.csv").toString(),
                "--dataset",
                FILES.resolve("dataset.yaml").toString(),
                "--projection",
                projection,
                "--group",
                "neighbourhood",
                "--group",
                "building",
                "--out",
                out.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return new Tabulated(out);
    }

    /** The actors as the file has them, by id. */
    static Map<String, NamedCsvRecord> actors() {
        return byFirst(FILES.resolve("actors.csv"));
    }

    /** The rows of a table that was written. */
    List<NamedCsvRecord> rows(String file) {
        return read(out.resolve(file));
    }

    /** The rows of a table by their first column. */
    Map<String, NamedCsvRecord> by(String file) {
        return byFirst(out.resolve(file));
    }

    /** A figure of each buurt by its code. */
    Map<String, Double> figures(String measure) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("neighbourhoods.csv")) {
            figures.put(row.getField("neighbourhood"), number(row, measure));
        }
        return figures;
    }

    /** NaN when it is empty. */
    static double number(NamedCsvRecord row, String column) {
        String text = Objects.requireNonNull(row.getField(column));
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static Map<String, NamedCsvRecord> byFirst(Path file) {
        return read(file).stream()
                .collect(Collectors.toMap(row -> row.getField(0), row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
