package nl.kring.engine.connectivity;

import nl.kring.engine.graph.LeadingVector;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How well an actor is tied to those who are themselves well tied. Time O(steps × m). */
public final class Eigenvector implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("eigenvector")
                .formula("entry of v in the leading eigenvector of the largest component, the largest entry being 1")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.NEITHER)
                .conventions(
                        "undefined for isolates and outside the largest component; of two the one with the earliest"
                                + " actor")
                .time("O(steps × m)")
                .cite("Bonacich, Journal of Mathematical Sociology 2 (1972)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        LeadingVector leading = view.leadingVector();
        return run.forEachActor(view.ties(), leading::at);
    }
}
