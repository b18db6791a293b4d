package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Ties an actor has on average: 2m / n. Time O(1). */
public final class MeanDegree implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("mean-degree")
                .formula("2m / n")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .conventions("undefined without actors; isolates count")
                .time("O(1)")
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        int order = view.ties().order();
        return order == 0 ? UNDEFINED : 2.0 * view.ties().size() / order;
    }
}
