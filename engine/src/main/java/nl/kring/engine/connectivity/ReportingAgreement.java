package nl.kring.engine.connectivity;

import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reports;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** How often two residents who were both asked both name their tie. Time O(n + m log m). */
public final class ReportingAgreement implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("reporting-agreement")
                .formula("pairs of residents asked of whom both named the tie / pairs of whom either did")
                .unit(Unit.SHARE, Range.SHARE)
                .on("personal")
                .conventions("ties of one pair count as one; ties that only one end can report, and pairs with a tie"
                        + " whose reporter is unknown, are left out; in a neighbourhood, pairs who both live there;"
                        + " undefined without such pairs")
                .time("O(n + m log m)")
                .cite("cf. Marsden, Annual Review of Sociology 16 (1990)")
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Reports.Pairs pairs = Reports.of(view).within(view);
        return pairs.either() == 0 ? UNDEFINED : pairs.both() / (double) pairs.either();
    }
}
