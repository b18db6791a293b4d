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

/** Which part of the directed ties is returned. Time O(m). */
public final class Reciprocity implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("reciprocity")
                .formula("arcs whose reverse exists / arcs")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions("undefined without ties; a tie that leads both ways is two arcs")
                .time("O(m)")
                .in(Form.DIRECTED)
                .cite("Holland & Leinhardt, Sociological Methodology 7 (1976)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        int returned = 0;
        for (int v = 0; v < ties.order(); v++) {
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                returned += ties.out(v, p) > 0 && ties.in(v, p) > 0 ? 1 : 0;
            }
        }
        return ties.arcs() == 0 ? UNDEFINED : returned / (double) ties.arcs();
    }
}
