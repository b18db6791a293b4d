package nl.kring.engine.connectivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.RandomWalk;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
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
                .takes(Pass.PAGE_RANK)
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

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Contacts contacts = Contacts.from(view.ties(), actor);
        return contacts.vertex() < 0
                ? List.of()
                : brought(contacts, RandomWalk.of(view.ties(), DAMPING, run.workers()));
    }

    /** What every contact brings, and what falls to everyone; the shares sum to 1. */
    private static List<Reason> brought(Contacts contacts, RandomWalk walk) {
        List<Reason> shares = new ArrayList<>();
        double alike = 1;
        for (int contact : contacts.vertices()) {
            double share = DAMPING * walk.brings(contact, contacts.vertex()) / walk.score(contacts.vertex());
            if (share > 0) {
                shares.add(contacts.reason(Reason.Code.CONTACT_BRINGS, share, Unit.SHARE, contact));
                alike -= share;
            }
        }
        shares.sort(Comparator.comparingDouble(share -> -share.amount()));
        List<Reason> reasons = new ArrayList<>(Reason.first(Reason.MOST, shares));
        reasons.add(Reason.of(Reason.Code.EVERYONE_ALIKE, Math.max(0, alike), Unit.SHARE));
        return reasons;
    }
}
