package nl.kring.api.vault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a resident is.
 *
 * @param ownId the resident's id in the file
 * @param name the name; null when unknown
 * @param contacts ways to reach the resident by sort, such as telephone
 */
public record Identity(String ownId, @Nullable String name, Map<String, String> contacts) {

    public Identity {
        contacts = contacts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
    }

    /** Says nothing of the person, so that no log does. */
    @Override
    public String toString() {
        return "Identity[…]";
    }
}
