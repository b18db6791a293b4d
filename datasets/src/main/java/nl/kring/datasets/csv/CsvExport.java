package nl.kring.datasets.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import nl.kring.datasets.Audience;
import nl.kring.datasets.BadRow;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.DescriptionWriter;
import nl.kring.datasets.Staging;
import nl.kring.engine.model.Network;

/**
 * Writes a dataset as {@code actors.csv}, {@code ties.csv} and {@code dataset.yaml}: UTF-8, comma, decimal point,
 * {@code \n}, rows in input order, only columns that are used. The same dataset gives the same bytes. Weights are not
 * written.
 *
 * @param dataset what to write; its identities are written too
 * @param audience who reads it
 */
public record CsvExport(Dataset dataset, Audience audience) {
    /** Names of the files of a dataset. */
    public static final List<String> FILES = List.of("actors.csv", "ties.csv", "dataset.yaml");

    /**
     * Writes all three files into a folder, which is made when it does not exist. Files of these names are replaced. Only
     * their owner may read them when they hold identities.
     *
     * @throws DatasetException {@code text-unwritable} when an id or another text cannot be written as UTF-8, or a
     *     neighbourhood's code not as part of a list
     * @throws UncheckedIOException when writing fails
     */
    public void write(Path folder) {
        try (Staging files = Staging.of(folder, !dataset.identities().isEmpty())) {
            try (Writer actors = files.file("actors.csv")) {
                writeActors(actors);
            }
            try (Writer ties = files.file("ties.csv")) {
                writeTies(ties);
            }
            try (Writer yaml = files.file("dataset.yaml")) {
                yaml.write(description());
            }
            files.keep(List.of());
        } catch (CharacterCodingException e) {
            throw unwritable("dataset");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code dataset.yaml}. */
    public String description() {
        return DescriptionWriter.of(dataset.network());
    }

    /** Writes {@code actors.csv}; does not close the writer. */
    public void writeActors(Writer to) throws IOException {
        ActorCells columns = ActorCells.of(dataset);
        Network network = dataset.network();
        try (CsvWriter csv = open(to)) {
            csv.writeRecord(columns.header());
            for (int i = 0; i < network.order(); i++) {
                write(csv, "actors.csv", columns.row(network.actor(i)));
            }
        }
    }

    /** Writes {@code ties.csv}; does not close the writer. */
    public void writeTies(Writer to) throws IOException {
        Network network = dataset.network();
        TieCells columns = TieCells.of(network);
        try (CsvWriter csv = open(to)) {
            csv.writeRecord(columns.header());
            for (int i = 0; i < network.ties().count(); i++) {
                write(csv, "ties.csv", columns.row(i));
            }
        }
    }

    private void write(CsvWriter csv, String file, String[] row) {
        for (int c = 0; c < row.length; c++) {
            if (row[c].indexOf('\0') >= 0) {
                throw unwritable(file);
            }
            row[c] = audience.cell(row[c]);
        }
        csv.writeRecord(row);
    }

    private static CsvWriter open(Writer to) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Unclosed(to));
    }

    static DatasetException unwritable(String file) {
        return new DatasetException(new BadRow(
                file,
                0,
                null,
                "text-unwritable",
                "A text has a character that these files cannot hold: change it first."));
    }

    /** Hands on everything but being closed. */
    private static final class Unclosed extends java.io.FilterWriter {
        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
