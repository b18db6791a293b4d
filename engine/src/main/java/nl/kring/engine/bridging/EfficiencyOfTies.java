package nl.kring.engine.bridging;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Effective size as a part of ego's contacts. */
public final class EfficiencyOfTies implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("efficiency-of-ties")
                .formula("effective size / k")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for isolates")
                .time("O(m√m); of ties that weigh more or less O(Σ k²)")
                .onTriangles()
                .takes(Pass.TRIANGLES, Pass.HOLES)
                .cite("Burt, Structural Holes, 1992; Borgatti, Connections 20 (1997)")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        IntToDoubleFunction effectiveSize = EffectiveSize.of(view);
        return run.forEachActor(ties, v -> effectiveSize.applyAsDouble(v) / ties.degree(v));
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return EffectiveSize.reasons(view.ties(), actor);
    }
}
