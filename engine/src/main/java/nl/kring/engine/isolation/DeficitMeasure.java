package nl.kring.engine.isolation;

import java.util.List;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** One of the six deficits, on observed ties. */
public final class DeficitMeasure implements ActorMeasure {
    private final Deficit deficit;

    public DeficitMeasure(Deficit deficit) {
        this.deficit = deficit;
    }

    @Override
    public Definition definition() {
        return Definition.actor(deficit.id())
                .formula(formula())
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.LOWER_IS_STRONGER)
                .on(projection())
                .conventions(
                        "residents only; undefined when the dataset does not collect it; of who was not asked it is"
                                + " what others reported")
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("convention of Kring, not a validated scale")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    private String formula() {
        return switch (deficit) {
            case CONTACT -> "1 − min(1, S / 4), S summed strength of personal ties + contactsElsewhere";
            case SUPPORT -> "1 − min(1, b / 2), b residents to fall back on + supportElsewhere";
            case REACH -> "1 − min(1, R / 15), R other residents within two steps";
            case FALLBACK -> "1 − min(1, R⁻ / 5), R⁻ the least R after the loss of any one other resident";
            case PARTICIPATION -> "1 − min(1, a / 2), a organisations of rings 2–3 taken part in or volunteered for";
            case LINKING -> "max(0, min(1, (d − 1) / 2)), d steps to the nearest actor of ring 3; 1 when there is none";
        };
    }

    private String projection() {
        return switch (deficit) {
            case CONTACT, REACH, FALLBACK -> "personal";
            case SUPPORT -> "support";
            case PARTICIPATION -> "affiliation";
            case LINKING -> "donut";
        };
    }

    @Override
    public Values compute(View view, Run run) {
        Isolation isolation = Isolation.of(view, run);
        double[] values = new double[view.network().order()];
        for (int actor = 0; actor < values.length; actor++) {
            values[actor] = isolation.deficit(deficit, Isolation.Side.OBSERVED, actor);
        }
        return new Values.Numbers(values);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new IsolationReasons(view, run, actor).deficit(deficit);
    }
}
