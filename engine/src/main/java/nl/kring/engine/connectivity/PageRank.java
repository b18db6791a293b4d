package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.RandomWalk;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/**
 * How often someone who walks along ties at random comes by: damping 0.85, actors without ties jump anywhere.
 * Time O(iterations × (n + m)).
 */
public final class PageRank implements ActorMeasure {
    private static final double DAMPING = 0.85;

    @Override
    public Definition definition() {
        return Definition.actor("pagerank")
                .formula(
                        "r_v = (1 − 0.85) / n + 0.85 Σ_u r_u w_uv / Σ_x w_ux over contacts u, and over isolates r_u / n")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.NEITHER)
                .conventions("sums to 1; the share of who has no tie to follow is spread over all")
                .time("O(iterations × (n + m))")
                .cite("Brin & Page, Computer Networks 30 (1998)")
                .in(Form.UNDIRECTED, Form.DIRECTED, Form.WEIGHTED)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        if (ties.order() == 0) {
            return run.forEachActor(ties, v -> UNDEFINED);
        }
        RandomWalk walk = RandomWalk.of(ties, DAMPING, run.workers());
        return run.forEachActor(ties, walk::score);
    }
}
