package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** What all ties of an actor weigh together. Time O(m). */
public final class Strength implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("strength")
                .formula("Σ over contacts u of the strength of the tie, or of its weight when ties are weighted")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .conventions("0 for an isolate; a strength that is not known counts 1")
                .time("O(m)")
                .in(Form.UNDIRECTED, Form.WEIGHTED)
                .cite("Barrat, Barthélemy, Pastor-Satorras & Vespignani, PNAS 101 (2004)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        return run.forEachActor(ties, v -> {
            double sum = 0;
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                sum += ties.weighted() ? ties.out(v, p) : ties.strength(ties.tie(p));
            }
            return sum;
        });
    }
}
