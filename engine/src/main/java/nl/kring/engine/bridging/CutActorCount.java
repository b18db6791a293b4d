package nl.kring.engine.bridging;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How many actors hold their component together on their own. Time O(n + m). */
public final class CutActorCount implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("cut-actors")
                .formula("number of actors whose removal splits their component")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .takes(Pass.LOW_POINTS)
                .cite("Tarjan, SIAM Journal on Computing 1 (1972)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        return view.lowPoints().cutActors();
    }
}
