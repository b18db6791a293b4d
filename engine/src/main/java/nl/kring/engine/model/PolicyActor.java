package nl.kring.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * A municipality, alderman, council, policy officer or funder.
 *
 * @param profile what all actors have
 * @param name the name; null when unknown
 */
public record PolicyActor(Profile profile, @Nullable String name) implements Actor {

    @Override
    public Kind kind() {
        return Kind.POLICY_ACTOR;
    }

    @Override
    public Ring ring() {
        return Ring.POLICY;
    }

    @Override
    public PolicyActor withId(String id) {
        return new PolicyActor(profile.withId(id), name);
    }
}
