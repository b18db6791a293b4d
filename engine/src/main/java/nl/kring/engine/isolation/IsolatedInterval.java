package nl.kring.engine.isolation;

import nl.kring.engine.isolation.Isolation.Side;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.NetworkMeasure;
import nl.kring.engine.measure.Pass;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.View;

/**
 * An end of the 95% interval of the share of residents with (very) few contacts in view, from those who were asked: the
 * outer ends of the {@link Wilson} intervals around the least and the most that their share can be.
 */
public final class IsolatedInterval implements NetworkMeasure {
    private final String id;
    private final Verdict from;
    private final Side side;

    private IsolatedInterval(String id, Verdict from, Side side) {
        this.id = id;
        this.from = from;
        this.side = side;
    }

    /** The lower end for isolated residents. */
    public static IsolatedInterval isolatedLower() {
        return new IsolatedInterval("isolated-interval-lower", Verdict.ISOLATED, Side.LOWER);
    }

    /** The upper end for isolated residents. */
    public static IsolatedInterval isolatedUpper() {
        return new IsolatedInterval("isolated-interval-upper", Verdict.ISOLATED, Side.UPPER);
    }

    /** The lower end for residents who are at risk or isolated. */
    public static IsolatedInterval atRiskLower() {
        return new IsolatedInterval("at-risk-interval-lower", Verdict.AT_RISK, Side.LOWER);
    }

    /** The upper end for residents who are at risk or isolated. */
    public static IsolatedInterval atRiskUpper() {
        return new IsolatedInterval("at-risk-interval-upper", Verdict.AT_RISK, Side.UPPER);
    }

    @Override
    public Definition definition() {
        String end = side == Side.LOWER ? "lower" : "upper";
        String share = from == Verdict.ISOLATED ? "isolated" : "at-risk";
        return Definition.network(id)
                .formula(end + " end of the Wilson 95% interval around " + share + "-share-asked-" + end
                        + ", with z² (N − n) / (N − 1) for z², n residents asked of N")
                .unit(Unit.SHARE, Range.SHARE)
                .on("personal, support, affiliation, donut")
                .conventions("assumes that those asked resemble a random sample of the residents; the end of one share"
                        + " when everyone was asked; undefined when nobody was asked, and when personal ties were not"
                        + " collected; no direction: it says how sure the share is, not how high")
                .time("O(Σ k²)")
                .takes(Pass.DEFICITS)
                .cite("Wilson, Journal of the American Statistical Association 22 (1927); Cochran, Sampling Techniques,"
                        + " 1977")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public double compute(View view, Run run) {
        Tally tally = Classes.tally(view, run);
        double share = tally.shareOfAsked(side, from);
        if (Double.isNaN(share)) {
            return UNDEFINED;
        }
        Wilson interval = Wilson.of(share, tally.asked(), tally.residents());
        return side == Side.LOWER ? interval.low() : interval.high();
    }
}
