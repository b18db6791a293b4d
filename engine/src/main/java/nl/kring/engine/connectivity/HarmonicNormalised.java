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

/** How near an actor is to all others, 1 when tied to everyone. Time O(n(n + m)). */
public final class HarmonicNormalised implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("harmonic-normalised")
                .formula("Σ_{u≠v} 1 / d(u,v) / (n − 1)")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("0 for an isolate; undefined for n < 2; directed: d from u to v")
                .time("O(n(n + m))")
                .direction(Direction.HIGHER_IS_STRONGER)
                .takes(Pass.DISTANCES)
                .cite("Marchiori & Latora, Physica A 285 (2000); Boldi & Vigna, Internet Mathematics 10 (2014)")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.harmonic(view);
    }

    @Override
    public Values compute(View view, Run run) {
        Distances distances = view.distances();
        double others = view.ties().order() - 1.0;
        return run.forEachActor(view.ties(), v -> others < 1 ? UNDEFINED : distances.harmonic(v) / others);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return Nearness.of(view.ties(), actor);
    }
}
