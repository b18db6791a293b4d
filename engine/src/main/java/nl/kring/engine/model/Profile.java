package nl.kring.engine.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What all actors have in common.
 *
 * @param id unique in the network, any text of 1 to 512 characters
 * @param neighbourhoods codes of where the actor lives, is located or serves; at most one for a resident
 * @param asked whether the actor's own ties were asked for
 * @param statedRoles rings in which the dataset says the actor acts, beside the home ring
 * @param attributes declared attributes that have a value, by name
 */
public record Profile(
        String id, List<String> neighbourhoods, Asked asked, Set<Ring> statedRoles, Map<String, String> attributes) {

    private static final int LONGEST_ID = 512;

    public Profile {
        Objects.requireNonNull(asked);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new InvalidModelException("id-length", "id", "An id has 1 to " + LONGEST_ID + " characters.");
        }
        neighbourhoods = List.copyOf(neighbourhoods);
        statedRoles = Set.copyOf(statedRoles);
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** An actor of whom only the id is known. */
    public static Profile of(String id) {
        return new Profile(id, List.of(), Asked.UNKNOWN, Set.of(), Map.of());
    }

    /** The same with another id. */
    public Profile withId(String other) {
        return new Profile(other, neighbourhoods, asked, statedRoles, attributes);
    }

    /** The same in these neighbourhoods. */
    public Profile in(String... codes) {
        return new Profile(id, List.of(codes), asked, statedRoles, attributes);
    }

    /** The same, asked or not. */
    public Profile asked(boolean yes) {
        return new Profile(id, neighbourhoods, yes ? Asked.YES : Asked.NO, statedRoles, attributes);
    }

    /** The same with stated roles in these rings. */
    public Profile acting(Collection<Ring> rings) {
        return new Profile(id, neighbourhoods, asked, Set.copyOf(rings), attributes);
    }

    /** The same with one attribute more. */
    public Profile with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Profile(id, neighbourhoods, asked, statedRoles, more);
    }
}
