package nl.kring.engine.connectivity;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** From how many others a tie leads to an actor. Time O(m). */
public final class InDegree implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("in-degree")
                .formula("number of u with an arc u → v")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions("0 for an isolate")
                .time("O(m)")
                .in(Form.DIRECTED)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        return run.forEachActor(
                ties,
                v -> IntStream.range(ties.first(v), ties.first(v) + ties.degree(v))
                        .filter(p -> ties.in(v, p) > 0)
                        .count());
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Adjacency ties = view.ties();
        Contacts contacts = Contacts.of(ties, actor);
        int v = contacts.vertex();
        return contacts.reasons(contact -> ties.in(v, ties.place(v, contact)) > 0);
    }
}
