package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How many actors: n. Time O(1). */
public final class Order implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("order")
                .formula("n")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .time("O(1)")
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        return view.ties().order();
    }
}
