package nl.kring.engine.bridging;

import nl.kring.engine.graph.Brandes;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.TieMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How often a tie lies on shortest paths between two actors, its own ends included. Time O(n(n + m)). */
public final class TieBetweenness implements TieMeasure {
    @Override
    public Definition definition() {
        return Definition.tie("tie-betweenness")
                .formula("Σ over unordered pairs of the share of shortest paths through the tie, ends included")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .conventions("weighted: a path is as long as Σ 1 / weight")
                .time("O(n(n + m))")
                .takes(Pass.BETWEENNESS)
                .cite("Girvan & Newman, PNAS 99 (2002); Brandes 2001")
                .in(Form.UNDIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.betweenness(view);
    }

    @Override
    public Values compute(View view, Run run) {
        Brandes brandes = view.brandes();
        return run.forEachTie(view.ties(), brandes::tie);
    }
}
