package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How far the ties turn on one actor: 1 for a star, 0 when everyone has as many. Time O(n). */
public final class DegreeCentralisation implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("degree-centralisation")
                .formula("Σ_v (k_max − k_v) / ((n − 1)(n − 2))")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for n < 3")
                .time("O(n)")
                .cite("Freeman, Social Networks 1 (1979)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        double order = ties.order();
        if (order < 3) {
            return UNDEFINED;
        }
        int most = 0;
        for (int v = 0; v < ties.order(); v++) {
            most = Math.max(most, ties.degree(v));
        }
        return (order * most - 2.0 * ties.size()) / ((order - 1) * (order - 2));
    }
}
