package nl.kring.engine.bridging;

import java.util.List;
import nl.kring.engine.graph.Brandes;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Estimates;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** How often an actor lies on shortest paths between two others. Time O(n(n + m)). */
public final class Betweenness implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("betweenness")
                .formula("Σ over unordered pairs of the share of shortest paths through v, ends excluded")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .conventions(
                        "0 for an isolate; directed: over ordered pairs; weighted: a path is as long as Σ 1 / weight")
                .time("O(n(n + m))")
                .takes(Pass.BETWEENNESS)
                .cite("Freeman, Sociometry 40 (1977); Brandes, Journal of Mathematical Sociology 25 (2001)")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public String method(View view) {
        return Estimates.betweenness(view);
    }

    @Override
    public Values compute(View view, Run run) {
        Brandes brandes = view.brandes();
        return run.forEachActor(view.ties(), brandes::actor);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return PassingReasons.of(view, run, actor);
    }
}
