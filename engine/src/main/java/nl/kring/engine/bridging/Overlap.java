package nl.kring.engine.bridging;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Which part of the contacts of two tied actors they have in common. Time O(m√m). */
public final class Overlap implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("overlap")
                .formula("|N(u) ∩ N(v)| / |N(u) ∪ N(v) − {u, v}|")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("0 when neither has another contact")
                .time("O(m√m)")
                .onTriangles()
                .takes(Pass.TRIANGLES)
                .cite("Onnela et al., PNAS 104 (2007)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        Triangles triangles = view.triangles();
        return run.forEachTie(ties, t -> of(ties, triangles, t));
    }

    /** The overlap of a tie, 0 to 1. */
    public static double of(Adjacency ties, Triangles triangles, int tie) {
        int common = triangles.on(tie);
        int all = ties.degree(ties.tail(tie)) + ties.degree(ties.head(tie)) - 2 - common;
        return all == 0 ? 0 : common / (double) all;
    }
}
