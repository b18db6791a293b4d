package nl.kring.engine.isolation;

import java.util.List;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Direction;
import nl.kring.engine.measure.Pillar;
import nl.kring.engine.measure.Range;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Sphere;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.measure.View;
import org.jspecify.annotations.Nullable;

/**
 * The Lubben Social Network Scale of six items (LSNS-6): {@code lsns1} to {@code lsns6}, each 0 to 5, the first three of
 * family and the others of friends. Only from answers, never from ties. Time O(n).
 */
public final class SocialNetworkScale implements ActorMeasure {
    private static final int ITEMS = 6;
    private static final int HIGHEST = 5;

    /** Below this score on all items someone is at risk. */
    private static final int AT_RISK = 12;

    private final String id;
    private final int first;
    private final int last;
    private final boolean flag;

    private SocialNetworkScale(String id, int first, int last, boolean flag) {
        this.id = id;
        this.first = first;
        this.last = last;
        this.flag = flag;
    }

    /** The sum of all six items. */
    public static SocialNetworkScale total() {
        return new SocialNetworkScale("lsns-6", 1, ITEMS, false);
    }

    /** The sum of the items on family. */
    public static SocialNetworkScale family() {
        return new SocialNetworkScale("lsns-6-family", 1, ITEMS / 2, false);
    }

    /** The sum of the items on friends. */
    public static SocialNetworkScale friends() {
        return new SocialNetworkScale("lsns-6-friends", ITEMS / 2 + 1, ITEMS, false);
    }

    /** Whether the sum of all six items is below 12. */
    public static SocialNetworkScale atRisk() {
        return new SocialNetworkScale("lsns-6-at-risk", 1, ITEMS, true);
    }

    @Override
    public Definition definition() {
        String sum = "sum of lsns" + first + " to lsns" + last;
        int most = (last - first + 1) * HIGHEST;
        return Definition.actor(id)
                .formula(flag ? sum + " < " + AT_RISK : sum + ", each 0 to " + HIGHEST)
                .unit(flag ? Unit.FLAG : Unit.NUMBER, flag ? Range.SHARE : new Range(0, most))
                .direction(flag ? Direction.LOWER_IS_STRONGER : Direction.HIGHER_IS_STRONGER)
                .on("survey")
                .conventions("residents only; from survey items, attributes of those names; undefined when an item is"
                        + " missing or no whole number of 0 to 5; validated for older people"
                        + (last - first + 1 < ITEMS ? "; below 6 is marginal" : ""))
                .time("O(n)")
                .cite("Lubben et al., The Gerontologist 46 (2006)")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        Items items = new Items("lsns", SocialNetworkScale::score);
        return items.each(view.network(), first, last, sum -> flag ? (sum < AT_RISK ? 1 : 0) : sum);
    }

    /** −1 when it is no answer. */
    private static int score(int item, @Nullable String answer) {
        String text = answer == null ? "" : answer.strip();
        boolean known = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '0' + HIGHEST;
        return known ? text.charAt(0) - '0' : -1;
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new Items("lsns", SocialNetworkScale::score)
                .reasons(view.network().actor(actor), first, last);
    }
}
