package nl.kring.cypher.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Values that may be absent. */
final class Columns {

    private Columns() {}

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    static @Nullable Integer whole(Value value) {
        return value.isNull() ? null : (Integer) value.asInt();
    }

    /** NaN when absent. */
    static double number(Value value) {
        return value.isNull() ? Double.NaN : value.asDouble();
    }
}
