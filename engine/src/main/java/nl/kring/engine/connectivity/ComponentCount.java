package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How many connected components. Time O(n + m). */
public final class ComponentCount implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("components")
                .formula("number of connected components")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("an actor without ties is a component; directed: whichever way ties lead")
                .direction(Direction.LOWER_IS_STRONGER)
                .takes(Pass.COMPONENTS)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        return view.components().count();
    }
}
