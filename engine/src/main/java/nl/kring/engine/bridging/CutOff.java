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

/** How many others are no longer joined to the largest remaining part when the actor leaves. Time O(n + m). */
public final class CutOff implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("cut-off")
                .formula("actors outside the largest remaining part of the component without v")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("0 when nothing splits")
                .takes(Pass.LOW_POINTS)
                .cite("Tarjan, SIAM Journal on Computing 1 (1972)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        LowPoints lowPoints = view.lowPoints();
        return run.forEachActor(view.ties(), lowPoints::cutOffByActor);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return LooseReasons.of(view.ties(), actor);
    }
}
