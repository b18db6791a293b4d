package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How many communities there are. Time about O(m log n). */
public final class CommunityCount implements NetworkMeasure {
    static final String LEIDEN = "Traag, Waltman & van Eck, Scientific Reports 9 (2019)";

    static final String PARTITION =
            "partition of highest modularity found by the Leiden algorithm, resolution 1, on ties"
                    + " without strength, two-mode networks as they are; the best of 10 starts (fewer when actors and ties are"
                    + " more than 2,500, 1 of ten iterations above 12,500) with a fixed seed; the order of the rows changes nothing";

    @Override
    public Definition definition() {
        return Definition.network("communities")
                .formula("number of communities in the partition of highest modularity")
                .unit(Unit.COUNT, Range.NOT_NEGATIVE)
                .conventions(PARTITION + "; every isolate is a community of its own")
                .time("O(m log n)")
                .takes(Pass.COMMUNITIES)
                .cite(LEIDEN)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        return view.communities().count();
    }
}
