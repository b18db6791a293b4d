package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Communities;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ring;

/** How evenly an actor's ties are spread over communities or rings: 0 when all go to one. Time O(m). */
public final class ParticipationCoefficient implements ActorMeasure {
    private final boolean rings;

    private ParticipationCoefficient(boolean rings) {
        this.rings = rings;
    }

    /** Over communities. */
    public static ParticipationCoefficient overCommunities() {
        return new ParticipationCoefficient(false);
    }

    /** Over home rings. */
    public static ParticipationCoefficient overRings() {
        return new ParticipationCoefficient(true);
    }

    @Override
    public Definition definition() {
        return Definition.actor(rings ? "ring-participation-coefficient" : "participation-coefficient")
                .formula("1 − Σ_g (k_vg / k_v)², k_vg ties of v with "
                        + (rings ? "actors whose home ring is g" : "community g"))
                .unit(Unit.NUMBER, Range.SHARE)
                .conventions((rings ? "home rings" : "communities as measure community has them")
                        + "; the own one counts like any other; undefined for isolates")
                .time(rings ? "O(m)" : "O(m log n)")
                .takes(rings ? Pass.TIES : Pass.COMMUNITIES)
                .cite("Guimerà & Amaral, Nature 433 (2005)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        if (rings) {
            return spread(
                    ties, run, v -> view.network().actor(ties.actor(v)).ring().ordinal(), Ring.values().length);
        }
        Communities communities = view.communities();
        return spread(ties, run, communities::of, communities.count());
    }

    private static Values spread(Adjacency ties, Run run, IntUnaryOperator group, int groups) {
        int[] count = new int[groups];
        double[] values = new double[ties.order()];
        for (int v = 0; v < ties.order(); v++) {
            values[v] = spread(ties, v, group, count);
        }
        return run.forEachActor(ties, v -> values[v]);
    }

    /** The counts are 0 before and after. */
    private static double spread(Adjacency ties, int v, IntUnaryOperator group, int[] count) {
        double degree = ties.degree(v);
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            count[group.applyAsInt(ties.neighbour(p))]++;
        }
        double squares = 0;
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
            int g = group.applyAsInt(ties.neighbour(p));
            squares += (double) count[g] * count[g];
            count[g] = 0;
        }
        return degree == 0 ? UNDEFINED : 1 - squares / (degree * degree);
    }

    /** How many contacts are in each ring or community, most first. */
    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Adjacency ties = view.ties();
        Contacts contacts = Contacts.of(ties, actor);
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int contact : contacts.vertices()) {
            String group = rings
                    ? view.network().actor(ties.actor(contact)).ring().name()
                    : Integer.toString(view.communities().of(contact) + 1);
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(ties.actor(contact));
        }
        double all = contacts.vertices().size();
        List<Reason> reasons = new ArrayList<>();
        groups.forEach((group, found) -> reasons.add(Reason.count(
                        rings ? Reason.Code.CONTACTS_IN_RING : Reason.Code.CONTACTS_IN_COMMUNITY,
                        found.size(),
                        found.stream().limit(Reason.MOST).mapToInt(one -> one).toArray())
                .detail(found.size() / all)
                .about(group)));
        reasons.sort(Comparator.comparingDouble(reason -> -reason.amount()));
        return reasons.isEmpty() ? contacts.reasons() : Reason.first(Reason.MOST, reasons);
    }
}
