package nl.kring.datasets.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import nl.kring.datasets.Assembly;
import nl.kring.datasets.BadRow;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.Reading;
import nl.kring.datasets.Source;
import org.jspecify.annotations.Nullable;

/** Reads one file, row by row, into a table. */
final class CsvFile {
    private static final int BUFFER = CellHandler.LONGEST_CELL + (1 << 16);
    private static final int STEP = 8192;

    private final Source source;
    private final Reading reading;
    private final @Nullable Rejected rejected;
    private final CellHandler handler;
    private char separator = ',';

    /** @param rejected where bad rows go; null when they are only noted */
    CsvFile(Source source, Reading reading, @Nullable Rejected rejected) {
        this.source = source;
        this.reading = reading;
        this.rejected = rejected;
        this.handler = new CellHandler(rejected != null);
    }

    /**
     * Reads all rows.
     *
     * @param begin makes a table of the header
     * @throws DatasetException when the file is damaged or its columns are wrong
     */
    void read(Function<List<String>, Assembly.Table> begin) {
        try (Utf8Reader text = new Utf8Reader(source.open())) {
            separator = Separator.of(text.ahead());
            read(text, begin);
        } catch (CsvParseException e) {
            throw damaged(damage(e));
        } catch (Damage e) {
            throw damaged(e);
        } catch (IOException | UncheckedIOException e) {
            throw source.unreadable();
        }
    }

    private void read(Utf8Reader text, Function<List<String>, Assembly.Table> begin) throws IOException {
        try (CsvReader<CellHandler> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(handler, text)) {
            Iterator<CellHandler> iterator = rows.iterator();
            if (!iterator.hasNext()) {
                throw Damage.ofFile(
                        "file-empty", "The file is empty: it needs a first row with the names of its columns.");
            }
            iterator.next();
            Assembly.Table table = begin.apply(handler.header());
            handler.expect(table);
            long count = 0;
            while (iterator.hasNext()) {
                iterator.next();
                take(table);
                if (++count % STEP == 0) {
                    reading.reached(source.name(), count);
                }
            }
            reading.reached(source.name(), count);
        }
    }

    private void take(Assembly.Table table) {
        BadRow bad = handler.even() ? table.row(handler.row(), handler.cells()) : table.uneven(handler.row());
        if (bad != null && rejected != null) {
            rejected.write(bad, handler.content(separator));
        }
    }

    private DatasetException damaged(Damage damage) {
        return new DatasetException(new BadRow(
                source.name(),
                damage.ofFile() ? 0 : handler.row(),
                damage.ofFile() ? null : handler.column(),
                damage.code(),
                damage.advice()));
    }

    /** The reader wraps what its handler throws, and has one exception for whatever it dislikes itself. */
    private static Damage damage(CsvParseException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Damage damage) {
                return damage;
            }
            if (cause instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("buffer")) {
            return CellHandler.longCell();
        }
        return message.contains("Unclosed")
                ? new Damage("quote-unclosed", "A quote that begins in this row is never closed.")
                : new Damage(
                        "quote-stray",
                        "After a closing quote comes a separator or a new row: double quotes within quotes.");
    }
}
