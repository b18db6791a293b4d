package nl.kring.engine.connectivity;

import java.util.List;
import nl.kring.engine.graph.Distances;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How near an actor is to all others: the sum of 1 / distance. Time O(n(n + m)). */
public final class Harmonic implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("harmonic")
                .formula("Σ_{u≠v} 1 / d(u,v), 1/∞ = 0")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .conventions("0 for an isolate; directed: d from u to v; weighted: a path is as long as Σ 1 / weight")
                .time("O(n(n + m))")
                .direction(Direction.HIGHER_IS_STRONGER)
                .takes(Pass.DISTANCES)
                .cite("Marchiori & Latora, Physica A 285 (2000); Boldi & Vigna, Internet Mathematics 10 (2014)")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.harmonic(view);
    }

    @Override
    public Values compute(View view, Run run) {
        Distances distances = view.distances();
        return run.forEachActor(view.ties(), distances::harmonic);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return Nearness.of(view.ties(), actor);
    }
}
