package nl.kring.api.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.datasets.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes a {@link Listing} as CSV: RFC 4180, UTF-8, {@code \n}, undefined empty. A component that is a map becomes a column
 * for each of its keys, a list one cell with {@code |} between. Texts that a spreadsheet takes for a formula are made
 * harmless.
 */
final class Csv extends AbstractGenericHttpMessageConverter<Listing<?>> {

    private static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    Csv() {
        super(new MediaType("text", "csv"), TEXT_CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType form) {
        return false;
    }

    @Override
    public Listing<?> read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is not read here", input);
    }

    @Override
    protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("CSV is not read here", input);
    }

    @Override
    protected void writeInternal(Listing<?> listing, @Nullable Type type, HttpOutputMessage output) throws IOException {
        output.getHeaders().setContentType(TEXT_CSV);
        write(listing, new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8));
    }

    static void write(Listing<?> listing, Writer to) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        Set<String> header = new LinkedHashSet<>();
        listing.items().forEach(item -> header.addAll(cells(item).keySet()));
        if (!header.isEmpty()) {
            csv.writeRecord(header);
        }
        for (Object item : listing.items()) {
            Map<String, @Nullable Object> cells = cells(item);
            csv.writeRecord(
                    header.stream().map(column -> text(cells.get(column))).toList());
        }
        csv.flush();
    }

    private static Map<String, @Nullable Object> cells(Object item) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        if (item instanceof Map<?, ?> row) {
            row.forEach((name, value) -> cells.put(String.valueOf(name), value));
            return cells;
        }
        for (RecordComponent component : item.getClass().getRecordComponents()) {
            Object value = value(component, item);
            if (value instanceof Map<?, ?> more) {
                more.forEach((name, figure) -> cells.put(String.valueOf(name), figure));
            } else if (value instanceof Record nested) {
                cells(nested).forEach((name, part) -> cells.put(component.getName() + "." + name, part));
            } else {
                cells.put(component.getName(), value);
            }
        }
        return cells;
    }

    private static @Nullable Object value(RecordComponent component, Object item) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Csv::text).collect(Collectors.joining("|"));
        }
        return Audience.SPREADSHEET.cell(value.toString());
    }
}
