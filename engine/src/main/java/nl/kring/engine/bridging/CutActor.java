package nl.kring.engine.bridging;

import java.util.List;
import nl.kring.engine.graph.LowPoints;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Whether the component falls apart without the actor. Time O(n + m). */
public final class CutActor implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("cut-actor")
                .formula("v whose removal splits its component")
                .unit(Unit.FLAG, Range.SHARE)
                .conventions("false for an isolate")
                .takes(Pass.LOW_POINTS)
                .cite("Tarjan, SIAM Journal on Computing 1 (1972)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        LowPoints lowPoints = view.lowPoints();
        return run.forEachActor(view.ties(), v -> lowPoints.cutActor(v) ? 1 : 0);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return LooseReasons.of(view.ties(), actor);
    }
}
