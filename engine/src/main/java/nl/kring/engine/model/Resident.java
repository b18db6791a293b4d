package nl.kring.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone who lives there. Carries no name.
 *
 * @param profile what all actors have; at most one neighbourhood
 * @param contactsElsewhere how many contacts live elsewhere, 0 or more; null when not asked
 * @param supportElsewhere how many people elsewhere the resident can fall back on, 0 or more; null when not asked
 */
public record Resident(
        Profile profile,
        @Nullable Integer contactsElsewhere,
        @Nullable Integer supportElsewhere) implements Actor {

    public Resident {
        if (profile.neighbourhoods().size() > 1) {
            throw new InvalidModelException(
                    "neighbourhood-many", "neighbourhood", "A resident lives in one neighbourhood.");
        }
        requireCount(contactsElsewhere, "contactsElsewhere");
        requireCount(supportElsewhere, "supportElsewhere");
    }

    /** A resident of whom nobody asked about contacts elsewhere. */
    public Resident(Profile profile) {
        this(profile, null, null);
    }

    @Override
    public Kind kind() {
        return Kind.RESIDENT;
    }

    @Override
    public Ring ring() {
        return Ring.RESIDENTS;
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public Resident withId(String id) {
        return new Resident(profile.withId(id), contactsElsewhere, supportElsewhere);
    }

    private static void requireCount(@Nullable Integer count, String field) {
        if (count != null && count < 0) {
            throw new InvalidModelException("count-negative", field, "A number of people is 0 or more.");
        }
    }
}
