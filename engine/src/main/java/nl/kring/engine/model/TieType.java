package nl.kring.engine.model;

import static nl.kring.engine.model.Category.AFFILIATION;
import static nl.kring.engine.model.Category.CONTACT;
import static nl.kring.engine.model.Category.GOVERNANCE;
import static nl.kring.engine.model.Category.SERVICE;
import static nl.kring.engine.model.Category.SUPPORT;
import static nl.kring.engine.model.Kind.ORGANISATION;
import static nl.kring.engine.model.Kind.POLICY_ACTOR;
import static nl.kring.engine.model.Kind.PROFESSIONAL;
import static nl.kring.engine.model.Kind.RESIDENT;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vocabulary of ties: between which kinds of actors, in which direction, and about what. */
public enum TieType {
    KNOWS(CONTACT, false, Set.of(RESIDENT), Set.of(RESIDENT), null),
    /** Source gives help to target. */
    SUPPORTS(SUPPORT, true, Set.of(RESIDENT), Set.of(RESIDENT), End.SOURCE),
    /** Source would fall back on target. */
    TRUSTS(SUPPORT, true, Set.of(RESIDENT), Set.of(RESIDENT), End.TARGET),
    PARTICIPATES_IN(AFFILIATION, true, Set.of(RESIDENT), Set.of(ORGANISATION), End.TARGET),
    VOLUNTEERS_FOR(AFFILIATION, true, Set.of(RESIDENT), Set.of(ORGANISATION), End.TARGET),
    WORKS_FOR(AFFILIATION, true, Set.of(PROFESSIONAL, POLICY_ACTOR), Set.of(ORGANISATION), End.TARGET),
    SERVES(SERVICE, true, Set.of(PROFESSIONAL, ORGANISATION), Set.of(RESIDENT), End.SOURCE),
    REFERS_TO(SERVICE, true, Set.of(PROFESSIONAL, ORGANISATION), Set.of(PROFESSIONAL, ORGANISATION), End.SOURCE),
    COLLABORATES_WITH(
            GOVERNANCE,
            false,
            Set.of(ORGANISATION, PROFESSIONAL, POLICY_ACTOR),
            Set.of(ORGANISATION, PROFESSIONAL, POLICY_ACTOR),
            null),
    FUNDS(GOVERNANCE, true, Set.of(POLICY_ACTOR, ORGANISATION), Set.of(ORGANISATION), End.SOURCE),
    ADVISES(GOVERNANCE, true, Set.of(RESIDENT, ORGANISATION, PROFESSIONAL), Set.of(POLICY_ACTOR), End.SOURCE),
    OPPORTUNITY(Category.OPPORTUNITY, false, Set.of(Kind.values()), Set.of(Kind.values()), null);

    /** One of the two ends of a tie. */
    public enum End {
        SOURCE,
        TARGET
    }

    private final Category category;
    private final boolean directed;
    private final Set<Kind> sources;
    private final Set<Kind> targets;
    private final @Nullable End provider;

    TieType(Category category, boolean directed, Set<Kind> sources, Set<Kind> targets, @Nullable End provider) {
        this.category = category;
        this.directed = directed;
        this.sources = sources;
        this.targets = targets;
        this.provider = provider;
    }

    /** What ties of this type are about. */
    public Category category() {
        return category;
    }

    /** Whether source and target differ in meaning. */
    public boolean directed() {
        return directed;
    }

    /** The end that provides help, a place or money, and so can report it; null where neither does. */
    public @Nullable End provider() {
        return provider;
    }

    /** Whether a tie of this type can run from an actor of kind {@code source} to one of kind {@code target}. */
    public boolean joins(Kind source, Kind target) {
        return sources.contains(source) && targets.contains(target);
    }

    /**
     * Refuses a tie of this type between actors of kinds that it cannot join.
     *
     * @throws InvalidModelException {@code tie-ends}
     */
    public void require(Kind source, Kind target) {
        if (!joins(source, target)) {
            throw new InvalidModelException(
                    "tie-ends",
                    "type",
                    this + " does not run from " + source.word() + " to " + target.word()
                            + ": turn the tie round or map its word to another type.");
        }
    }

    /**
     * The type of a tie that came without one: {@link #KNOWS} between residents, {@link #PARTICIPATES_IN} between a
     * resident and an organisation in either order, {@link #COLLABORATES_WITH} between actors that are not residents.
     * Null for a resident and a professional or policy actor: there the vocabulary has no neutral tie.
     */
    public static @Nullable TieType unstated(Kind one, Kind other) {
        if (one == RESIDENT && other == RESIDENT) {
            return KNOWS;
        }
        if (one == RESIDENT || other == RESIDENT) {
            return one == ORGANISATION || other == ORGANISATION ? PARTICIPATES_IN : null;
        }
        return COLLABORATES_WITH;
    }
}
