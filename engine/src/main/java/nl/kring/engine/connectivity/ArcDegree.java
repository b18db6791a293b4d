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

/** From how many others a tie leads to an actor, or to how many one leads from it. Time O(m). */
public final class ArcDegree implements ActorMeasure {
    private final boolean arriving;

    private ArcDegree(boolean arriving) {
        this.arriving = arriving;
    }

    /** From how many others a tie leads to an actor. */
    public static ArcDegree in() {
        return new ArcDegree(true);
    }

    /** To how many others a tie leads from an actor. */
    public static ArcDegree out() {
        return new ArcDegree(false);
    }

    @Override
    public Definition definition() {
        return Definition.actor(arriving ? "in-degree" : "out-degree")
                .formula("number of u with an arc " + (arriving ? "u → v" : "v → u"))
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
                        .filter(p -> leads(ties, v, p))
                        .count());
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return (arriving ? Contacts.from(view.ties(), actor) : Contacts.to(view.ties(), actor)).reasons();
    }

    private boolean leads(Adjacency ties, int vertex, int place) {
        return (arriving ? ties.in(vertex, place) : ties.out(vertex, place)) > 0;
    }
}
