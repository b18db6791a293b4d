package nl.kring.engine.bridging;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.DisjointRoutes;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ring;

/**
 * How many routes to ring 3 or ring 4 a resident has that share nobody. Time O(n + m) for residents with one route,
 * O(routes × (n + m)) at most for each of the others, who mostly need some tens of actors a route.
 */
public final class LinkingRoutes implements ActorMeasure {
    private final String id;
    private final Ring ring;

    private LinkingRoutes(String id, Ring ring) {
        this.id = id;
        this.ring = ring;
    }

    /** To professionals and facilities. */
    public static LinkingRoutes toFormal() {
        return new LinkingRoutes("linking-routes-formal", Ring.FORMAL);
    }

    /** To policy. */
    public static LinkingRoutes toPolicy() {
        return new LinkingRoutes("linking-routes-policy", Ring.POLICY);
    }

    @Override
    public Definition definition() {
        return Definition.actor(id)
                .formula("most routes from v to actors whose home ring is " + ring.number() + " of which no two share"
                        + " an actor but v, ends included")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("donut")
                .conventions("residents only; 0 when no route is known; ties that nobody was asked for may add routes;"
                        + " of the whole network, whatever the neighbourhood")
                .time("O(n · routes · (n + m))")
                .takes(Pass.ROUTES)
                .cite("Menger, Fundamenta Mathematicae 10 (1927); Even & Tarjan, SIAM Journal on Computing 4 (1975)")
                .about(Sphere.INSTITUTIONAL, Pillar.EMPOWERMENT)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Linking linking = Linking.of(view);
        Adjacency donut = linking.donut();
        double[] values = new double[view.network().order()];
        Arrays.fill(values, UNDEFINED);
        Workers workers = run.workers();
        DisjointRoutes routes = DisjointRoutes.to(donut, linking.ends(ring), linking.dominators(ring), workers::check);
        // A finder is as large as the network: one that has done its block does another.
        Queue<DisjointRoutes.Finder> idle = new ConcurrentLinkedQueue<>();
        workers.reduce(
                donut.order(),
                Workers.block(donut.order()),
                () -> Objects.requireNonNullElseGet(idle.poll(), routes::finder),
                (finder, from, to) -> {
                    for (int v = from; v < to; v++) {
                        if (linking.resident(v)) {
                            workers.check();
                            values[donut.actor(v)] = finder.from(v);
                        }
                    }
                },
                idle::add);
        return new Values.Numbers(values);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new LinkingReasons(view, run, ring, actor).separate();
    }
}
