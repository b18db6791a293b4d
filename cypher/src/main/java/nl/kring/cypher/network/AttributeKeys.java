package nl.kring.cypher.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The property name under which a declared attribute stands on an actor's node: its own name, unless that is one of the
 * product's own properties or of a published measure, one that Neo4j cannot have, or one that looks like a name that was changed for that reason.
 */
final class AttributeKeys {

    private static final String PREFIX = "attribute ";
    /** Begins the properties under which values of measures are published. */
    private static final String PUBLISHED = "measure_";

    private static final char NUL = 0;

    private static final Set<String> OWN = Set.of(
            "version",
            "id",
            "position",
            "ring",
            "name",
            "respondent",
            "roles",
            "contactsElsewhere",
            "supportElsewhere");

    private AttributeKeys() {}

    static String key(String attribute) {
        boolean clash = attribute.isEmpty()
                || attribute.indexOf(NUL) >= 0
                || OWN.contains(attribute)
                || attribute.startsWith(PUBLISHED)
                || attribute.startsWith(PREFIX);
        return clash ? PREFIX + attribute.replace("%", "%25").replace("\0", "%00") : attribute;
    }

    static Map<String, String> byAttribute(List<String> attributes) {
        Map<String, String> keys = new HashMap<>();
        attributes.forEach(attribute -> keys.put(attribute, key(attribute)));
        return keys;
    }

    static List<String> inOrder(List<String> attributes) {
        List<String> keys = new ArrayList<>(attributes.size());
        attributes.forEach(attribute -> keys.add(key(attribute)));
        return keys;
    }
}
