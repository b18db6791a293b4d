package nl.kring.api.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.engine.disclosure.DisclosureGuard;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;

/**
 * Who is around an organisation, as far as anyone may know: other organisations by name, people only as a count that is
 * rounded, and not told below 10.
 *
 * <p>That organisations are tied is no secret, so a count of people and organisations together tells that of the people to
 * whoever subtracts. Such a count is told only if people are 10 or more on either side, however many of those counted are
 * organisations.
 */
final class Surroundings {

    private static final Set<Kind> RESIDENTS = Set.of(Kind.RESIDENT);
    private static final Set<Kind> OFFICIALS = Set.of(Kind.PROFESSIONAL, Kind.POLICY_ACTOR);
    private static final double MOST = 0.9;

    private final Network network;
    private final Adjacency ties;
    private final int actor;
    private final int vertex;

    private Surroundings(Adjacency ties, int actor) {
        this.network = ties.network();
        this.ties = ties;
        this.actor = actor;
        this.vertex = ties.vertex(actor);
    }

    static Surroundings of(View view, int actor) {
        return new Surroundings(view.ties(), actor);
    }

    /** The organisations that it is tied to; that there are none when there are none. */
    List<Reason> organisations() {
        return Contacts.of(ties, actor).reasons(contact -> isOrganisation(ties.actor(contact)));
    }

    /** How many organisations it is tied to. */
    int organisationCount() {
        return (int) neighbours().filter(this::isOrganisation).count();
    }

    /** How many residents it is tied to. */
    Count residents() {
        return people(neighbours(), RESIDENTS);
    }

    /** How many professionals and policy actors it is tied to: people as well. */
    Count officials() {
        return people(neighbours(), OFFICIALS);
    }

    /** How many residents lose the largest part that remains when it leaves. */
    Count looseResidents() {
        return people(loose(), RESIDENTS);
    }

    /** How many professionals and policy actors do. */
    Count looseOfficials() {
        return people(loose(), OFFICIALS);
    }

    /** Which organisations do. */
    List<Integer> looseOrganisations() {
        return loose().filter(this::isOrganisation).boxed().toList();
    }

    /** A count of people and organisations of the network. */
    Mixed ofNetwork(double count) {
        return mixed((int) count, ties.order(), organisations(IntStream.range(0, network.order())));
    }

    /** A count of its contacts. */
    Mixed ofContacts(double count) {
        return mixed((int) count, ties.degree(vertex), organisationCount());
    }

    /**
     * A count of people and organisations together, as far as it may be told.
     *
     * @param about rounded to 5; -1 when it is not told
     * @param most whether it is told only that it is more than 90%
     */
    record Mixed(int about, boolean most) {}

    private static Mixed mixed(int count, int of, int organisations) {
        int least = DisclosureGuard.LEAST + organisations;
        if (count > MOST * of && of >= least) {
            return new Mixed(-1, true);
        }
        boolean told = count == 0 || (count >= least && of - count >= least);
        return new Mixed(told ? DisclosureGuard.rounded(count) : -1, false);
    }

    boolean isOrganisation(int number) {
        return network.actor(number).kind() == Kind.ORGANISATION;
    }

    private int organisations(IntStream actors) {
        return (int) actors.filter(this::isOrganisation).count();
    }

    private Count people(IntStream actors, Set<Kind> kinds) {
        int count = (int)
                actors.filter(number -> kinds.contains(network.actor(number).kind()))
                        .count();
        int of = (int) network.actors().stream()
                .filter(any -> kinds.contains(any.kind()))
                .count();
        return of == 0 ? new Count(0, 0, false) : Count.of(count, of);
    }

    private IntStream neighbours() {
        return IntStream.range(ties.first(vertex), ties.first(vertex) + ties.degree(vertex))
                .map(place -> ties.actor(ties.neighbour(place)));
    }

    /** Everyone in the parts that its component falls into without it, but for the largest. */
    private IntStream loose() {
        List<BitSet> parts = new ArrayList<>();
        BitSet seen = new BitSet();
        seen.set(vertex);
        for (int place = ties.first(vertex); place < ties.first(vertex) + ties.degree(vertex); place++) {
            if (!seen.get(ties.neighbour(place))) {
                parts.add(part(ties.neighbour(place), seen));
            }
        }
        parts.sort(Comparator.comparingInt((BitSet part) -> -part.cardinality()));
        return parts.stream().skip(1).flatMapToInt(BitSet::stream).map(ties::actor);
    }

    private BitSet part(int root, BitSet seen) {
        BitSet part = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(root));
        seen.set(root);
        while (!waiting.isEmpty()) {
            int v = waiting.remove();
            part.set(v);
            for (int place = ties.first(v); place < ties.first(v) + ties.degree(v); place++) {
                int w = ties.neighbour(place);
                if (!seen.get(w)) {
                    seen.set(w);
                    waiting.add(w);
                }
            }
        }
        return part;
    }
}
