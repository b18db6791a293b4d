package nl.kring.engine.connectivity;

import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.Distances;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How near an actor is to all whom it reaches, and how many these are. Time O(n(n + m)). */
public final class Closeness implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("closeness")
                .formula("(r − 1) / Σ d(v,u) within the component of r × (r − 1) / (n − 1)")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions("0 for an isolate; undefined for n < 2; an estimate is undefined where no path began;"
                        + " across components use harmonic")
                .time("O(n(n + m))")
                .takes(Pass.DISTANCES)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.closeness(view);
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        Components components = view.components();
        Distances distances = view.distances();
        return run.forEachActor(ties, v -> {
            double others = components.sizeOf(v) - 1.0;
            if (ties.order() < 2) {
                return UNDEFINED;
            }
            if (others == 0) {
                return 0;
            }
            double far = distances.farness(v);
            return far == 0 ? UNDEFINED : others / Math.max(far, others) * others / (ties.order() - 1.0);
        });
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return Nearness.of(view.ties(), actor);
    }
}
