package nl.kring.engine.isolation;

import java.util.List;
import java.util.Locale;
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
 * The six-item scale of De Jong Gierveld for loneliness, a feeling: {@code djg1} to {@code djg6}, answered yes, more or
 * less, or no. The first three are worded negatively and emotional, the others positively and social. Only from answers,
 * never from ties. Time O(n).
 */
public final class DeJongGierveld implements ActorMeasure {
    private static final int ITEMS = 6;
    private static final int EMOTIONAL = 3;

    private final String id;
    private final int first;
    private final int last;

    private DeJongGierveld(String id, int first, int last) {
        this.id = id;
        this.first = first;
        this.last = last;
    }

    /** All six items. */
    public static DeJongGierveld total() {
        return new DeJongGierveld("de-jong-gierveld", 1, ITEMS);
    }

    /** The emotional items. */
    public static DeJongGierveld emotional() {
        return new DeJongGierveld("de-jong-gierveld-emotional", 1, EMOTIONAL);
    }

    /** The social items. */
    public static DeJongGierveld social() {
        return new DeJongGierveld("de-jong-gierveld-social", EMOTIONAL + 1, ITEMS);
    }

    @Override
    public Definition definition() {
        return Definition.actor(id)
                .formula("how many of djg" + first + " to djg" + last + " count: djg1 to djg3 when the answer is yes or"
                        + " more or less, djg4 to djg6 when it is no or more or less")
                .unit(Unit.NUMBER, new Range(0, last - first + 1))
                .direction(Direction.LOWER_IS_STRONGER)
                .on("survey")
                .conventions("residents only; from survey items, attributes of those names with the words yes,"
                        + " more-or-less, no or ja, min of meer, nee; undefined when an item is missing or another"
                        + " word")
                .time("O(n)")
                .cite("De Jong Gierveld & Van Tilburg, Research on Aging 28 (2006)")
                .about(Sphere.PERSONAL, Pillar.INCLUSION)
                .build();
    }

    @Override
    public Values compute(View view, Run run) {
        return new Items("djg", DeJongGierveld::score).each(view.network(), first, last, sum -> sum);
    }

    /** −1 when it is no answer. */
    private static int score(int item, @Nullable String answer) {
        String word = answer == null
                ? ""
                : answer.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return switch (word) {
            case "yes", "ja" -> item <= EMOTIONAL ? 1 : 0;
            case "more or less", "min of meer" -> 1;
            case "no", "nee" -> item <= EMOTIONAL ? 0 : 1;
            default -> -1;
        };
    }

    @Override
    public List<Reason> why(View view, Run run, int actor) {
        return new Items("djg", DeJongGierveld::score).reasons(view.network().actor(actor), first, last);
    }
}
