package nl.kring.engine.strength;

import java.util.ArrayList;
import java.util.List;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Table.Column;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;

/**
 * For each function of the sociale basis (meeting, light support, …): how many places have it, and which part of the
 * residents asked is within two steps, or 800 m, of one. Functions that a neighbourhood lacks have a row too. Time
 * O(functions × (n + m)).
 */
public final class FunctionCoverage implements TableMeasure {
    @Override
    public Definition definition() {
        return Definition.network("function-coverage")
                .formula("organisations with a function; residents asked with d ≤ 2 to one / residents asked; residents"
                        + " asked within 800 m of one / residents asked whose place is known")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .on("donut")
                .conventions("attribute functions of organisations, several separated by |; places are those of the"
                        + " neighbourhood, reached are those anywhere; metres in a straight line by attributes lon and"
                        + " lat (WGS 84), places without them left out, undefined when those of no resident asked or of"
                        + " no such place are known; undefined when nobody was asked; a list to talk about, not one to"
                        + " tick off")
                .time("O(functions · (n + m))")
                .cite("convention of Kring; haversine: Sinnott, Sky and Telescope 68 (1984)")
                .about(Sphere.INSTITUTIONAL, Pillar.SOCIO_ECONOMIC_SECURITY)
                .first(Perspective.FUNCTIONAL, Perspective.HYBRID)
                .build();
    }

    @Override
    public Table compute(View view, Run run) {
        Functions functions = Functions.of(view, run);
        return new Table(List.of(
                new Column("function", Unit.WORD, new Values.Words(new ArrayList<>(functions.names()))),
                new Column("places", Unit.COUNT, new Values.Numbers(functions.places(view))),
                new Column("within-two-steps", Unit.SHARE, new Values.Numbers(functions.withinTwoSteps(view))),
                new Column("within-800-m", Unit.SHARE, new Values.Numbers(functions.withinWalk(view)))));
    }
}
