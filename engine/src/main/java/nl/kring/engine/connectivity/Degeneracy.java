package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** The largest core number. Time O(n + m). */
public final class Degeneracy implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("degeneracy")
                .formula("max core(v)")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("undefined without actors")
                .onTriangles()
                .takes(Pass.CORES)
                .cite("Seidman, Social Networks 5 (1983)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        return view.ties().order() == 0 ? UNDEFINED : view.cores().degeneracy();
    }
}
