package nl.kring.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * An association, initiative, facility or business.
 *
 * @param profile what all actors have
 * @param name the name; null when unknown
 * @param ring {@link Ring#INFORMAL} or {@link Ring#FORMAL}
 */
public record Organisation(Profile profile, @Nullable String name, Ring ring) implements Actor {

    public Organisation {
        if (!Kind.ORGANISATION.rings().contains(ring)) {
            throw new InvalidModelException(
                    "ring-kind", "ring", "An organisation is in ring 2 (informal) or 3 (formal).");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public Organisation withId(String id) {
        return new Organisation(profile.withId(id), name, ring);
    }
}
