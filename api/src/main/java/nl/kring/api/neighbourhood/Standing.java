package nl.kring.api.neighbourhood;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Compared;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Measured;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Value;
import nl.kring.engine.Results.OfNeighbourhood;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Neighbourhood;

/**
 * The figures of a neighbourhood among those of the others. A figure is more (less) than in most when it is above (below)
 * at least three quarters of the others of which half was asked, four or more of them, and is clear of their median: by 0.1
 * for shares, by a fifth for numbers. That is a convention for words, no test.
 */
final class Standing {
    /** Measures of the table, in its order. */
    static final List<String> FIGURES = List.of(
            "mean-degree",
            "median-degree",
            "largest-component-share",
            "transitivity",
            "ei-index",
            "participation-rate",
            "volunteering-rate",
            "formal-informal-interlock",
            "informal-formal-interlock");

    private static final Set<String> NUMBERS = Set.of("mean-degree", "median-degree");
    private static final Set<String> OF_THOSE_ASKED = Set.of("participation-rate", "volunteering-rate");
    private static final int OTHERS = 4;
    private static final double MOST = 0.75;
    private static final double CLEAR_SHARE = 0.1;
    private static final double CLEAR_NUMBER = 0.2;

    private final OfNeighbourhood part;
    private final Rings rings;
    private final List<Standing> all;

    /**
     * @param part its figures
     * @param rings what its donut shows
     * @param all the standings of all neighbourhoods, itself among them; may be filled later
     */
    Standing(OfNeighbourhood part, Rings rings, List<Standing> all) {
        this.part = part;
        this.rings = rings;
        this.all = all;
    }

    Neighbourhood neighbourhood() {
        return part.neighbourhood();
    }

    Rings rings() {
        return rings;
    }

    double figure(String measure) {
        return part.figure(measure);
    }

    /** Less than half were asked. */
    boolean thin() {
        return PageWriter.thin(rings.coverage());
    }

    /** Part of the contacts that stays in the neighbourhood, 0 to 1. */
    double inside() {
        return (1 - figure("ei-index")) / 2;
    }

    /** Part of the residents asked that is tied to ring 2 as well as ring 3. */
    double both() {
        return rings.coverage().asked() == 0
                ? Double.NaN
                : rings.both() / (double) rings.coverage().asked();
    }

    Compared share(ToDoubleFunction<Standing> figure) {
        return compared(figure, CLEAR_SHARE, 0);
    }

    Compared number(ToDoubleFunction<Standing> figure) {
        return compared(figure, 0, CLEAR_NUMBER);
    }

    private Compared compared(ToDoubleFunction<Standing> figure, double absolute, double relative) {
        double own = figure.applyAsDouble(this);
        double[] others = all.stream()
                .filter(other -> !other.neighbourhood().equals(neighbourhood()) && !other.thin())
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (thin() || Double.isNaN(own) || others.length < OTHERS) {
            return Compared.NONE;
        }
        double median = (others[others.length / 2] + others[(others.length - 1) / 2]) / 2;
        boolean clear = Math.abs(own - median) >= Math.max(absolute, relative * Math.abs(median));
        double below = Arrays.stream(others).filter(value -> value < own).count() / (double) others.length;
        double above = Arrays.stream(others).filter(value -> value > own).count() / (double) others.length;
        if (clear && below >= MOST) {
            return Compared.MORE;
        }
        return clear && above >= MOST ? Compared.LESS : Compared.ALIKE;
    }

    List<Measured> figures() {
        return FIGURES.stream().map(this::measured).toList();
    }

    private Measured measured(String id) {
        ToDoubleFunction<Standing> figure = standing -> standing.figure(id);
        Coverage coverage = rings.coverage();
        if (OF_THOSE_ASKED.contains(id)) {
            return new Measured(id, null, Count.of(figure(id), coverage.asked()), share(figure));
        }
        Value value = Value.of(id, figure(id), coverage);
        boolean number = value.count() == null && !Double.isNaN(value.number());
        return new Measured(
                id,
                number ? value.number() : null,
                value.count(),
                NUMBERS.contains(id) ? number(figure) : share(figure));
    }
}
