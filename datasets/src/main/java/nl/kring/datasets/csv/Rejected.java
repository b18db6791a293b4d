package nl.kring.datasets.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.kring.datasets.BadRow;
import org.jspecify.annotations.Nullable;

/**
 * Bad rows with reasons, in a file that appears when reading has ended well and only when there are any. It holds personal
 * data where the rows do, so only its owner may read it, where the file system knows owners.
 */
final class Rejected implements AutoCloseable {
    private final Path target;
    private final Path part;
    private @Nullable CsvWriter writer;

    Rejected(Path target) {
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
    }

    void write(BadRow bad, String content) {
        try {
            open().writeRecord(
                            bad.file(),
                            Long.toString(bad.row()),
                            bad.column() == null ? "" : bad.column(),
                            bad.code(),
                            bad.advice(),
                            Formula.neutral(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file in its place; an older one goes. */
    void keep() throws IOException {
        if (writer == null) {
            Files.deleteIfExists(target);
            return;
        }
        writer.close();
        writer = null;
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            Files.deleteIfExists(part);
        }
    }

    private CsvWriter open() throws IOException {
        CsvWriter open = writer;
        if (open == null) {
            PrivateFile.create(part);
            open = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part);
            open.writeRecord("file", "row", "column", "code", "advice", "content");
            writer = open;
        }
        return open;
    }
}
