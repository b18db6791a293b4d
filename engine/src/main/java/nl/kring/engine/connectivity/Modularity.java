package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How far a network falls apart into communities. Time about O(m log n). */
public final class Modularity implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("modularity")
                .formula("Σ_c (m_c / m − (K_c / 2m)²), m_c ties within community c, K_c the sum of its degrees")
                .unit(Unit.NUMBER, new Range(-0.5, 1))
                .conventions(CommunityCount.PARTITION + "; undefined without ties")
                .time("O(m log n)")
                .takes(Pass.COMMUNITIES)
                .cite("Newman & Girvan, Physical Review E 69 (2004); " + CommunityCount.LEIDEN)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        return view.communities().modularity();
    }
}
