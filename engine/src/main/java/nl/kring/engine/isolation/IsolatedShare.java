package nl.kring.engine.isolation;

import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/**
 * The least or the most that the share of residents with (very) few contacts in view can be: classes of lower or upper
 * values, counted over all residents, or over those who were asked. Never divided by those of whom something can be said:
 * that is biased.
 */
public final class IsolatedShare implements NetworkMeasure {
    private static final String OF_ALL =
            "over all residents, asked or not; undefined without residents, and when personal ties were not collected";
    private static final String OF_ASKED =
            "over the residents who were asked, and says nothing of others; undefined when nobody was asked, and when"
                    + " personal ties were not collected; no direction, since the pair over all residents has it";

    private final String id;
    private final Verdict from;
    private final Side side;
    private final boolean ofAsked;

    private IsolatedShare(String id, Verdict from, Side side, boolean ofAsked) {
        this.id = id;
        this.from = from;
        this.side = side;
        this.ofAsked = ofAsked;
    }

    /** The least that the share of isolated residents can be. */
    public static IsolatedShare isolatedLower() {
        return new IsolatedShare("isolated-share-lower", Verdict.ISOLATED, Side.LOWER, false);
    }

    /** The most that the share of isolated residents can be. */
    public static IsolatedShare isolatedUpper() {
        return new IsolatedShare("isolated-share-upper", Verdict.ISOLATED, Side.UPPER, false);
    }

    /** The least that the share of residents who are at risk or isolated can be. */
    public static IsolatedShare atRiskLower() {
        return new IsolatedShare("at-risk-share-lower", Verdict.AT_RISK, Side.LOWER, false);
    }

    /** The most that the share of residents who are at risk or isolated can be. */
    public static IsolatedShare atRiskUpper() {
        return new IsolatedShare("at-risk-share-upper", Verdict.AT_RISK, Side.UPPER, false);
    }

    /** The least that the share of isolated residents can be among those asked. */
    public static IsolatedShare isolatedAskedLower() {
        return new IsolatedShare("isolated-share-asked-lower", Verdict.ISOLATED, Side.LOWER, true);
    }

    /** The most that the share of isolated residents can be among those asked. */
    public static IsolatedShare isolatedAskedUpper() {
        return new IsolatedShare("isolated-share-asked-upper", Verdict.ISOLATED, Side.UPPER, true);
    }

    /** The least that the share of residents who are at risk or isolated can be among those asked. */
    public static IsolatedShare atRiskAskedLower() {
        return new IsolatedShare("at-risk-share-asked-lower", Verdict.AT_RISK, Side.LOWER, true);
    }

    /** The most that the share of residents who are at risk or isolated can be among those asked. */
    public static IsolatedShare atRiskAskedUpper() {
        return new IsolatedShare("at-risk-share-asked-upper", Verdict.AT_RISK, Side.UPPER, true);
    }

    @Override
    public Definition definition() {
        Definition.Builder share = share();
        return ofAsked && side == Side.UPPER ? share.build() : share.bound().build();
    }

    private Definition.Builder share() {
        String which = from == Verdict.ISOLATED ? "ISOLATED" : "AT_RISK or ISOLATED";
        String whom = ofAsked ? "residents asked" : "residents";
        return Definition.network(id)
                .formula(whom + " whose class of " + (side == Side.LOWER ? "lower" : "upper") + " values is " + which
                        + " / " + whom)
                .unit(Unit.SHARE, Range.SHARE)
                .direction(Direction.LOWER_IS_STRONGER)
                .on("personal, support, affiliation, donut")
                .conventions(ofAsked ? OF_ASKED : OF_ALL)
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("convention of Kring, not a validated scale; bounds: Manski, Partial Identification, 2003")
                .about(Sphere.PERSONAL, Pillar.INCLUSION);
    }

    @Override
    public double compute(View view, Run run) {
        Tally tally = Classes.tally(view, run);
        return ofAsked ? tally.shareOfAsked(side, from) : tally.share(side, from);
    }
}
