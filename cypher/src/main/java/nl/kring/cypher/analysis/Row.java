package nl.kring.cypher.analysis;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/** The properties of a node. Lists come over Bolt as lists, and as arrays from the database in this process. */
record Row(Map<String, Object> values) {

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable
    String text(String key) {
        return (String) values.get(key);
    }

    String string(String key) {
        return (String) required(key);
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    long whole(String key) {
        return ((Number) required(key)).longValue();
    }

    double number(String key) {
        return ((Number) required(key)).doubleValue();
    }

    @Nullable
    LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    ZonedDateTime time(String key) {
        return (ZonedDateTime) required(key);
    }

    List<String> texts(String key) {
        Object value = required(key);
        if (value instanceof String[] array) {
            return Arrays.asList(array);
        }
        List<String> texts = new ArrayList<>();
        list(value).forEach(text -> texts.add((String) text));
        return texts;
    }

    double[] numbers(String key) {
        Object value = required(key);
        return value instanceof double[] array
                ? array
                : list(value).stream()
                        .mapToDouble(number -> ((Number) number).doubleValue())
                        .toArray();
    }

    long[] wholes(String key) {
        Object value = required(key);
        return value instanceof long[] array
                ? array
                : list(value).stream()
                        .mapToLong(number -> ((Number) number).longValue())
                        .toArray();
    }

    /** An empty list may have lost the type of what is not in it. */
    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private Object required(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw damaged("misses a property, " + key);
        }
        return value;
    }

    static StoreException damaged(String how) {
        return new StoreException(
                Reason.DAMAGED, "The stored analysis " + how + ".", "Import the dataset again, then analyse it.");
    }
}
