package nl.kring.engine.connectivity;

import nl.kring.engine.graph.Communities;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Range;
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
                .cite(CommunityCount.LEIDEN)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Communities communities = view.communities();
        return run.forEachActor(view.ties(), v -> communities.of(v) + 1.0);
    }
}
