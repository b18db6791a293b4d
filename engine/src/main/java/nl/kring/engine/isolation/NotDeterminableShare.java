package nl.kring.engine.isolation;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Resident;

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
                .cite("convention of Kring, not a validated scale; bounds: Manski, Partial Identification, 2003")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Isolation isolation = Isolation.of(view, run);
        int residents = 0;
        int unknown = 0;
        for (int actor : view.members()) {
            if (view.network().actor(actor) instanceof Resident) {
                residents++;
                unknown += isolation.verdict(actor) == Verdict.NOT_DETERMINABLE ? 1 : 0;
            }
        }
        return residents == 0 ? UNDEFINED : unknown / (double) residents;
    }
}
