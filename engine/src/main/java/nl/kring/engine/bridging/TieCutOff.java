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

/** How many actors are no longer joined to the largest remaining part without the tie. Time O(n + m). */
public final class TieCutOff implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("tie-cut-off")
                .formula("actors outside the largest remaining part of the component without the tie")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("0 when nothing splits")
                .takes(Pass.LOW_POINTS)
                .cite("Tarjan, SIAM Journal on Computing 1 (1972)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        LowPoints lowPoints = view.lowPoints();
        return run.forEachTie(view.ties(), lowPoints::cutOffByTie);
    }
}
