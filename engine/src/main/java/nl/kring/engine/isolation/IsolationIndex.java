package nl.kring.engine.isolation;

import java.util.List;
import nl.kring.engine.isolation.Isolation.Side;
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

/** The isolation index on observed ties, or the least or most that it can be. */
public final class IsolationIndex implements ActorMeasure {
    private final String id;
    private final Side side;

    private IsolationIndex(String id, Side side) {
        this.id = id;
        this.side = side;
    }

    /** On observed ties. */
    public static IsolationIndex observed() {
        return new IsolationIndex("isolation-index", Side.OBSERVED);
    }

    /** The least that it can be. */
    public static IsolationIndex lower() {
        return new IsolationIndex("isolation-lower", Side.LOWER);
    }

    /** The most that it can be. */
    public static IsolationIndex upper() {
        return new IsolationIndex("isolation-upper", Side.UPPER);
    }

    @Override
    public Definition definition() {
        return Definition.actor(id)
                .formula(
                        "Σ weight × deficit: contact 0.30, support 0.25, reach 0.15, fallback, participation and linking"
                                + " 0.10; rescaled over what the dataset collects")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.LOWER_IS_STRONGER)
                .on("personal, support, affiliation, donut")
                .conventions(conventions())
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("convention of Kring, not a validated scale")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    private String conventions() {
        return switch (side) {
            case OBSERVED ->
                "residents only; on observed ties, a missing strength counts as 1; says nothing of who was not"
                        + " asked";
            case LOWER ->
                "residents only; the least that it can be: 0 for who was not asked, and for each deficit that"
                        + " somebody who was not asked could change";
            case UPPER ->
                "residents only; the most that it can be: on observed ties, a missing strength counts as the"
                        + " smallest of the dataset";
        };
    }

    @Override
    public Values compute(View view, Run run) {
        Isolation isolation = Isolation.of(view, run);
        double[] values = new double[view.network().order()];
        for (int actor = 0; actor < values.length; actor++) {
            values[actor] = isolation.index(side, actor);
        }
        return new Values.Numbers(values);
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new IsolationReasons(view, run, actor).index(side);
    }
}
