package nl.kring.engine.bridging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Triangles;
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

/** Burt's effective size: how many of ego's contacts are not redundant. With k contacts and t ties among them, k − 2t / k (Borgatti 1997). Time O(m√m). */
public final class EffectiveSize implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("effective-size")
                .formula(
                        "Σ_j (1 − Σ_q p_vq m_jq), m_jq = a_jq / max_k a_jk; ties that weigh alike: k − 2t / k, t ties among contacts")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
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
        return run.forEachActor(view.ties(), of(view));
    }

    /** Of a vertex. Where all ties weigh alike, triangles are enough, which are found in a quarter of the time. */
    static IntToDoubleFunction of(View view) {
        Adjacency ties = view.ties();
        if (ties.directed() || ties.weighted()) {
            return view.structuralHoles()::effectiveSize;
        }
        Triangles triangles = view.triangles();
        return v -> ties.degree(v) == 0 ? UNDEFINED : ties.degree(v) - 2.0 * triangles.at(v) / ties.degree(v);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return reasons(view.ties(), actor);
    }

    static List<Reason> reasons(Adjacency ties, int actor) {
        Contacts contacts = Contacts.of(ties, actor);
        List<Reason> reasons = new ArrayList<>();
        if (contacts.vertex() >= 0) {
            reasons.addAll(contacts.tiedPairs(Reason.MOST / 2));
            reasons.addAll(Reason.first(Reason.MOST / 2, contacts.all(Reason.Code.CONTACT)));
        }
        return reasons;
    }
}
