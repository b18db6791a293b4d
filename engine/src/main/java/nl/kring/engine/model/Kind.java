package nl.kring.engine.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What sort of actor someone or something is. Each kind has the home rings in which it can be. */
public enum Kind {
    RESIDENT(EnumSet.of(Ring.RESIDENTS)),
    ORGANISATION(EnumSet.of(Ring.INFORMAL, Ring.FORMAL)),
    PROFESSIONAL(EnumSet.of(Ring.FORMAL)),
    POLICY_ACTOR(EnumSet.of(Ring.POLICY));

    private final Set<Ring> rings;

    Kind(Set<Ring> rings) {
        this.rings = Set.copyOf(rings);
    }

    /** The home rings that an actor of this kind can have. */
    public Set<Ring> rings() {
        return rings;
    }

    /** The word in files: {@code resident}, {@code policy_actor}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word, in any case; empty when there is none. */
    public static Optional<Kind> ofWord(String word) {
        for (Kind kind : values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
