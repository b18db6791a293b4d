package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Components;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** The part of all pairs of actors that some path joins. Time O(n + m). */
public final class Connectedness implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("connectedness")
                .formula("Σ_c s_c(s_c − 1) / (n(n − 1)), s component sizes")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for n < 2; directed: whichever way ties lead")
                .direction(Direction.HIGHER_IS_STRONGER)
                .takes(Pass.COMPONENTS)
                .cite("Krackhardt 1994")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        double order = view.ties().order();
        if (order < 2) {
            return UNDEFINED;
        }
        Components components = view.components();
        double joined = 0;
        for (int c = 0; c < components.count(); c++) {
            joined += components.size(c) * (components.size(c) - 1.0);
        }
        return joined / (order * (order - 1));
    }
}
