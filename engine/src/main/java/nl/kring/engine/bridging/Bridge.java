package nl.kring.engine.bridging;

import nl.kring.engine.graph.LowPoints;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Whether the component falls apart without the tie. Time O(n + m). */
public final class Bridge implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("bridge")
                .formula("tie whose removal splits its component")
                .unit(Unit.FLAG, Range.SHARE)
                .takes(Pass.LOW_POINTS)
                .cite("Tarjan, SIAM Journal on Computing 1 (1972)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        LowPoints lowPoints = view.lowPoints();
        return run.forEachTie(view.ties(), t -> lowPoints.bridge(t) ? 1 : 0);
    }
}
