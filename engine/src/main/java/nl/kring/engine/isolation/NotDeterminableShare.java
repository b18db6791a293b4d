package nl.kring.engine.isolation;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Of which part of the residents nothing can be said: what was asked allows more than one verdict. Time O(Σ k²). */
public final class NotDeterminableShare implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("not-determinable-share")
                .formula("residents whose verdict is NOT_DETERMINABLE / residents")
                .unit(Unit.SHARE, Range.SHARE)
                .on("personal, support, affiliation, donut")
                .conventions("over all residents, asked or not; undefined without residents; 1 when personal ties were"
                        + " not collected")
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("convention of Kring, not a validated scale; bounds: Manski, Partial Identification, 2003")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Tally tally = Classes.tally(view, run);
        return tally.residents() == 0 ? UNDEFINED : tally.unknown() / (double) tally.residents();
    }
}
