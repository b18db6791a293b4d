package nl.kring.engine.graph;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/**
 * Which actors and ties count. Undirected and simple: ties between the same two actors become one, whose strength is that
 * of the strongest of one type, and 1 − Π(1 − s) over different types.
 *
 * @param choice which kinds of actors and types of ties
 * @param date ties that ended before it or began after it are left out; null keeps all
 * @param wave only ties of this wave; null keeps those of every wave when there is a date, else those of the
 *     {@linkplain Ties#newestWave() newest wave} and those of no known wave, since a tie that two waves found is one tie
 *     and one that only an earlier wave found may be gone
 * @param minimumStrength ties known to be weaker are left out, 0 to 1
 * @param directed whether ties lead one way; a tie without a type and one that the dataset calls directed lead from source
 *     to target, others as their type says
 * @param weights what ties weigh; a path is as long as the sum of 1 / weight of its ties
 */
public record Projection(
        Choice choice,
        @Nullable LocalDate date,
        @Nullable String wave,
        double minimumStrength,
        boolean directed,
        Weights weights) {

    /** What ties weigh. */
    public enum Weights {
        /** All alike. */
        ONE,
        /** Their merged strength. */
        STRENGTH,
        /** The number that the dataset was read with as weight; of several ties the largest, and 1 where there is none. */
        COLUMN
    }

    /** Ties as their choice has them, without weights. */
    public Projection(Choice choice, @Nullable LocalDate date, @Nullable String wave, double minimumStrength) {
        this(choice, date, wave, minimumStrength, choice.directed(), Weights.ONE);
    }

    /** The networks that one can choose. */
    public enum Choice {
        /** Residents and what they are to each other. */
        PERSONAL(EnumSet.of(Kind.RESIDENT), EnumSet.of(TieType.KNOWS, TieType.SUPPORTS, TieType.TRUSTS)),
        /** Who helps whom, professionals included. */
        SUPPORT(
                EnumSet.of(Kind.RESIDENT, Kind.PROFESSIONAL),
                EnumSet.of(TieType.SUPPORTS, TieType.TRUSTS, TieType.SERVES)),
        /** Residents and the organisations they take part in: two-mode. */
        AFFILIATION(
                EnumSet.of(Kind.RESIDENT, Kind.ORGANISATION),
                EnumSet.of(TieType.PARTICIPATES_IN, TieType.VOLUNTEERS_FOR)),
        /** Organisations, professionals and policy actors. */
        GOVERNANCE(
                EnumSet.of(Kind.ORGANISATION, Kind.PROFESSIONAL, Kind.POLICY_ACTOR),
                EnumSet.of(
                        TieType.COLLABORATES_WITH,
                        TieType.REFERS_TO,
                        TieType.FUNDS,
                        TieType.WORKS_FOR,
                        TieType.ADVISES)),
        /** Residents, tied by the organisations in which both take part; a tie weighs how many these are. */
        COMEMBERSHIP(EnumSet.of(Kind.RESIDENT), EnumSet.of(TieType.PARTICIPATES_IN, TieType.VOLUNTEERS_FOR)),
        /** Organisations, tied by the residents who take part in both; a tie weighs how many these are. */
        INTERLOCK(EnumSet.of(Kind.ORGANISATION), EnumSet.of(TieType.PARTICIPATES_IN, TieType.VOLUNTEERS_FOR)),
        /** All rings, without a register's opportunities for contact. */
        DONUT(EnumSet.allOf(Kind.class), EnumSet.complementOf(EnumSet.of(TieType.OPPORTUNITY))),
        /** Every actor and every tie. */
        ALL(EnumSet.allOf(Kind.class), EnumSet.allOf(TieType.class));

        private final Set<Kind> kinds;
        private final Set<TieType> types;

        Choice(Set<Kind> kinds, Set<TieType> types) {
            this.kinds = kinds;
            this.types = types;
        }

        /** Whether ties only join two different sorts of actors, so that measures on triangles have no meaning. */
        public boolean twoMode() {
            return this == AFFILIATION;
        }

        /** Whether ties lead one way unless something else is asked: help runs from helper to helped. */
        public boolean directed() {
            return this == SUPPORT;
        }

        /** Whether ties stand for what two actors share in {@link #AFFILIATION}. */
        public boolean folded() {
            return this == COMEMBERSHIP || this == INTERLOCK;
        }

        boolean counts(Kind kind) {
            return kinds.contains(kind);
        }

        boolean counts(TieType type) {
            return types.contains(type);
        }
    }

    /** All ties of a choice in the newest wave, of any date and strength. */
    public static Projection of(Choice choice) {
        return new Projection(choice, null, null, 0);
    }

    /** The same on a date; null keeps ties of any date. */
    public Projection on(@Nullable LocalDate day) {
        return new Projection(choice, day, wave, minimumStrength, directed, weights);
    }

    /** The same with ties that lead one way, or both. */
    public Projection directed(boolean oneWay) {
        return new Projection(choice, date, wave, minimumStrength, oneWay, weights);
    }

    /** The same with ties of these weights. */
    public Projection weighing(Weights by) {
        return new Projection(choice, date, wave, minimumStrength, directed, by);
    }

    /** Another choice on the same date, in the same wave and of the same strength; undirected, without weights. */
    public Projection choosing(Choice other) {
        return new Projection(other, date, wave, minimumStrength, false, Weights.ONE);
    }

    /** Whether ties weigh more or less. */
    public boolean weighted() {
        return weights != Weights.ONE;
    }

    /**
     * The actors and ties of a network that count. Time and memory O(n + m log k); of ties that stand for what is shared,
     * O(Σ k²) of those who share it.
     *
     * @throws IllegalArgumentException when there would be more than 100 million such ties
     */
    public Adjacency project(Network network) {
        return choice.folded() ? Folding.of(this, twoMode(network)) : AdjacencyBuilder.build(this, network);
    }

    /**
     * At most how many ties the projection of a network has, without making it; of ties that stand for what is shared there may be
     * far more than the network has. Time O(1), of such ties O(n + m).
     */
    public long most(Network network) {
        return choice.folded()
                ? Folding.most(this, twoMode(network))
                : network.ties().count();
    }

    private Adjacency twoMode(Network network) {
        return AdjacencyBuilder.build(choosing(Choice.AFFILIATION), network);
    }

    /** Whether tie {@code i} exists on the date, in the wave and at the strength asked for, whatever its type. */
    public boolean present(Ties ties, int i) {
        if (wave == null ? date == null && ties.ofEarlierWave(i) : !wave.equals(ties.wave(i))) {
            return false;
        }
        if (minimumStrength > 0 && ties.knownStrength(i) < minimumStrength) {
            return false;
        }
        if (date == null) {
            return true;
        }
        long day = date.toEpochDay();
        boolean begun = ties.sinceDay(i) == Ties.NO_DAY || ties.sinceDay(i) <= day;
        boolean ended = ties.untilDay(i) != Ties.NO_DAY && ties.untilDay(i) < day;
        return begun && !ended;
    }

    /** Whether tie {@code i} leads from its source to its target only. In {@code support}, trust shows where help comes from. */
    boolean oneWay(Ties ties, int i) {
        return directed && (ties.directed(i) || ties.type(i).directed());
    }

    /** Whether tie {@code i} is read from its target to its source. */
    boolean turned(Ties ties, int i) {
        return directed && choice == Choice.SUPPORT && ties.type(i) == TieType.TRUSTS;
    }

    /** Whether tie {@code i} leads away from one of its ends. */
    public boolean leads(Ties ties, int i, int end) {
        return !oneWay(ties, i) || (ties.source(i) == end) != turned(ties, i);
    }

    /** Whether tie {@code i} of a network counts. */
    public boolean counts(Network network, int i) {
        Ties ties = network.ties();
        return choice.counts(ties.type(i))
                && choice.counts(network.actor(ties.source(i)).kind())
                && choice.counts(network.actor(ties.target(i)).kind())
                && present(ties, i);
    }
}
