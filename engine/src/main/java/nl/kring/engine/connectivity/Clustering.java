package nl.kring.engine.connectivity;

import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Which part of an actor's contacts are tied to each other. Time O(m√m). */
public final class Clustering implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("clustering")
                .formula("triangles(v) / (k_v(k_v − 1) / 2)")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions("0 for fewer than two contacts")
                .time("O(m√m)")
                .onTriangles()
                .takes(Pass.TRIANGLES)
                .cite("Watts & Strogatz, Nature 393 (1998)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        Triangles triangles = view.triangles();
        return run.forEachActor(ties, v -> of(ties, triangles, v));
    }

    static double of(Adjacency ties, Triangles triangles, int v) {
        double degree = ties.degree(v);
        return degree < 2 ? 0 : triangles.at(v) / (degree * (degree - 1) / 2);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Contacts contacts = Contacts.of(view.ties(), actor);
        return contacts.vertex() < 0 ? List.of() : contacts.tiedPairs(Reason.MOST);
    }
}
