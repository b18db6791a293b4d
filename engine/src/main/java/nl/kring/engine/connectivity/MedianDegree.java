package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Ties of the actor in the middle; of two in the middle their mean. Time O(n log n). */
public final class MedianDegree implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("median-degree")
                .formula("median of k")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .conventions("undefined without actors; isolates count")
                .time("O(n log n)")
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        int[] degrees = Degrees.sorted(view.ties());
        int order = degrees.length;
        return order == 0 ? UNDEFINED : (degrees[(order - 1) / 2] + degrees[order / 2]) / 2.0;
    }
}
