package nl.kring.engine.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * One reason for the value of an actor: a tie, a route, another actor or a part of the figure behind it. Says nothing in
 * words: {@link Code} tells which sentence belongs to it and what its numbers are.
 *
 * @param code what it says
 * @param actors numbers of the actors that it names, in the order of its code; may be none
 * @param amount how much it carries; NaN when unknown
 * @param unit what the amount counts
 * @param detail a second number of codes that have one, else NaN
 * @param subject id of the measure or word that it is about, for codes that have one, else ""
 * @param bond what is known of the tie; null of what is no tie
 */
public record Reason(
        Code code,
        List<Integer> actors,
        double amount,
        Unit unit,
        double detail,
        String subject,
        @Nullable Bond bond) {

    /** How many reasons a value has at most, but for those that say something of the whole. */
    public static final int MOST = 20;

    public Reason {
        actors = List.copyOf(actors);
    }

    /** What a reason consists of. */
    public enum Sort {
        /** Another actor to whom the actor is tied. */
        CONTACT,
        /** Actors in the order in which one meets them. */
        ROUTE,
        /** An actor with a place in the network. */
        ACTOR,
        /** A tie between two others. */
        TIE,
        /** A part of the figure. */
        PART;

        /** The word in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a reason says. The actor that is asked about is not among the actors, but on routes. */
    public enum Code {
        /** A contact; amount: strength of the tie, or its weight where ties are weighted; NaN when unknown. */
        CONTACT(Sort.CONTACT),
        /** A contact from whom ties lead to the actor, which alone count; amount as {@link #CONTACT}. */
        CONTACT_FROM(Sort.CONTACT),
        /** A contact to whom ties lead from the actor, which alone count; amount as {@link #CONTACT}. */
        CONTACT_TO(Sort.CONTACT),
        /** Someone to fall back on; amount as {@link #CONTACT}. */
        HELPER(Sort.CONTACT),
        /** An organisation taken part in or volunteered for; amount as {@link #CONTACT}. */
        PLACE(Sort.CONTACT),
        /** A contact and its core number. */
        CONTACT_IN_CORE(Sort.CONTACT),
        /** A contact who is in as cohesive a group or more; amount: its level. */
        CONTACT_AS_COHESIVE(Sort.CONTACT),
        /** A contact who constrains; amount: its part of the constraint, detail: the same as a share of the whole. */
        CONTACT_CONSTRAINS(Sort.CONTACT),
        /** A contact who brings a share of the value. */
        CONTACT_BRINGS(Sort.CONTACT),
        /** A contact; amount: how many others it knows. */
        CONTACT_LEADS_TO(Sort.CONTACT),
        /** Two contacts of the actor and itself between them; amount: pairs of actors whose shortest routes run so. */
        BETWEEN(Sort.ROUTE),
        /** The same along ties that lead one way: from the first contact to the last; amount: ordered pairs of actors. */
        BETWEEN_FROM_TO(Sort.ROUTE),
        /** Two contacts who are not tied, and the actor between them; amount: 1, subject: its role. */
        BROKERS_BETWEEN(Sort.ROUTE),
        /** The same from the first, where no tie leads from it to the last. */
        BROKERS_FROM_TO(Sort.ROUTE),
        /** A longer stretch of shortest routes; amount: pairs of actors whose shortest routes run all along it. */
        STRETCH(Sort.ROUTE),
        /** The same along ties that lead one way, from the first to the last; amount: ordered pairs of actors. */
        STRETCH_FROM_TO(Sort.ROUTE),
        /** The shortest route, the actor first; amount: its steps. */
        SHORTEST_ROUTE(Sort.ROUTE),
        /** One of the routes that share nobody, the actor first; amount: its steps. */
        SEPARATE_ROUTE(Sort.ROUTE),
        /** Someone on every route; amount: steps to there. */
        GO_BETWEEN(Sort.ACTOR),
        /** The only end of all routes; amount: steps to there. */
        ONLY_END(Sort.ACTOR),
        /** The one whose loss costs most; amount: how many others are left within two steps. */
        LEANS_ON(Sort.ACTOR),
        /** The own ties of the actor were not asked. */
        NOT_ASKED(Sort.ACTOR),
        /** Contacts whose own ties were not asked; amount: how many. */
        CONTACTS_NOT_ASKED(Sort.ACTOR),
        /** Two contacts of the actor who are tied to each other; amount: strength of their tie. */
        CONTACTS_TIED(Sort.TIE),
        /** How many pairs of contacts are tied; detail: how many pairs there are. */
        PAIRS_TIED(Sort.PART),
        /** How many actors the connected part has. */
        GROUP_SIZE(Sort.PART),
        /** How many actors the community has. */
        COMMUNITY_SIZE(Sort.PART),
        /** Contacts in one ring; amount: how many, detail: their share, subject: the ring. */
        CONTACTS_IN_RING(Sort.PART),
        /** Contacts in one community; amount: how many, detail: their share, subject: its number. */
        CONTACTS_IN_COMMUNITY(Sort.PART),
        /** Contacts in one other group; amount: how many, detail: their share, subject: the group, of rings its name. */
        CONTACTS_IN_GROUP(Sort.PART),
        /** Contacts in the group of the actor; the rest as {@link #CONTACTS_IN_GROUP}. */
        CONTACTS_IN_OWN_GROUP(Sort.PART),
        /** Ordered pairs between whom the actor stands in one role; detail: their share, subject: the role. */
        BROKERS(Sort.PART),
        /** The actor stands between no two who are not tied. */
        BROKERS_NOBODY(Sort.PART),
        /** How many contacts are of another sort than those that count. */
        OTHER_CONTACTS(Sort.PART),
        /** An item of a questionnaire; amount: what the answer counts, subject: the item. */
        ITEM(Sort.PART),
        /** How many others are at some distance; detail: the steps. */
        AT_STEPS(Sort.PART),
        /** How many others are further; detail: than so many steps. */
        FURTHER(Sort.PART),
        /** A share of the value that everyone has alike. */
        EVERYONE_ALIKE(Sort.PART),
        /** A part that comes loose without the actor, with the contacts it hangs on; amount: its size. */
        COMES_LOOSE(Sort.PART),
        /** The largest part that is left without the actor, with the contacts it hangs on; amount: its size. */
        STAYS(Sort.PART),
        /** Nothing comes loose; amount: the size of what stays together. */
        NOTHING_COMES_LOOSE(Sort.PART),
        /** What a deficit contributes; detail: the deficit, subject: its measure. */
        DEFICIT(Sort.PART),
        /** The least that the index can be; detail: the most. */
        BOUNDS(Sort.PART),
        /** Contacts that are not in the data, told as a number. */
        CONTACTS_ELSEWHERE(Sort.PART),
        /** People to fall back on who are not in the data, told as a number. */
        HELP_ELSEWHERE(Sort.PART),
        /** How many others are within two steps. */
        WITHIN_TWO_STEPS(Sort.PART),
        /** No ties are in view. */
        NO_CONTACTS(Sort.PART),
        /** No tie leads to the actor. */
        NO_CONTACTS_FROM(Sort.PART),
        /** No tie leads from the actor. */
        NO_CONTACTS_TO(Sort.PART),
        /** No shortest route of others runs along the actor. */
        NOTHING_BETWEEN(Sort.PART),
        /** Nobody to fall back on is in view. */
        NO_HELPERS(Sort.PART),
        /** No organisation taken part in is in view. */
        NO_PLACES(Sort.PART),
        /** No route is known. */
        NO_ROUTE(Sort.PART),
        /** The dataset does not collect what the figure rests on. */
        NOT_COLLECTED(Sort.PART),
        /** Amounts were estimated from searches of so many actors; detail: of how many. */
        EXCERPT(Sort.PART),
        /** So many more, not listed, of the same code as the one before it. */
        MORE(Sort.PART);

        private final Sort sort;

        Code(Sort sort) {
            this.sort = sort;
        }

        /** What it consists of. */
        public Sort sort() {
            return sort;
        }

        /** The word in files and message keys: {@code contact-in-core}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is known of the ties between two actors.
     *
     * @param types their types
     * @param since since when the oldest is known to be; null when unknown
     * @param recorded when the newest was recorded; null when unknown
     */
    public record Bond(
            Set<TieType> types,
            @Nullable LocalDate since,
            @Nullable LocalDate recorded) {
        public Bond {
            types = types.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(types));
        }
    }

    /** A reason with an amount that names some actors. */
    public static Reason of(Code code, double amount, Unit unit, int... actors) {
        return new Reason(code, Arrays.stream(actors).boxed().toList(), amount, unit, Double.NaN, "", null);
    }

    /** A reason that is a number of actors or other things. */
    public static Reason count(Code code, double amount, int... actors) {
        return of(code, amount, Unit.COUNT, actors);
    }

    /** The same with a second number. */
    public Reason detail(double value) {
        return new Reason(code, actors, amount, unit, value, subject, bond);
    }

    /** The same about a measure or word. */
    public Reason about(String word) {
        return new Reason(code, actors, amount, unit, detail, word, bond);
    }

    /** The same with what is known of the tie. */
    public Reason by(@Nullable Bond known) {
        return new Reason(code, actors, amount, unit, detail, subject, known);
    }

    /** The first {@code most} of reasons of one code, and how many more there are. */
    public static List<Reason> first(int most, List<Reason> reasons) {
        if (reasons.size() <= most) {
            return List.copyOf(reasons);
        }
        List<Reason> first = new ArrayList<>(reasons.subList(0, most));
        first.add(count(Code.MORE, reasons.size() - most));
        return List.copyOf(first);
    }
}
