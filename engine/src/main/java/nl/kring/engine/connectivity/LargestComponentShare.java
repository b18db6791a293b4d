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

/** The part of all actors that are in the largest connected component. Time O(n + m). */
public final class LargestComponentShare implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("largest-component-share")
                .formula("largest component / n")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined without actors; directed: whichever way ties lead")
                .direction(Direction.HIGHER_IS_STRONGER)
                .takes(Pass.COMPONENTS)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        int order = view.ties().order();
        return order == 0 ? UNDEFINED : view.components().largestSize() / (double) order;
    }
}
