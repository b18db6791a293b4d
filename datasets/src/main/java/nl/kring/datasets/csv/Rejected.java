package nl.kring.datasets.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.kring.datasets.Audience;
import nl.kring.datasets.BadRow;
import nl.kring.datasets.Staging;
import org.jspecify.annotations.Nullable;

/**
 * Bad rows with reasons, in a file that appears when reading has ended well and only when there are any. It holds personal
 * data where the rows do, so only its owner may read it, where the file system knows owners.
 */
final class Rejected implements AutoCloseable {
    private final Path target;
    private final Staging staging;
    private @Nullable CsvWriter writer;

    Rejected(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        this.staging = Staging.of(folder == null ? this.target : folder, true);
    }

    void write(BadRow bad, String content) {
        try {
            CsvWriter open = writer;
            if (open == null) {
                open = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(staging.file(name()));
                open.writeRecord("file", "row", "column", "code", "advice", "content");
                writer = open;
            }
            open.writeRecord(
                    bad.file(),
                    Long.toString(bad.row()),
                    bad.column() == null ? "" : bad.column(),
                    bad.code(),
                    bad.advice(),
                    Audience.SPREADSHEET.cell(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file in its place; an older one goes. */
    void keep() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
        }
        staging.keep(List.of(name()));
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
        staging.close();
    }

    private String name() {
        return String.valueOf(target.getFileName());
    }
}
