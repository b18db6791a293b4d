package nl.kring.engine.strength;

import java.util.Arrays;
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
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
import org.jspecify.annotations.Nullable;

/** How many years the professional in the middle has worked in the neighbourhood. Time O(n log n). */
public final class StaffContinuity implements NetworkMeasure {
    @Override
    public Definition definition() {
        return Definition.network("staff-continuity")
                .formula("median of yearsHere over professionals")
                .unit(Unit.NUMBER, Range.NOT_NEGATIVE)
                .direction(Direction.HIGHER_IS_STRONGER)
                .on("attributes")
                .conventions("attribute yearsHere, a number of 0 or more; of an even number the mean of the two in the"
                        + " middle; of a neighbourhood all professionals who work there, elsewhere too or not; undefined"
                        + " when of none it is known")
                .time("O(n log n)")
                .cite("convention of Kring")
                .about(Sphere.INSTITUTIONAL, Pillar.COHESION)
                .first(Perspective.RELATIONAL, Perspective.HYBRID)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        double[] years = Arrays.stream(view.members())
                .mapToObj(view.network()::actor)
                .filter(actor -> actor.kind() == Kind.PROFESSIONAL)
                .mapToDouble(StaffContinuity::years)
                .filter(known -> known >= 0 && known < Double.POSITIVE_INFINITY)
                .sorted()
                .toArray();
        int middle = years.length / 2;
        if (years.length == 0) {
            return UNDEFINED;
        }
        return years.length % 2 == 1 ? years[middle] : (years[middle - 1] + years[middle]) / 2;
    }

    private static double years(Actor actor) {
        return number(actor.attribute("yearsHere"));
    }

    private static double number(@Nullable String text) {
        try {
            return text == null ? UNDEFINED : Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return UNDEFINED;
        }
    }
}
