package nl.kring.engine.connectivity;

import java.util.ArrayList;
import java.util.List;
import nl.kring.engine.graph.Communities;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Contacts;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Which community an actor is in; the largest has number 1. Time about O(m log n). */
public final class CommunityNumber implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("community")
                .formula("number of the community of v in the partition of communities, the largest being 1")
                .unit(Unit.COUNT, new Range(1, Double.POSITIVE_INFINITY))
                .conventions(CommunityCount.PARTITION + "; an isolate has a number of its own; a number is a name:"
                        + " of another network or seed it means another community")
                .time("O(m log n)")
                .takes(Pass.COMMUNITIES)
                .cite(CommunityCount.LEIDEN)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Communities communities = view.communities();
        return run.forEachActor(view.ties(), v -> communities.of(v) + 1.0);
    }

    /** How large the community is, and the contacts within it. */
    @Override
    public List<Reason> why(View view, Run run, int actor) {
        Contacts contacts = Contacts.of(view.ties(), actor);
        if (contacts.vertex() < 0) {
            return List.of();
        }
        Communities communities = view.communities();
        int own = communities.of(contacts.vertex());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.count(Reason.Code.COMMUNITY_SIZE, communities.size(own)));
        reasons.addAll(contacts.reasons(contact -> communities.of(contact) == own));
        return reasons;
    }
}
