package nl.kring.engine.isolation;

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
        IntPredicate known = known(PERSONAL);
        each(personal.order(), v -> {
            int actor = personal.actor(v);
            double most = elsewhere(resident(actor).contactsElsewhere());
            double least = most;
            for (int p = personal.first(v); p < personal.first(v + 1); p++) {
                most += personal.strength(personal.tie(p));
                least += personal.leastStrength(personal.tie(p));
            }
            double value = Bounded.shortOf(conventions.contact(), most);
            deficit.set(actor, value, known.test(actor) ? value : 0, Bounded.shortOf(conventions.contact(), least));
        });
        return deficit;
    }

    /** Distinct residents who help, or on whom one would fall back. */
    Bounded support() {
        Bounded deficit = new Bounded(network.order());
        IntPredicate known = known(SUPPORT);
        Helpers helpers =
                Helpers.of(network, i -> SUPPORT.contains(network.ties().type(i)) && present(i));
        each(network.order(), actor -> {
            if (network.actor(actor) instanceof Resident resident) {
                double people = helpers.of(actor) + elsewhere(resident.supportElsewhere());
                double value = Bounded.shortOf(conventions.support(), people);
                deficit.set(actor, value, known.test(actor) ? value : 0);
            }
        });
        return deficit;
    }

    private boolean present(int tie) {
        return projection.present(network.ties(), tie);
    }

    /** Reach and fallback, in that order. */
    Bounded[] reach(Adjacency personal) {
        Bounded reach = new Bounded(network.order());
        Bounded fallback = new Bounded(network.order());
        IntPredicate known = known(PERSONAL);
        int[] open = new int[personal.order()];
        int[] one = new int[personal.order()];
        openNeighbours(personal, open, one);
        TwoSteps steps = TwoSteps.of(personal, v -> open[v] == 1 ? one[v] : -1, workers);
        each(personal.order(), v -> {
            int actor = personal.actor(v);
            boolean allKnown = known.test(actor);
            double far = Bounded.shortOf(conventions.reach(), steps.reach(v));
            reach.set(actor, far, allKnown && open[v] == 0 ? far : 0);
            double left = Bounded.shortOf(conventions.fallback(), steps.least(v));
            double leftWithoutOne = Bounded.shortOf(conventions.fallback(), steps.withoutOne(v));
            double least = switch (open[v]) {
                case 0 -> left;
                case 1 -> leftWithoutOne;
                default -> 0;
            };
            fallback.set(actor, left, allKnown ? least : 0);
        });
        return new Bounded[] {reach, fallback};
    }

    /** Counts for each vertex the neighbours who may have ties that are not known, and gives the last of them. */
    private void openNeighbours(Adjacency personal, int[] open, int[] one) {
        boolean[] isOpen = which(personal, unseen.at(PERSONAL));
        each(isOpen.length, v -> {
            for (int p = personal.first(v); p < personal.first(v + 1); p++) {
                if (isOpen[personal.neighbour(p)]) {
                    open[v]++;
                    one[v] = personal.neighbour(p);
                }
            }
        });
    }

    /** Distinct organisations taken part in or volunteered for. */
    Bounded participation(Adjacency memberships) {
        Bounded deficit = new Bounded(network.order());
        IntPredicate known = known(AFFILIATION);
        each(memberships.order(), v -> {
            int actor = memberships.actor(v);
            if (network.actor(actor) instanceof Resident) {
                double value = Bounded.shortOf(conventions.participation(), memberships.degree(v));
                deficit.set(actor, value, known.test(actor) ? value : 0);
            }
        });
        return deficit;
    }

    /** Steps to the nearest actor of ring 3: 0 for one, half for two, 1 for more or none. */
    Bounded linking(Adjacency donut) {
        Bounded deficit = new Bounded(network.order());
        IntPredicate known = known(DONUT);
        boolean[] beside =
                beside(donut, which(donut, actor -> network.actor(actor).ring() == Ring.FORMAL));
        boolean[] besideOpen = beside(donut, which(donut, unseen.beyond(DONUT)));
        boolean[] twoSteps = beside(donut, beside);
        each(donut.order(), v -> {
            int actor = donut.actor(v);
            if (network.actor(actor) instanceof Resident) {
                double value = beside[v] ? 0 : twoSteps[v] ? 0.5 : 1;
                double least = besideOpen[v] ? Math.min(value, 0.5) : value;
                deficit.set(actor, value, known.test(actor) ? least : 0);
            }
        });
        return deficit;
    }

    /** Which vertices have a neighbour among these. */
    private boolean[] beside(Adjacency ties, boolean[] among) {
        boolean[] beside = new boolean[ties.order()];
        each(beside.length, v -> {
            for (int p = ties.first(v); p < ties.first(v + 1) && !beside[v]; p++) {
                beside[v] = among[ties.neighbour(p)];
            }
        });
        return beside;
    }

    /** Which vertices stand for actors of some sort. */
    private boolean[] which(Adjacency ties, IntPredicate sort) {
        boolean[] which = new boolean[ties.order()];
        each(which.length, v -> which[v] = sort.test(ties.actor(v)));
        return which;
    }

    /** Does something for each vertex or actor, on several threads. */
    private void each(int items, IntConsumer action) {
        workers.each(items, Workers.largeBlock(items), (from, to) -> {
            for (int i = from; i < to; i++) {
                action.accept(i);
            }
        });
    }

    /** Whether all of a resident's own ties of these types are known. */
    private IntPredicate known(Set<TieType> types) {
        IntPredicate open = unseen.at(types);
        return actor -> network.asked(actor) && !open.test(actor);
    }

    private Resident resident(int actor) {
        return (Resident) network.actor(actor);
    }

    private static double elsewhere(@Nullable Integer people) {
        return people == null ? 0 : people;
    }
}
