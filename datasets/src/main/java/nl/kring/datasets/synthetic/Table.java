package nl.kring.datasets.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The tables beside this package, in which all words and parameters of a generated city stand. */
final class Table {
    private Table() {}

    /** The rows of a table. */
    static <T> List<T> read(String file, Function<Row, T> reading) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().map(Row::new).map(reading).toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A row by the names of its columns. */
    static final class Row {
        private final NamedCsvRecord record;

        private Row(NamedCsvRecord record) {
            this.record = record;
        }

        String text(String column) {
            return record.getField(column);
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        int count(String column) {
            return Integer.parseInt(text(column));
        }

        /** Texts divided by bars. */
        List<String> list(String column) {
            return has(column) ? List.of(text(column).split("\\|", -1)) : List.of();
        }
    }
}
