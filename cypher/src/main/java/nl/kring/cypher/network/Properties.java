package nl.kring.cypher.network;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a node or tie, whether they came over Bolt or from the database in this process. */
record Properties(Map<String, Object> values) {

    @Nullable
    String text(String key) {
        return (String) values.get(key);
    }

    String string(String key) {
        return (String) required(key);
    }

    int whole(String key) {
        return ((Number) required(key)).intValue();
    }

    long id() {
        return ((Number) required("id")).longValue();
    }

    @Nullable
    Integer count(String key) {
        return values.get(key) instanceof Number number ? (Integer) number.intValue() : null;
    }

    /** NaN when absent. */
    double number(String key) {
        return values.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** Null when absent. */
    @Nullable
    Boolean flag(String key) {
        return (Boolean) values.get(key);
    }

    @Nullable
    LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    LocalDate requiredDate(String key) {
        return (LocalDate) required(key);
    }

    ZonedDateTime time(String key) {
        return (ZonedDateTime) required(key);
    }

    /** Empty when absent. Bolt gives a list, the database in this process an array. */
    List<String> texts(String key) {
        Object value = values.get(key);
        if (value instanceof String[] array) {
            return Arrays.asList(array);
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(text -> texts.add((String) text));
        }
        return texts;
    }

    private Object required(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw Assembly.damaged("a property, " + key);
        }
        return value;
    }
}
