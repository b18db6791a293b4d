package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.DisjointRoutes;
import nl.kring.engine.graph.Dominators;
import nl.kring.engine.graph.Steps;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Reason.Code;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ring;

/** The routes of one resident to ring 3 or ring 4, and who is on all of them. */
final class LinkingReasons {
    private final Linking linking;
    private final Adjacency donut;
    private final Run run;
    private final Ring ring;
    private final int vertex;

    LinkingReasons(View view, Run run, Ring ring, int actor) {
        this.linking = Linking.of(view);
        this.donut = linking.donut();
        this.run = run;
        this.ring = ring;
        this.vertex = donut.vertex(actor);
    }

    /** The shortest route. */
    List<Reason> shortest() {
        if (!asked()) {
            return List.of();
        }
        int[] route = linking.steps(ring).route(vertex);
        return route.length == 0 ? none() : List.of(route(Code.SHORTEST_ROUTE, route));
    }

    /** As many routes that share nobody as there are. */
    List<Reason> separate() {
        if (!asked()) {
            return List.of();
        }
        Dominators dominators = linking.dominators(ring);
        if (!dominators.reaches(vertex)) {
            return none();
        }
        // Of routes that all run by one actor the shortest is the one to show.
        return dominators.next(vertex) >= 0
                ? List.of(route(Code.SEPARATE_ROUTE, linking.steps(ring).route(vertex)))
                : routes(dominators);
    }

    private List<Reason> routes(Dominators dominators) {
        List<int[]> routes = DisjointRoutes.to(donut, linking.ends(ring), dominators, run.workers()::check)
                .finder()
                .routes(vertex);
        return Reason.first(
                Reason.MOST,
                routes.stream().map(route -> route(Code.SEPARATE_ROUTE, route)).toList());
    }

    /** Who is on every route, nearest first; when nobody is, the routes that show it. */
    List<Reason> onEvery() {
        if (!asked()) {
            return List.of();
        }
        Dominators dominators = linking.dominators(ring);
        if (!dominators.reaches(vertex) || dominators.next(vertex) < 0) {
            return separate();
        }
        Steps steps = Steps.to(donut, new int[] {vertex});
        List<Reason> reasons = new ArrayList<>();
        for (int on = dominators.next(vertex); on >= 0; on = dominators.next(on)) {
            boolean end = donut.network().actor(donut.actor(on)).ring() == ring;
            reasons.add(Reason.of(end ? Code.ONLY_END : Code.GO_BETWEEN, steps.from(on), Unit.STEPS, donut.actor(on)));
        }
        return Reason.first(Reason.MOST, reasons);
    }

    private boolean asked() {
        return vertex >= 0 && linking.resident(vertex);
    }

    private static List<Reason> none() {
        return List.of(Reason.count(Code.NO_ROUTE, 0));
    }

    private Reason route(Code code, int[] route) {
        return Reason.of(
                code,
                route.length - 1,
                Unit.STEPS,
                Arrays.stream(route).map(donut::actor).toArray());
    }
}
