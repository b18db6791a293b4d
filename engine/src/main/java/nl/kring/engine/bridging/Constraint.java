package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.StructuralHoles;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
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
                .takes(Pass.HOLES)
                .cite("Burt, Structural Holes, 1992")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        StructuralHoles holes = view.structuralHoles();
        return run.forEachActor(view.ties(), holes::constraint);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return reasons(view, actor);
    }

    /** The contacts by how much they constrain, and which of them are tied to each other. */
    static List<Reason> reasons(View view, int actor) {
        Adjacency ties = view.ties();
        Contacts contacts = Contacts.of(ties, actor);
        if (contacts.vertex() < 0 || ties.degree(contacts.vertex()) == 0) {
            return contacts.reasons();
        }
        double[] parts = view.structuralHoles().parts(contacts.vertex());
        double sum = Arrays.stream(parts).sum();
        List<Reason> shares = new ArrayList<>();
        for (int contact : contacts.vertices()) {
            double part = parts[ties.place(contacts.vertex(), contact) - ties.first(contacts.vertex())];
            shares.add(contacts.reason(Reason.Code.CONTACT_CONSTRAINS, part, Unit.NUMBER, contact)
                    .detail(part / sum));
        }
        shares.sort(Comparator.comparingDouble(share -> -share.amount()));
        List<Reason> reasons = new ArrayList<>(Reason.first(Reason.MOST / 2, shares));
        reasons.addAll(contacts.tiedPairs(Reason.MOST / 2));
        return reasons;
    }
}
