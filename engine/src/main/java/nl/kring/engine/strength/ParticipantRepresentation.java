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

/** Whether those who take part are spread over the values of an attribute as all residents asked are. Time O(n + m). */
public final class ParticipantRepresentation implements GroupMeasure {
    @Override
    public Definition definition() {
        return Definition.group("participant-representation")
                .formula("1 − ½ Σ |p − q|, p the share of a group among participants, q among residents asked")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("affiliation")
                .conventions(
                        "residents asked who have the attribute; a figure of the grouping, undefined of each of its"
                                + " values; undefined when nobody takes part, and when affiliations were not collected")
                .time("O(n + m)")
                .cite("index of dissimilarity, Duncan & Duncan, American Sociological Review 20 (1955)")
                .about(Sphere.COMMUNAL, Pillar.INCLUSION)
                .first(Perspective.FUNCTIONAL, Perspective.RELATIONAL)
                .build();
    }

    @Override
    public Result compute(View view, Grouping grouping, Run run) {
        GroupShares shares = GroupShares.of(view, grouping);
        double[] byValue = new double[grouping.values().size()];
        Arrays.fill(byValue, UNDEFINED);
        return new Result(shares.likeness(), byValue);
    }
}
