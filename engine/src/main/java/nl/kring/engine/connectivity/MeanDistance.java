package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Steps between two actors of the largest component on average. Time O(n(n + m)). */
public final class MeanDistance implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("mean-distance")
                .formula("mean of d over pairs in the largest component")
                .unit(Unit.STEPS, Range.NOT_NEGATIVE)
                .conventions("of equal components the one with the earliest actor; undefined when it has one actor")
                .time("O(n(n + m))")
                .takes(Pass.DISTANCES)
                .cite("Watts & Strogatz, Nature 393 (1998)")
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.meanDistance(view);
    }

    @Override
    public double compute(View view, Run run) {
        return view.distances().meanInLargest();
    }
}
