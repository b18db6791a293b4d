package nl.kring.engine.isolation;

import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Resident;

/**
 * The least or the most that the share of residents with (very) few contacts in view can be: classes of lower or upper
 * values, counted over all residents. Never divided by those of whom something can be said: that is biased.
 */
public final class IsolatedShare implements NetworkMeasure {
    private final String id;
    private final Verdict from;
    private final Side side;

    private IsolatedShare(String id, Verdict from, Side side) {
        this.id = id;
        this.from = from;
        this.side = side;
    }

    /** The least that the share of isolated residents can be. */
    public static IsolatedShare isolatedLower() {
        return new IsolatedShare("isolated-share-lower", Verdict.ISOLATED, Side.LOWER);
    }

    /** The most that the share of isolated residents can be. */
    public static IsolatedShare isolatedUpper() {
        return new IsolatedShare("isolated-share-upper", Verdict.ISOLATED, Side.UPPER);
    }

    /** The least that the share of residents who are at risk or isolated can be. */
    public static IsolatedShare atRiskLower() {
        return new IsolatedShare("at-risk-share-lower", Verdict.AT_RISK, Side.LOWER);
    }

    /** The most that the share of residents who are at risk or isolated can be. */
    public static IsolatedShare atRiskUpper() {
        return new IsolatedShare("at-risk-share-upper", Verdict.AT_RISK, Side.UPPER);
    }

    @Override
    public Definition definition() {
        String which = from == Verdict.ISOLATED ? "ISOLATED" : "AT_RISK or ISOLATED";
        return Definition.network(id)
                .formula("residents whose class of " + (side == Side.LOWER ? "lower" : "upper") + " values is " + which
                        + " / residents")
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.LOWER_IS_STRONGER)
                .on("personal, support, affiliation, donut")
                .conventions(
                        "over all residents, asked or not; undefined without residents, and when personal ties were"
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
        int counted = 0;
        for (int actor : view.members()) {
            if (view.network().actor(actor) instanceof Resident) {
                Verdict found = isolation.classOf(side, actor);
                if (found == Verdict.NOT_DETERMINABLE) {
                    return UNDEFINED;
                }
                residents++;
                counted += found.compareTo(from) >= 0 ? 1 : 0;
            }
        }
        return residents == 0 ? UNDEFINED : counted / (double) residents;
    }
}
