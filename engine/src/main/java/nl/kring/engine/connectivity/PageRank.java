package nl.kring.engine.connectivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/**
 * How often someone who walks along ties at random comes by: damping 0.85, actors without ties jump anywhere. By JGraphT.
 * Time O(iterations × (n + m)).
 */
public final class PageRank implements ActorMeasure {
    private static final double DAMPING = 0.85;
    private static final int ITERATIONS = 1000;
    private static final double TOLERANCE = 1e-12;

    @Override
    public Definition definition() {
        return Definition.actor("pagerank")
                .formula("r_v = (1 − 0.85) / n + 0.85 Σ_u r_u / k_u over contacts u, and over isolates r_u / n")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.NEITHER)
                .conventions("sums to 1; an isolate's share is spread over all")
                .time("O(iterations × (n + m))")
                .cite("Brin & Page, Computer Networks 30 (1998)")
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Adjacency ties = view.ties();
        if (ties.order() == 0) {
            return run.forEachActor(ties, v -> UNDEFINED);
        }
        run.workers().check();
        Map<Integer, Double> scores =
                new org.jgrapht.alg.scoring.PageRank<>(ties.graph(), DAMPING, ITERATIONS, TOLERANCE).getScores();
        double[] score = new double[ties.order()];
        scores.forEach((v, value) -> score[v] = value);
        return run.forEachActor(ties, v -> score[v]);
    }

    /** What every contact brings, and what falls to everyone; the shares sum to 1. */
    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Contacts contacts = Contacts.of(view.ties(), actor);
        if (contacts.vertex() < 0) {
            return List.of();
        }
        Adjacency ties = view.ties();
        double[] scores = ((Values.Numbers) compute(view, run)).values();
        List<Reason> shares = new ArrayList<>();
        double alike = 1;
        for (int contact : contacts.vertices()) {
            double share = DAMPING * scores[ties.actor(contact)] / ties.degree(contact) / scores[actor];
            shares.add(contacts.reason(Reason.Code.CONTACT_BRINGS, share, Unit.SHARE, contact));
            alike -= share;
        }
        shares.sort(Comparator.comparingDouble(share -> -share.amount()));
        List<Reason> reasons = new ArrayList<>(Reason.first(Reason.MOST, shares));
        reasons.add(Reason.of(Reason.Code.EVERYONE_ALIKE, Math.max(0, alike), Unit.SHARE));
        return reasons;
    }
}
