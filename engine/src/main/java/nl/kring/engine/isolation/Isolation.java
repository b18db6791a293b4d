package nl.kring.engine.isolation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;

/**
 * The isolation index of every resident of a network: six deficits, their weighted sum on what was observed, the least
 * and the most that it can be, and the verdict. Additive (what each deficit contributes sums to the index) and monotone
 * (one more tie never raises anyone's index or verdict). Runs on projections of its own. Time O(Σ k²) over personal ties
 * plus O(n + m); memory 150 bytes an actor.
 */
public final class Isolation {
    private final Network network;
    private final Conventions conventions;
    private final Map<Deficit, Bounded> deficits;
    private final Map<Deficit, Double> weights = new EnumMap<>(Deficit.class);
    private final Bounded[] weighed;
    private final double[] weight;

    private Isolation(Network network, Conventions conventions, Map<Deficit, Bounded> deficits) {
        this.network = network;
        this.conventions = conventions;
        this.deficits = deficits;
        double sum = 0;
        for (Deficit deficit : deficits.keySet()) {
            sum += conventions.weight(deficit);
        }
        for (Deficit deficit : deficits.keySet()) {
            weights.put(deficit, conventions.weight(deficit) / sum);
        }
        // The same once more as arrays: an index is asked for millions of times.
        weighed = deficits.values().toArray(Bounded[]::new);
        weight = weights.values().stream().mapToDouble(own -> own).toArray();
    }

    /** The isolation of all residents of the network behind a view, computed once. */
    public static Isolation of(View view, Run run) {
        View whole = view.whole();
        return whole.once(Isolation.class, () -> compute(whole, run, Conventions.PUBLISHED));
    }

    /** The isolation of all residents of the network behind a view under other conventions. */
    public static Isolation compute(View view, Run run, Conventions conventions) {
        Deficits compute = new Deficits(view.network(), view.projection(), conventions, run.workers());
        return new Isolation(view.network(), conventions, deficits(compute, view));
    }

    /** The same deficits under other weights and thresholds; the constants of the deficits stay what they are. */
    Isolation under(Conventions other) {
        return new Isolation(network, other, deficits);
    }

    /** What was collected and its rescaled weight; they sum to 1. */
    Map<Deficit, Double> weights() {
        return Collections.unmodifiableMap(weights);
    }

    Conventions conventions() {
        return conventions;
    }

    Network network() {
        return network;
    }

    /** The deficits that rest on something the dataset collects. */
    public static Set<Deficit> collected(Network network) {
        boolean formal = network.actors().stream().anyMatch(actor -> actor.ring() == Ring.FORMAL);
        Set<Deficit> collected = EnumSet.noneOf(Deficit.class);
        for (Deficit deficit : Deficit.values()) {
            if (deficit.collected(network.fieldwork(), formal)) {
                collected.add(deficit);
            }
        }
        return collected;
    }

    /** Whether verdicts speak of the neighbourhood only: not everyone who was asked told of contacts elsewhere. */
    public static boolean local(Network network) {
        if (network.fieldwork().boundary() == Boundary.OPEN) {
            return false;
        }
        for (int i = 0; i < network.order(); i++) {
            if (network.asked(i)
                    && network.actor(i) instanceof Resident resident
                    && resident.contactsElsewhere() == null
                    && resident.supportElsewhere() == null) {
                return true;
            }
        }
        return false;
    }

    private static Map<Deficit, Bounded> deficits(Deficits compute, View view) {
        Network network = view.network();
        Set<Deficit> collected = collected(network);
        Map<Deficit, Bounded> deficits = new EnumMap<>(Deficit.class);
        if (collected.contains(Deficit.CONTACT)) {
            Adjacency personal = view.ties(Choice.PERSONAL);
            Bounded[] reach = compute.reach(personal);
            deficits.put(Deficit.CONTACT, compute.contact(personal));
            deficits.put(Deficit.REACH, reach[0]);
            deficits.put(Deficit.FALLBACK, reach[1]);
        }
        if (collected.contains(Deficit.SUPPORT)) {
            deficits.put(Deficit.SUPPORT, compute.support());
        }
        if (collected.contains(Deficit.PARTICIPATION)) {
            deficits.put(Deficit.PARTICIPATION, compute.participation(view.ties(Choice.AFFILIATION)));
        }
        if (collected.contains(Deficit.LINKING)) {
            deficits.put(Deficit.LINKING, compute.linking(view.ties(Choice.DONUT)));
        }
        return deficits;
    }

    /** One side of what is known of a deficit. */
    public enum Side {
        /** The least that it can be. */
        LOWER,
        /** On what was observed. */
        OBSERVED,
        /** The most that it can be. */
        UPPER
    }

    /** A deficit of an actor, 0 to 1; NaN for who is no resident, and when the dataset does not collect it. */
    public double deficit(Deficit deficit, Side side, int actor) {
        Bounded values = deficits.get(deficit);
        return values == null ? Double.NaN : values.of(side)[actor];
    }

    /** The index of an actor, 0 to 1; NaN for who is no resident, and when the dataset collects nothing it rests on. */
    public double index(Side side, int actor) {
        double index = weighed.length == 0 ? Double.NaN : 0;
        for (int i = 0; i < weighed.length; i++) {
            index += weight[i] * weighed[i].of(side)[actor];
        }
        // Rescaled weights may sum to a little more than 1.
        return Math.min(1, index);
    }

    /** The verdict on a resident: that of the lower values when it equals that of the upper ones. */
    public Verdict verdict(int actor) {
        Verdict least = classOf(Side.LOWER, actor);
        return least == classOf(Side.UPPER, actor) ? least : Verdict.NOT_DETERMINABLE;
    }

    /** The class of a resident on one side; {@link Verdict#NOT_DETERMINABLE} when personal ties were not collected. */
    public Verdict classOf(Side side, int actor) {
        if (!deficits.containsKey(Deficit.CONTACT)) {
            return Verdict.NOT_DETERMINABLE;
        }
        return conventions.classify(index(side, actor), deficit(Deficit.CONTACT, side, actor));
    }

    /**
     * What a deficit contributes to the index on observed ties.
     *
     * @param deficit which
     * @param value the deficit, 0 to 1
     * @param weight its rescaled weight
     */
    public record Reason(Deficit deficit, double value, double weight) {
        /** Weight × deficit; the contributions of all reasons sum to the index. */
        public double contribution() {
            return weight * value;
        }
    }

    /** Why the index of a resident is what it is, largest contribution first; empty for who is no resident. */
    public List<Reason> reasons(int actor) {
        List<Reason> reasons = new ArrayList<>();
        if (network.actor(actor) instanceof Resident) {
            weights.forEach((deficit, weight) ->
                    reasons.add(new Reason(deficit, deficit(deficit, Side.OBSERVED, actor), weight)));
            reasons.sort((one, other) -> Double.compare(other.contribution(), one.contribution()));
        }
        return reasons;
    }
}
