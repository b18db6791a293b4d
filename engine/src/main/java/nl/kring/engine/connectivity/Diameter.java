package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Steps between the two actors of the largest component that are furthest apart. Time O(n(n + m)). */
public final class Diameter implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("diameter")
                .formula("largest d in the largest component")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions(
                        "of equal components the one with the earliest actor; undefined when it has one actor; with a sample a lower bound")
                .time("O(n(n + m))")
                .takes(Pass.DISTANCES)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.diameter(view);
    }

    @Override
    public double compute(View view, Run run) {
        return view.distances().longestInLargest();
    }
}
