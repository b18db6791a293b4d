package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How many ties an actor has: k. Time O(n). */
public final class Degree implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("degree")
                .formula("k_v")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .time("O(n)")
                .direction(Direction.HIGHER_IS_STRONGER)
                .cite("Wasserman & Faust, Social Network Analysis, 1994")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        return run.forEachActor(ties, ties::degree);
    }
}
