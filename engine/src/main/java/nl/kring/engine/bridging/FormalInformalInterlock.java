package nl.kring.engine.bridging;

import java.util.HashSet;
import java.util.Set;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/**
 * Which part of the informal organisations is joined to ring 3, or of the formal organisations to ring 2: by a tie, or by
 * a resident who volunteers for both. Time O(n + m) once, then O(actors) a neighbourhood.
 */
public final class FormalInformalInterlock implements NetworkMeasure {
    private final String id;
    private final Ring own;
    private final Ring other;

    private FormalInformalInterlock(String id, Ring own, Ring other) {
        this.id = id;
        this.own = own;
        this.other = other;
    }

    /** Of the organisations of ring 2. */
    public static FormalInformalInterlock ofInformal() {
        return new FormalInformalInterlock("formal-informal-interlock", Ring.INFORMAL, Ring.FORMAL);
    }

    /** Of the organisations of ring 3. */
    public static FormalInformalInterlock ofFormal() {
        return new FormalInformalInterlock("informal-formal-interlock", Ring.FORMAL, Ring.INFORMAL);
    }

    @Override
    public Definition definition() {
        return Definition.network(id)
                .formula("organisations of ring " + own.number() + " with a tie to an actor of ring " + other.number()
                        + ", or with a volunteer in common with an organisation of it / organisations of ring "
                        + own.number())
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("donut")
                .conventions(
                        "home rings; of a neighbourhood the organisations that are at home there (of several, in the first), joined"
                                + " to whoever, wherever; undefined without such organisations")
                .cite("convention of Kring; after Breiger, Social Forces 53 (1974)")
                .about(Sphere.INSTITUTIONAL, Pillar.COHESION)
                .first(Perspective.HYBRID)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Joined joined = view.whole().once(Joined.class, () -> Joined.of(view.whole()));
        int organisations = 0;
        int count = 0;
        for (int actor : view.members()) {
            if (organisation(view, actor)) {
                organisations++;
                count += joined.actor()[actor] ? 1 : 0;
            }
        }
        return organisations == 0 ? UNDEFINED : count / (double) organisations;
    }

    /** Of several neighbourhoods the first is where an organisation is at home. */
    private boolean organisation(View view, int number) {
        Actor actor = view.network().actor(number);
        Neighbourhood of = view.neighbourhood();
        boolean home = of == null || actor.neighbourhoods().get(0).equals(of.code());
        return home && actor.kind() == Kind.ORGANISATION && actor.ring() == own;
    }

    /**
     * Organisations that are joined to the other of the rings 2 and 3.
     *
     * @param actor by actor number
     */
    private record Joined(boolean[] actor) {

        static Joined of(View whole) {
            Network network = whole.network();
            boolean[] joined = new boolean[network.order()];
            Adjacency donut = Linking.of(whole).donut();
            for (int t = 0; t < donut.size(); t++) {
                int one = donut.actor(donut.tail(t));
                int other = donut.actor(donut.head(t));
                if (across(network.actor(one).ring(), network.actor(other).ring())) {
                    joined[one] = true;
                    joined[other] = true;
                }
            }
            volunteers(whole, joined);
            return new Joined(joined);
        }

        private static boolean across(Ring one, Ring other) {
            return (one == Ring.INFORMAL && other == Ring.FORMAL) || (one == Ring.FORMAL && other == Ring.INFORMAL);
        }

        /** Who volunteers in both rings joins all organisations where they do. */
        private static void volunteers(View whole, boolean[] joined) {
            Network network = whole.network();
            Set<Integer> informal = new HashSet<>();
            Set<Integer> formal = new HashSet<>();
            Ties ties = network.ties();
            for (int i = 0; i < ties.count(); i++) {
                if (volunteers(whole, i)) {
                    boolean inFormal = network.actor(ties.target(i)).ring() == Ring.FORMAL;
                    (inFormal ? formal : informal).add(ties.source(i));
                }
            }
            for (int i = 0; i < ties.count(); i++) {
                int volunteer = ties.source(i);
                if (volunteers(whole, i) && informal.contains(volunteer) && formal.contains(volunteer)) {
                    joined[ties.target(i)] = true;
                }
            }
        }

        private static boolean volunteers(View whole, int tie) {
            Ties ties = whole.network().ties();
            return ties.type(tie) == TieType.VOLUNTEERS_FOR
                    && whole.projection().present(ties, tie);
        }
    }
}
