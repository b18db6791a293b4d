package nl.kring.engine.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Reason.Bond;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one actor in a network that was chosen, with what the dataset knows of each tie: what most reasons are
 * made of. Time O(m) of the dataset.
 */
public final class Contacts {
    private final Adjacency ties;
    private final int vertex;
    private final Way way;
    private final Map<Integer, Known> known = new HashMap<>();

    /** Which ties count. */
    private enum Way {
        EITHER(Code.CONTACT, Code.NO_CONTACTS),
        FROM(Code.CONTACT_FROM, Code.NO_CONTACTS_FROM),
        TO(Code.CONTACT_TO, Code.NO_CONTACTS_TO);

        private final Code code;
        private final Code none;

        Way(Code code, Code none) {
            this.code = code;
            this.none = none;
        }
    }

    private Contacts(Adjacency ties, int actor, Way way) {
        this.ties = ties;
        this.way = ties.directed() ? way : Way.EITHER;
        this.vertex = ties.vertex(actor);
        if (vertex >= 0) {
            gather(actor);
        }
    }

    /** The contacts of an actor; none when it is not in the network. */
    public static Contacts of(Adjacency ties, int actor) {
        return new Contacts(ties, actor, Way.EITHER);
    }

    /** The contacts from whom ties lead to an actor, and those ties; all contacts when ties have no direction. */
    public static Contacts from(Adjacency ties, int actor) {
        return new Contacts(ties, actor, Way.FROM);
    }

    /** The contacts to whom ties lead from an actor, and those ties; all contacts when ties have no direction. */
    public static Contacts to(Adjacency ties, int actor) {
        return new Contacts(ties, actor, Way.TO);
    }

    /** The network that a measure runs on: the chosen one, or of its own ones the first. */
    public static Adjacency ties(View view, Definition definition) {
        String name = definition.projection().replaceAll("[^a-z].*", "");
        for (Choice choice : Choice.values()) {
            if (choice.name().equalsIgnoreCase(name)) {
                return ties(view, choice);
            }
        }
        return view.ties();
    }

    /** A network of one's own on the date of a view, undirected, of the whole dataset. */
    public static Adjacency ties(View view, Choice choice) {
        return view.ties(choice);
    }

    /** The ties between the actor and one contact. */
    private static final class Known {
        private final Map<TieType, Double> strongest = new EnumMap<>(TieType.class);
        private boolean strength;
        private int since = Ties.NO_DAY;
        private int recorded = Ties.NO_DAY;

        void add(Ties all, int i) {
            boolean missing = Double.isNaN(all.knownStrength(i));
            strongest.merge(all.type(i), missing ? 1 : all.knownStrength(i), Math::max);
            strength |= !missing;
            int day = all.sinceDay(i);
            since = since == Ties.NO_DAY || (day != Ties.NO_DAY && day < since) ? day : since;
            recorded = Math.max(recorded, all.recordedDay(i));
        }

        /** Of each type the strongest, and of different types 1 − Π(1 − s), as ties are merged. */
        double merged() {
            double without = 1;
            for (double strength : strongest.values()) {
                without *= 1 - strength;
            }
            return strongest.size() == 1 ? strongest.values().iterator().next() : 1 - without;
        }
    }

    private void gather(int actor) {
        Network network = ties.network();
        Ties all = network.ties();
        for (int i = 0; i < all.count(); i++) {
            boolean from = all.source(i) == actor;
            if ((from || all.target(i) == actor) && ties.projection().counts(network, i)) {
                int other = from ? all.target(i) : all.source(i);
                if (way != Way.EITHER && !ties.projection().leads(all, i, way == Way.FROM ? other : actor)) {
                    continue;
                }
                known.computeIfAbsent(other, number -> new Known()).add(all, i);
            }
        }
    }

    /** The vertex of the actor; -1 when it is not in the network. */
    public int vertex() {
        return vertex;
    }

    /** The ties that they were found in. */
    public Adjacency ties() {
        return ties;
    }

    /** Vertices of the contacts, strongest tie first, of equals the freshest, then by id. */
    public List<Integer> vertices() {
        List<Integer> places = new ArrayList<>();
        if (vertex >= 0) {
            for (int p = ties.first(vertex); p < ties.first(vertex) + ties.degree(vertex); p++) {
                if (weight(p) > 0) {
                    places.add(p);
                }
            }
        }
        places.sort(Comparator.comparingDouble((Integer p) -> -merged(p))
                .thenComparing(p -> -(long) fresh(ties.actor(ties.neighbour(p))))
                .thenComparing(
                        p -> ties.network().actor(ties.actor(ties.neighbour(p))).id()));
        return places.stream().map(ties::neighbour).toList();
    }

    private int fresh(int contact) {
        Known of = known.get(contact);
        return of == null ? Ties.NO_DAY : of.recorded == Ties.NO_DAY ? of.since : of.recorded;
    }

    /** What is known of the tie to the contact at a vertex; null when nothing is. */
    public @Nullable Bond bond(int contact) {
        Known of = known.get(ties.actor(contact));
        return of == null ? null : new Bond(of.strongest.keySet(), date(of.since), date(of.recorded));
    }

    /**
     * Strength of the tie to the contact at a vertex, in (0, 1], or its weight where ties are weighted; NaN when the dataset
     * knows none.
     */
    public double strength(int contact) {
        int place = ties.place(vertex, contact);
        if (ties.weighted()) {
            return weight(place);
        }
        Known of = known.get(ties.actor(contact));
        return of == null || !of.strength ? Double.NaN : merged(place);
    }

    /** Strength of the ties at a place of the actor's row that count, where a missing one counts as 1. */
    private double merged(int place) {
        Known of = known.get(ties.actor(ties.neighbour(place)));
        return way == Way.EITHER || of == null ? ties.strength(ties.tie(place)) : of.merged();
    }

    /** What the ties at a place of the actor's row weigh in the direction that counts; 0 when they do not lead there. */
    private double weight(int place) {
        return switch (way) {
            case FROM -> ties.in(vertex, place);
            case TO -> ties.out(vertex, place);
            case EITHER -> Math.max(ties.out(vertex, place), ties.in(vertex, place));
        };
    }

    /** A reason that the contact at a vertex is. */
    public Reason reason(Code code, double amount, Unit unit, int contact) {
        return Reason.of(code, amount, unit, ties.actor(contact)).by(bond(contact));
    }

    /** All contacts with the strength of their ties. */
    public List<Reason> all(Code code) {
        return vertices().stream()
                .map(contact -> reason(code, strength(contact), Unit.NUMBER, contact))
                .toList();
    }

    /** The first of the contacts; when there are none, that; nothing for an actor that is not in the network. */
    public List<Reason> reasons() {
        return reasons(contact -> true);
    }

    /** The same of some contacts only. */
    public List<Reason> reasons(IntPredicate which) {
        if (vertex < 0) {
            return List.of();
        }
        List<Reason> chosen = vertices().stream()
                .filter(which::test)
                .map(contact -> reason(way.code, strength(contact), Unit.NUMBER, contact))
                .toList();
        return chosen.isEmpty() ? List.of(Reason.count(way.none, 0)) : Reason.first(Reason.MOST, chosen);
    }

    /** How many pairs of contacts are tied, and which, strongest tie first. */
    public List<Reason> tiedPairs(int most) {
        List<Integer> contacts = vertices();
        List<int[]> found = new ArrayList<>();
        boolean[] isContact = new boolean[ties.order()];
        contacts.forEach(contact -> isContact[contact] = true);
        for (int contact : contacts) {
            for (int p = ties.first(contact); p < ties.first(contact) + ties.degree(contact); p++) {
                if (ties.neighbour(p) > contact && isContact[ties.neighbour(p)]) {
                    found.add(new int[] {contact, ties.neighbour(p), ties.tie(p)});
                }
            }
        }
        found.sort(Comparator.comparingDouble((int[] pair) -> -ties.strength(pair[2]))
                .thenComparing(pair -> id(pair[0]))
                .thenComparing(pair -> id(pair[1])));
        List<Reason> reasons = new ArrayList<>();
        double pairs = contacts.size() * (contacts.size() - 1.0) / 2;
        reasons.add(Reason.count(Code.PAIRS_TIED, found.size()).detail(pairs));
        reasons.addAll(Reason.first(
                most,
                found.stream()
                        .map(pair -> Reason.of(
                                Code.CONTACTS_TIED,
                                ties.strength(pair[2]),
                                Unit.NUMBER,
                                ties.actor(pair[0]),
                                ties.actor(pair[1])))
                        .toList()));
        return reasons;
    }

    private String id(int contact) {
        return ties.network().actor(ties.actor(contact)).id();
    }

    private static @Nullable LocalDate date(int day) {
        return day == Ties.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
