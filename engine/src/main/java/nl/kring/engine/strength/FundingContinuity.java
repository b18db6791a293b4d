package nl.kring.engine.strength;

import java.time.LocalDate;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Ties;

/** Which part of the organisations whose funding is known to end still have it in two years. Time O(n + m). */
public final class FundingContinuity implements NetworkMeasure {
    private static final int YEARS = 2;

    @Override
    public Definition definition() {
        return Definition.network("funding-continuity")
                .formula("organisations with fundingUntil two years from the date of the analysis or later /"
                        + " organisations with fundingUntil")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("attributes")
                .conventions(
                        "attribute fundingUntil, a date or a year (its last day); money without a known end, such as"
                                + " structural or own money, is left out; the date that was asked for, else that of the dataset,"
                                + " else of the newest recorded tie; of a neighbourhood the organisations that are at home there"
                                + " (of several, in the first); undefined without such organisations or any date")
                .cite("convention of Kring")
                .about(Sphere.INSTITUTIONAL, Pillar.SOCIO_ECONOMIC_SECURITY)
                .first(Perspective.FUNCTIONAL, Perspective.HYBRID)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Funding funding = Funding.of(view);
        if (funding.today() == Ties.NO_DAY) {
            return UNDEFINED;
        }
        long then = LocalDate.ofEpochDay(funding.today()).plusYears(YEARS).toEpochDay();
        int known = 0;
        int count = 0;
        for (int actor : view.members()) {
            int until = funding.untilDay()[actor];
            if (until != Ties.NO_DAY && Funding.organisation(view, actor)) {
                known++;
                count += until >= then ? 1 : 0;
            }
        }
        return known == 0 ? UNDEFINED : count / (double) known;
    }
}
