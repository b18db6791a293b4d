package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How many contacts the contacts of an actor have, on average: mostly more than the actor has (Feld 1991). Time O(m). */
public final class NeighbourDegree implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("neighbour-degree")
                .formula("Σ over contacts u of k_u / k_v")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .conventions("undefined for isolates")
                .time("O(m)")
                .cite(
                        "Pastor-Satorras, Vázquez & Vespignani, Physical Review Letters 87 (2001); Feld, American Journal of"
                                + " Sociology 96 (1991)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        return run.forEachActor(ties, v -> {
            double sum = 0;
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                sum += ties.degree(ties.neighbour(p));
            }
            return ties.degree(v) == 0 ? UNDEFINED : sum / ties.degree(v);
        });
    }
}
