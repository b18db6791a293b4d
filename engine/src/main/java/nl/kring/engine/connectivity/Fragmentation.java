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

/** The part of all pairs of actors that no path joins: 1 − connectedness. Time O(n + m). */
public final class Fragmentation implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("fragmentation")
                .formula("1 − Σ_c s_c(s_c − 1) / (n(n − 1)), s component sizes")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for n < 2; directed: whichever way ties lead")
                .direction(Direction.LOWER_IS_STRONGER)
                .takes(Pass.COMPONENTS)
                .cite("Borgatti, Computational & Mathematical Organization Theory 12 (2006)")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        return 1 - new Connectedness().compute(view, run);
    }
}
