package nl.kring.engine.strength;

import java.util.Arrays;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/** Whether those who take part differ as much in an attribute as all residents asked. Time O(n + m). */
public final class ParticipantDiversity implements GroupMeasure {
    @Override
    public Definition definition() {
        return Definition.group("participant-diversity")
                .formula("Blau index among participants / Blau index among residents asked, Blau 1 − Σ p²")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("affiliation")
                .conventions(
                        "residents asked who have the attribute; above 1 when participants differ more; a figure of"
                                + " the grouping, undefined of each of its values; undefined when nobody takes part, when all"
                                + " asked are of one group, and when affiliations were not collected")
                .time("O(n + m)")
                .cite("Blau, Inequality and Heterogeneity, 1977")
                .about(Sphere.COMMUNAL, Pillar.INCLUSION)
                .first(Perspective.FUNCTIONAL, Perspective.RELATIONAL)
                .build();
    }

    @Override
    public Result compute(View view, Grouping grouping, Run run) {
        GroupShares shares = GroupShares.of(view, grouping);
        double[] byValue = new double[grouping.values().size()];
        Arrays.fill(byValue, UNDEFINED);
        double among = shares.blauOfParticipants();
        double of = shares.blauOfAsked();
        return new Result(of > 0 ? among / of : UNDEFINED, byValue);
    }
}
