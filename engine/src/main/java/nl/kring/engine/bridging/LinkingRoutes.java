package nl.kring.engine.bridging;

import java.util.Arrays;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.DisjointRoutes;
import nl.kring.engine.graph.Dominators;
import nl.kring.engine.graph.Workers;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ring;

/**
 * How many routes to ring 3 or ring 4 a resident has that share nobody else. Time O(n + m) for residents with one route,
 * O(routes × (n + m)) for each of the others, who mostly need far less: search ends as soon as every contact is used.
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
                .cite("Menger, Fundamenta Mathematicae 10 (1927); Even & Tarjan, SIAM Journal on Computing 4 (1975)")
                .about(Sphere.INSTITUTIONAL, Pillar.EMPOWERMENT)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Linking linking = Linking.of(view);
        Adjacency donut = linking.donut();
        Dominators dominators = linking.dominators(ring);
        int[] ends = linking.ends(ring);
        double[] values = new double[view.network().order()];
        Arrays.fill(values, UNDEFINED);
        Workers workers = run.workers();
        workers.reduce(
                donut.order(),
                Workers.block(donut.order()),
                () -> new DisjointRoutes(donut, ends),
                (routes, from, to) -> {
                    for (int v = from; v < to; v++) {
                        if (linking.resident(v)) {
                            workers.check();
                            values[donut.actor(v)] = routes(dominators, routes, v, ends.length);
                        }
                    }
                },
                routes -> {});
        return new Values.Numbers(values);
    }

    /** With somebody on every route there is one. */
    private static int routes(Dominators dominators, DisjointRoutes routes, int vertex, int most) {
        if (!dominators.reaches(vertex)) {
            return 0;
        }
        return dominators.next(vertex) >= 0 ? 1 : routes.from(vertex, most);
    }
}
