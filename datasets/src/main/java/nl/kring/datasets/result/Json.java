package nl.kring.datasets.result;

import java.io.Writer;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON with a line for each entry, the same on every platform. */
final class Json implements AutoCloseable {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    Json(Writer to) {
        this.out = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter()
                                .withObjectIndenter(LINES)
                                .withArrayIndenter(LINES);
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                to);
        out.writeStartObject();
    }

    Json object(String name) {
        out.writeName(name).writeStartObject();
        return this;
    }

    Json end() {
        out.writeEndObject();
        return this;
    }

    Json array(String name) {
        out.writeName(name).writeStartArray();
        return this;
    }

    Json item() {
        out.writeStartObject();
        return this;
    }

    Json endArray() {
        out.writeEndArray();
        return this;
    }

    /** A text; left out when null. */
    Json text(String name, @Nullable Object value) {
        if (value != null) {
            out.writeName(name).writeString(value.toString());
        }
        return this;
    }

    Json texts(String name, Iterable<String> values) {
        array(name);
        values.forEach(out::writeString);
        return endArray();
    }

    Json truth(String name, boolean value) {
        out.writeName(name).writeBoolean(value);
        return this;
    }

    Json whole(String name, long value) {
        out.writeName(name).writeNumber(value);
        return this;
    }

    /** A figure with every digit: null when undefined, the text {@code Infinity} when infinite. */
    Json figure(String name, double value, Unit unit) {
        out.writeName(name);
        if (Double.isNaN(value)) {
            out.writeNull();
        } else if (Double.isInfinite(value)) {
            out.writeString(Double.toString(value));
        } else if (unit == Unit.FLAG) {
            out.writeBoolean(value != 0);
        } else {
            out.writeNumber(unit.text(value));
        }
        return this;
    }

    /** The rows of a table as objects by column. */
    Json rows(String name, Table table) {
        array(name);
        for (int row = 0; row < table.rows(); row++) {
            item();
            for (Table.Column column : table.columns()) {
                if (column.values() instanceof Values.Numbers numbers) {
                    figure(column.name(), numbers.values()[row], column.unit());
                } else {
                    out.writeName(column.name()).writeString(column.text(row));
                }
            }
            end();
        }
        return endArray();
    }

    @Override
    public void close() {
        out.writeEndObject();
        out.writeRaw('\n');
        out.close();
    }
}
