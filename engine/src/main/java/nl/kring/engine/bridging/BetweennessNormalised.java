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

/** Betweenness as a part of what one actor could at most have. Time O(n(n + m)). */
public final class BetweennessNormalised implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("betweenness-normalised")
                .formula("betweenness / ((n − 1)(n − 2) / 2)")
                .unit(Unit.SHARE, Range.SHARE)
                .conventions(
                        "undefined for n < 3; directed: / ((n − 1)(n − 2)); weighted: a path is as long as Σ 1 / weight")
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
        double order = view.ties().order();
        double most = (order - 1) * (order - 2) / (view.ties().directed() ? 1 : 2);
        return run.forEachActor(view.ties(), v -> order < 3 ? UNDEFINED : brandes.actor(v) / most);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return PassingReasons.of(view, run, actor);
    }
}
