package nl.kring.datasets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Identities of residents by id, in the order of the file. Held apart from the network, to be sealed before it is stored. */
public final class Identities {
    private static final Identities NONE = new Identities(Map.of());

    private final Map<String, Identity> byId;

    private Identities(Map<String, Identity> byId) {
        this.byId = byId;
    }

    /** No identities. */
    public static Identities none() {
        return NONE;
    }

    /** A copy of these identities, by resident id. */
    public static Identities of(Map<String, Identity> byId) {
        return byId.isEmpty() ? NONE : new Identities(Collections.unmodifiableMap(new LinkedHashMap<>(byId)));
    }

    /** The identity of a resident; null when the files gave none. */
    public @Nullable Identity of(String id) {
        return byId.get(id);
    }

    /** All identities, by resident id. */
    public Map<String, Identity> byId() {
        return byId;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** How many there are, and nothing else. */
    @Override
    public String toString() {
        return "Identities[" + byId.size() + "]";
    }
}
