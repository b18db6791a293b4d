package nl.kring.engine.bridging;

import nl.kring.engine.graph.StructuralHoles;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Burt's constraint: how far an actor is held within one circle of contacts. Time O(Σ k²). */
public final class Constraint implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("constraint")
                .formula("Σ_j (p_vj + Σ_q p_vq p_qj)², j and q over the contacts of v, p_ij = a_ij / Σ_k a_ik")
                .unit(Unit.NUMBER, new Range(0, 2))
                .conventions("undefined for isolates; exactly 1 for one contact; at most 1.125 when ties weigh alike;"
                        + " directed: a tie counts whichever way it leads, weighted a_ij + a_ji")
                .time("O(Σ k²)")
                .onTriangles()
                .cite("Burt, Structural Holes, 1992")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        StructuralHoles holes = view.structuralHoles();
        return run.forEachActor(view.ties(), holes::constraint);
    }
}
