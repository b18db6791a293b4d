package nl.kring.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone who works there: a GP, a district nurse, a teacher, a community worker.
 *
 * @param profile what all actors have
 * @param name the name; null when unknown
 */
public record Professional(Profile profile, @Nullable String name) implements Actor {

    @Override
    public Kind kind() {
        return Kind.PROFESSIONAL;
    }

    @Override
    public Ring ring() {
        return Ring.FORMAL;
    }

    @Override
    public Professional withId(String id) {
        return new Professional(profile.withId(id), name);
    }
}
