package nl.kring.engine.bridging;

import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Effective size as a part of ego's contacts. Time O(m√m). */
public final class EfficiencyOfTies implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("efficiency-of-ties")
                .formula("effective size / k")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for isolates")
                .time("O(m√m)")
                .onTriangles()
                .cite("Burt, Structural Holes, 1992; Borgatti, Connections 20 (1997)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        Triangles triangles = view.triangles();
        return run.forEachActor(ties, ego -> EffectiveSize.of(ties, triangles, ego) / ties.degree(ego));
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return EffectiveSize.reasons(view.ties(), actor);
    }
}
