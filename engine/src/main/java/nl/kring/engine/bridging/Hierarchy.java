package nl.kring.engine.bridging;

import java.util.List;
import nl.kring.engine.graph.StructuralHoles;
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

/** Whether it is one contact by whom an actor is held, or all alike. Time O(Σ k²). */
public final class Hierarchy implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("hierarchy")
                .formula("Σ_j r_j ln r_j / (k ln k), r_j = c_vj / mean c, c_vj = (p_vj + Σ_q p_vq p_qj)²")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("undefined for isolates; 1 for one contact")
                .time("O(Σ k²)")
                .onTriangles()
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .takes(Pass.HOLES)
                .cite("Burt, Structural Holes, 1992")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        StructuralHoles holes = view.structuralHoles();
        return run.forEachActor(view.ties(), holes::hierarchy);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return Constraint.reasons(view, actor);
    }
}
