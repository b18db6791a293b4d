package nl.kring.engine.isolation;

import java.util.Arrays;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reports;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/** Which part of a resident's contacts only one of the two named, though both were asked. Time O(n + m log m). */
public final class ReportedByOneSide implements ActorMeasure {
    @Override
    public Definition definition() {
        return Definition.actor("reported-by-one-side")
                .formula("contacts who were asked where only one of the two named the other / contacts who were asked")
                .unit(Unit.SHARE, Range.SHARE)
                .on("personal")
                .conventions("residents only; undefined for isolates, for who was not asked, and when it is not known"
                        + " who reported; ties that only one end can report are left out; not to be shown to others by"
                        + " name")
                .time("O(n + m log m)")
                .cite("cf. Marsden, Annual Review of Sociology 16 (1990)")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Reports reports = Reports.of(view);
        double[] values = new double[view.network().order()];
        Arrays.setAll(values, actor -> {
            Reports.Pairs pairs = reports.of(actor);
            return pairs.either() == 0 ? UNDEFINED : (pairs.either() - pairs.both()) / (double) pairs.either();
        });
        return new Values.Numbers(values);
    }
}
