package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How often two contacts of one actor are tied too. Time O(m√m). */
public final class Transitivity implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("transitivity")
                .formula("3 × triangles / connected triples")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined without triples")
                .time("O(m√m)")
                .onTriangles()
                .takes(Pass.TRIANGLES)
                .cite("Newman, Watts & Strogatz, PNAS 99 (2002)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Adjacency ties = view.ties();
        double triples = 0;
        for (int v = 0; v < ties.order(); v++) {
            triples += ties.degree(v) * (ties.degree(v) - 1.0) / 2;
        }
        return triples == 0 ? UNDEFINED : view.triangles().total() / triples;
    }
}
