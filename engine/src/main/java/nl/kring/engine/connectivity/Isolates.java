package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How many actors have no tie. Time O(n). */
public final class Isolates implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("isolates")
                .formula("number of v with k_v = 0")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("no recorded tie, which is not the same as no contacts; directed: whichever way ties lead")
                .time("O(n)")
                .direction(Direction.LOWER_IS_STRONGER)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .in(Form.UNDIRECTED, Form.DIRECTED)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        int isolates = 0;
        for (int v = 0; v < ties.order(); v++) {
            isolates += ties.degree(v) == 0 ? 1 : 0;
        }
        return isolates;
    }
}
