package nl.kring.engine.isolation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Steps;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Bond;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/** The ties from which the deficits of one resident were computed. Time O(n + m). */
final class DeficitReasons {
    private final View view;
    private final Network network;
    private final int actor;
    private final Contacts personal;

    DeficitReasons(View view, int actor) {
        this.view = view;
        this.network = view.network();
        this.actor = actor;
        this.personal = Contacts.of(Contacts.ties(view, Choice.PERSONAL), actor);
    }

    /** What is behind a deficit, at most so many ties. Each tells which deficit it belongs to. */
    List<Reason> behind(Deficit deficit, int most) {
        List<Reason> reasons = switch (deficit) {
            case CONTACT -> contact(most);
            case SUPPORT -> support(most);
            case REACH -> reach(most);
            case FALLBACK -> fallback();
            case PARTICIPATION -> participation(most);
            case LINKING -> linking();
        };
        return reasons.stream().map(reason -> reason.about(deficit.id())).toList();
    }

    /** Contacts who may have contacts that are not known; nothing when there are none. */
    List<Reason> contactsNotAsked() {
        int[] open = personal.vertices().stream()
                .mapToInt(personal.ties()::actor)
                .filter(contact -> !network.asked(contact))
                .toArray();
        return open.length == 0
                ? List.of()
                : List.of(Reason.count(
                        Code.CONTACTS_NOT_ASKED,
                        open.length,
                        IntStream.of(open).limit(Reason.MOST).toArray()));
    }

    private List<Reason> contact(int most) {
        return listed(
                most,
                personal.all(Code.CONTACT),
                Code.CONTACTS_ELSEWHERE,
                resident().contactsElsewhere(),
                Code.NO_CONTACTS);
    }

    private List<Reason> support(int most) {
        Ties ties = network.ties();
        Map<Integer, Set<TieType>> helpers = new HashMap<>();
        Projection projection = view.projection();
        for (int i = 0; i < ties.count(); i++) {
            boolean helps = ties.type(i) == TieType.SUPPORTS && ties.target(i) == actor;
            boolean trusted = ties.type(i) == TieType.TRUSTS && ties.source(i) == actor;
            if ((helps || trusted) && projection.present(ties, i)) {
                int other = helps ? ties.source(i) : ties.target(i);
                helpers.computeIfAbsent(other, number -> EnumSet.noneOf(TieType.class))
                        .add(ties.type(i));
            }
        }
        List<Reason> reasons = new ArrayList<>();
        for (int contact : personal.vertices()) {
            Set<TieType> types = helpers.get(personal.ties().actor(contact));
            if (types != null) {
                Bond known = personal.bond(contact);
                reasons.add(personal.reason(Code.HELPER, personal.strength(contact), Unit.NUMBER, contact)
                        .by(known == null ? null : new Bond(types, known.since(), known.recorded())));
            }
        }
        return listed(most, reasons, Code.HELP_ELSEWHERE, resident().supportElsewhere(), Code.NO_HELPERS);
    }

    private List<Reason> reach(int most) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.count(Code.WITHIN_TWO_STEPS, within(-1)));
        List<Reason> leading = new ArrayList<>();
        for (int contact : personal.vertices()) {
            leading.add(
                    personal.reason(Code.CONTACT_LEADS_TO, personal.ties().degree(contact) - 1.0, Unit.COUNT, contact));
        }
        leading.sort(Comparator.comparingDouble(reason -> -reason.amount()));
        reasons.addAll(Reason.first(most, leading));
        return reasons;
    }

    /** Only the loss of a contact can cost more than that one. */
    private List<Reason> fallback() {
        int worst = -1;
        int least = Integer.MAX_VALUE;
        for (int contact : personal.vertices()) {
            int left = within(contact);
            if (left < least) {
                worst = contact;
                least = left;
            }
        }
        return worst < 0
                ? List.of(Reason.count(Code.NO_CONTACTS, 0))
                : List.of(Reason.count(Code.LEANS_ON, least, personal.ties().actor(worst)));
    }

    /** Others within two steps without the contact that is lost; -1 for nobody. */
    private int within(int lost) {
        Adjacency ties = personal.ties();
        BitSet found = new BitSet(ties.order());
        for (int contact : personal.vertices()) {
            if (contact != lost) {
                found.set(contact);
                for (int p = ties.first(contact); p < ties.first(contact) + ties.degree(contact); p++) {
                    found.set(ties.neighbour(p));
                }
            }
        }
        found.clear(personal.vertex());
        if (lost >= 0) {
            found.clear(lost);
        }
        return found.cardinality();
    }

    private List<Reason> participation(int most) {
        Contacts places = Contacts.of(Contacts.ties(view, Choice.AFFILIATION), actor);
        return listed(most, places.all(Code.PLACE), Code.MORE, null, Code.NO_PLACES);
    }

    private List<Reason> linking() {
        Adjacency donut = Contacts.ties(view, Choice.DONUT);
        int[] ends = IntStream.range(0, donut.order())
                .filter(v -> network.actor(donut.actor(v)).ring() == Ring.FORMAL)
                .toArray();
        int[] route = Steps.to(donut, ends).route(donut.vertex(actor));
        return route.length == 0
                ? List.of(Reason.count(Code.NO_ROUTE, 0))
                : List.of(Reason.of(
                        Code.SHORTEST_ROUTE,
                        route.length - 1,
                        Unit.STEPS,
                        IntStream.of(route).map(donut::actor).toArray()));
    }

    private Resident resident() {
        return (Resident) network.actor(actor);
    }

    private static List<Reason> listed(int most, List<Reason> ties, Code more, @Nullable Integer elsewhere, Code none) {
        List<Reason> reasons = new ArrayList<>(Reason.first(most, ties));
        if (elsewhere != null && elsewhere > 0) {
            reasons.add(Reason.count(more, elsewhere));
        }
        return reasons.isEmpty() ? List.of(Reason.count(none, 0)) : reasons;
    }
}
