package nl.kring.cypher.job;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.cypher.job.StoredJob.State;
import org.jspecify.annotations.Nullable;

/** A job as the properties of its node, and back. */
final class JobProperties {

    private JobProperties() {}

    /** Null for what it does not have: the property then goes. */
    static Map<String, @Nullable Object> of(StoredJob job) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", job.id());
        properties.put("kind", job.kind());
        properties.put("dataset", job.dataset());
        properties.put("parameters", job.parameters());
        properties.put("state", job.state().name());
        properties.put("step", job.step());
        properties.put("done", job.done());
        properties.put("total", job.total());
        properties.put("submittedAt", time(job.submittedAt()));
        properties.put("startedAt", time(job.startedAt()));
        properties.put("endedAt", time(job.endedAt()));
        properties.put("result", job.result());
        properties.put("code", job.code());
        properties.put("message", job.message());
        properties.put("advice", job.advice());
        properties.put("server", job.server());
        properties.put("retryOf", job.retryOf());
        return properties;
    }

    static StoredJob job(Map<String, Object> properties) {
        return new StoredJob(
                string(properties, "id"),
                string(properties, "kind"),
                text(properties, "dataset"),
                string(properties, "parameters"),
                State.valueOf(string(properties, "state")),
                text(properties, "step"),
                number(properties, "done"),
                number(properties, "total"),
                required(instant(properties, "submittedAt"), "submittedAt"),
                instant(properties, "startedAt"),
                instant(properties, "endedAt"),
                text(properties, "result"),
                text(properties, "code"),
                text(properties, "message"),
                text(properties, "advice"),
                string(properties, "server"),
                text(properties, "retryOf"));
    }

    private static @Nullable ZonedDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(Map<String, Object> properties, String key) {
        return properties.get(key) instanceof ZonedDateTime time ? time.toInstant() : null;
    }

    private static long number(Map<String, Object> properties, String key) {
        return properties.get(key) instanceof Number number ? number.longValue() : 0;
    }

    private static @Nullable String text(Map<String, Object> properties, String key) {
        return (String) properties.get(key);
    }

    private static String string(Map<String, Object> properties, String key) {
        return required(text(properties, key), key);
    }

    private static <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw new StoreException(Reason.DAMAGED, "A stored job misses its " + key + ".", "Ask for the work again.");
        }
        return value;
    }
}
