package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntBinaryOperator;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Communities;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;

/** Which part of a resident's ties bond, bridge, join informal organisations, or link. The four add up to 1. Time O(m). */
public final class CapitalShare implements ActorMeasure {
    private static final String GROUP = "household";

    private final Sort sort;

    private enum Sort {
        BONDING("residents of the same group", Pillar.COHESION),
        BRIDGING("residents of another group", Pillar.COHESION),
        INFORMAL("actors whose home ring is 2", Pillar.INCLUSION),
        LINKING("actors whose home ring is 3 or 4", Pillar.EMPOWERMENT);

        private final String whom;
        private final Pillar pillar;

        Sort(String whom, Pillar pillar) {
            this.whom = whom;
            this.pillar = pillar;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private CapitalShare(Sort sort) {
        this.sort = sort;
    }

    /** To residents of the same group. */
    public static CapitalShare bonding() {
        return new CapitalShare(Sort.BONDING);
    }

    /** To residents of another group. */
    public static CapitalShare bridging() {
        return new CapitalShare(Sort.BRIDGING);
    }

    /** To associations and initiatives. */
    public static CapitalShare informal() {
        return new CapitalShare(Sort.INFORMAL);
    }

    /** To professionals, facilities and policy. */
    public static CapitalShare linking() {
        return new CapitalShare(Sort.LINKING);
    }

    @Override
    public Definition definition() {
        return Definition.actor(sort.id())
                .formula("ties of v with " + sort.whom + " / ties of v")
                .unit(Unit.SHARE, Range.SHARE)
                .on("donut")
                .conventions(
                        "residents only; bonding, bridging, informal and linking add up to 1; the group is the household"
                                + " where the dataset declares the group " + GROUP + ", and who has none is of another"
                                + " group than anyone; else it is the community in donut; of the whole network, whatever"
                                + " the neighbourhood; undefined for isolates")
                .time("O(m), with communities O(m log n)")
                .takes(Pass.COMMUNITIES)
                .cite(
                        "Putnam, Bowling Alone, 2000; Szreter & Woolcock, International Journal of Epidemiology 33 (2004)")
                .about(Sphere.PERSONAL, sort.pillar)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency donut = Linking.of(view).donut();
        Sorts sorts = sorts(view, donut, run);
        return run.forEachActor(donut, v -> sorts.share(v, sort));
    }

    private static Sorts sorts(View view, Adjacency donut, Run run) {
        return view.whole().once(Sorts.class, () -> Sorts.of(view.whole(), donut, run));
    }

    /** The contacts that count, and how many do not. */
    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Adjacency donut = Linking.of(view).donut();
        Contacts contacts = Contacts.of(donut, actor);
        int v = contacts.vertex();
        if (v < 0 || view.network().actor(actor).kind() != Kind.RESIDENT) {
            return List.of();
        }
        Sorts sorts = sorts(view, donut, run);
        long counting = contacts.vertices().stream()
                .filter(contact -> sorts.sort(donut, v, contact) == sort)
                .count();
        List<Reason> reasons = new ArrayList<>();
        if (counting > 0) {
            reasons.addAll(contacts.reasons(contact -> sorts.sort(donut, v, contact) == sort));
        }
        if (counting < donut.degree(v)) {
            reasons.add(Reason.count(Reason.Code.OTHER_CONTACTS, donut.degree(v) - (double) counting));
        }
        return reasons.isEmpty() ? contacts.reasons() : reasons;
    }

    /**
     * How many ties of each sort residents have.
     *
     * @param counts by vertex and sort; of others all 0
     * @param together 1 when two vertices are in one group
     */
    private record Sorts(int[][] counts, IntBinaryOperator together) {

        static Sorts of(View whole, Adjacency donut, Run run) {
            IntBinaryOperator together = together(whole, donut, run);
            Sorts sorts = new Sorts(new int[donut.order()][Sort.values().length], together);
            for (int t = 0; t < donut.size(); t++) {
                sorts.add(donut, donut.tail(t), donut.head(t));
                sorts.add(donut, donut.head(t), donut.tail(t));
            }
            return sorts;
        }

        private void add(Adjacency donut, int from, int to) {
            if (actor(donut, from).kind() == Kind.RESIDENT) {
                counts[from][sort(donut, from, to).ordinal()]++;
            }
        }

        Sort sort(Adjacency donut, int from, int to) {
            return switch (actor(donut, to).ring()) {
                case RESIDENTS -> together.applyAsInt(from, to) == 1 ? Sort.BONDING : Sort.BRIDGING;
                case INFORMAL -> Sort.INFORMAL;
                case FORMAL, POLICY -> Sort.LINKING;
            };
        }

        private static Actor actor(Adjacency donut, int vertex) {
            return donut.network().actor(donut.actor(vertex));
        }

        /** 1 when two vertices are in one group. */
        private static IntBinaryOperator together(View whole, Adjacency donut, Run run) {
            if (whole.network().groups().contains(GROUP)) {
                Grouping households = Grouping.of(whole.network(), GROUP);
                return (one, other) -> {
                    int group = households.of(donut.actor(one));
                    return group >= 0 && group == households.of(donut.actor(other)) ? 1 : 0;
                };
            }
            Communities communities =
                    donut == whole.ties() ? whole.communities() : Communities.of(donut, run.seed(), run.workers());
            return (one, other) -> communities.of(one) == communities.of(other) ? 1 : 0;
        }

        double share(int vertex, Sort sort) {
            double all = 0;
            for (int count : counts[vertex]) {
                all += count;
            }
            return all == 0 ? UNDEFINED : counts[vertex][sort.ordinal()] / all;
        }
    }
}
