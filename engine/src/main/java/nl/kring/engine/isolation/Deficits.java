package nl.kring.engine.isolation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.TwoSteps;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;
import org.jspecify.annotations.Nullable;

/** Computes the six deficits of every resident, each with its bounds. Time O(Σ k²) over personal ties. */
final class Deficits {
    private static final Set<TieType> PERSONAL = EnumSet.of(TieType.KNOWS, TieType.SUPPORTS, TieType.TRUSTS);
    private static final Set<TieType> SUPPORT = EnumSet.of(TieType.SUPPORTS, TieType.TRUSTS);
    private static final Set<TieType> AFFILIATION = EnumSet.of(TieType.PARTICIPATES_IN, TieType.VOLUNTEERS_FOR);
    private static final Set<TieType> DONUT = EnumSet.complementOf(EnumSet.of(TieType.OPPORTUNITY));

    private final Network network;
    private final Projection projection;
    private final Conventions conventions;
    private final Workers workers;
    private final Unseen unseen;

    Deficits(Network network, Projection projection, Conventions conventions, Workers workers) {
        this.network = network;
        this.projection = projection;
        this.conventions = conventions;
        this.workers = workers;
        this.unseen = new Unseen(network);
    }

    /** Strength of personal ties, missing strengths counting 1, and for the most that the deficit can be the least. */
    Bounded contact(Adjacency personal) {
        Bounded deficit = new Bounded(network.order());
        for (int v = 0; v < personal.order(); v++) {
            int actor = personal.actor(v);
            double most = elsewhere(resident(actor).contactsElsewhere());
            double least = most;
            for (int p = personal.first(v); p < personal.first(v) + personal.degree(v); p++) {
                most += personal.strength(personal.tie(p));
                least += personal.leastStrength(personal.tie(p));
            }
            double value = Bounded.shortOf(conventions.contact(), most);
            deficit.set(
                    actor, value, known(actor, PERSONAL) ? value : 0, Bounded.shortOf(conventions.contact(), least));
        }
        return deficit;
    }

    /** Distinct residents who help, or on whom one would fall back. */
    Bounded support() {
        Bounded deficit = new Bounded(network.order());
        int[] helpers = helpers();
        eachResident(actor -> {
            double people = helpers[actor] + elsewhere(resident(actor).supportElsewhere());
            double value = Bounded.shortOf(conventions.support(), people);
            deficit.set(actor, value, known(actor, SUPPORT) ? value : 0);
        });
        return deficit;
    }

    private int[] helpers() {
        Ties ties = network.ties();
        long[] pairs = new long[ties.count()];
        int count = 0;
        for (int i = 0; i < ties.count(); i++) {
            if (SUPPORT.contains(ties.type(i)) && projection.present(ties, i)) {
                boolean trusts = ties.type(i) == TieType.TRUSTS;
                long helped = trusts ? ties.source(i) : ties.target(i);
                long helper = trusts ? ties.target(i) : ties.source(i);
                pairs[count++] = helped << 32 | helper;
            }
        }
        Arrays.sort(pairs, 0, count);
        int[] helpers = new int[network.order()];
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                helpers[(int) (pairs[i] >>> 32)]++;
            }
        }
        return helpers;
    }

    /** Reach and fallback, in that order. */
    Bounded[] reach(Adjacency personal) {
        Bounded reach = new Bounded(network.order());
        Bounded fallback = new Bounded(network.order());
        int[] open = new int[personal.order()];
        int[] one = new int[personal.order()];
        openNeighbours(personal, open, one);
        TwoSteps steps = TwoSteps.of(personal, v -> open[v] == 1 ? one[v] : -1, workers);
        for (int v = 0; v < personal.order(); v++) {
            int actor = personal.actor(v);
            boolean known = known(actor, PERSONAL);
            double far = Bounded.shortOf(conventions.reach(), steps.reach(v));
            reach.set(actor, far, known && open[v] == 0 ? far : 0);
            double left = Bounded.shortOf(conventions.fallback(), steps.least(v));
            double leftWithoutOne = Bounded.shortOf(conventions.fallback(), steps.withoutOne(v));
            double least = switch (open[v]) {
                case 0 -> left;
                case 1 -> leftWithoutOne;
                default -> 0;
            };
            fallback.set(actor, left, known ? least : 0);
        }
        return new Bounded[] {reach, fallback};
    }

    /** Counts for each vertex the neighbours who may have ties that are not known, and gives the last of them. */
    private void openNeighbours(Adjacency personal, int[] open, int[] one) {
        boolean[] isOpen = new boolean[personal.order()];
        for (int v = 0; v < isOpen.length; v++) {
            isOpen[v] = unseen.at(personal.actor(v), PERSONAL);
        }
        for (int v = 0; v < isOpen.length; v++) {
            for (int p = personal.first(v); p < personal.first(v) + personal.degree(v); p++) {
                if (isOpen[personal.neighbour(p)]) {
                    open[v]++;
                    one[v] = personal.neighbour(p);
                }
            }
        }
    }

    /** Distinct organisations taken part in or volunteered for. */
    Bounded participation(Adjacency memberships) {
        Bounded deficit = new Bounded(network.order());
        for (int v = 0; v < memberships.order(); v++) {
            int actor = memberships.actor(v);
            if (network.actor(actor) instanceof Resident) {
                double value = Bounded.shortOf(conventions.participation(), memberships.degree(v));
                deficit.set(actor, value, known(actor, AFFILIATION) ? value : 0);
            }
        }
        return deficit;
    }

    /** Steps to the nearest actor of ring 3: 0 for one, half for two, 1 for more or none. */
    Bounded linking(Adjacency donut) {
        Bounded deficit = new Bounded(network.order());
        IntPredicate formal = v -> network.actor(donut.actor(v)).ring() == Ring.FORMAL;
        boolean[] beside = beside(donut, formal);
        boolean[] open = new boolean[donut.order()];
        for (int v = 0; v < open.length; v++) {
            open[v] = unseen.beyond(donut.actor(v), DONUT);
        }
        boolean[] besideOpen = beside(donut, v -> open[v]);
        boolean[] twoSteps = beside(donut, v -> beside[v]);
        for (int v = 0; v < donut.order(); v++) {
            int actor = donut.actor(v);
            if (network.actor(actor) instanceof Resident) {
                double value = beside[v] ? 0 : twoSteps[v] ? 0.5 : 1;
                double least = besideOpen[v] ? Math.min(value, 0.5) : value;
                deficit.set(actor, value, known(actor, DONUT) ? least : 0);
            }
        }
        return deficit;
    }

    /** Which vertices have a neighbour of some sort. */
    private static boolean[] beside(Adjacency ties, IntPredicate sort) {
        boolean[] beside = new boolean[ties.order()];
        for (int t = 0; t < ties.size(); t++) {
            beside[ties.tail(t)] |= sort.test(ties.head(t));
            beside[ties.head(t)] |= sort.test(ties.tail(t));
        }
        return beside;
    }

    /** Whether all of a resident's own ties of these types are known. */
    private boolean known(int actor, Set<TieType> types) {
        return network.asked(actor) && !unseen.at(actor, types);
    }

    private Resident resident(int actor) {
        return (Resident) network.actor(actor);
    }

    private void eachResident(IntConsumer action) {
        for (int i = 0; i < network.order(); i++) {
            if (network.actor(i) instanceof Resident) {
                action.accept(i);
            }
        }
    }

    private static double elsewhere(@Nullable Integer people) {
        return people == null ? 0 : people;
    }
}
