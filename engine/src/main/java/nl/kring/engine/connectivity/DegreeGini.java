package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How unequally ties are spread: the Gini coefficient of degree, 0 when everyone has as many. Time O(n log n). */
public final class DegreeGini implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("degree-gini")
                .formula("Σ_i (2i − n − 1) k_(i) / (n Σ k), k ascending, i from 1")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined without ties; isolates count")
                .time("O(n log n)")
                .cite("Gini 1912; Badham, Social Networks 35 (2013)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        int[] degrees = Degrees.sorted(view.ties());
        if (view.ties().size() == 0) {
            return UNDEFINED;
        }
        double order = degrees.length;
        double weighted = 0;
        for (int i = 0; i < degrees.length; i++) {
            weighted += (2 * (i + 1) - order - 1) * degrees[i];
        }
        return weighted / (order * 2.0 * view.ties().size());
    }
}
