package nl.kring.api.neighbourhood;

import java.util.List;
import java.util.Set;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Asked;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.engine.disclosure.DisclosureGuard;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The neighbourhoods of a dataset with their figures, as anyone may see them: only {@link Row#rings} are exact, for the
 * donut, which draws no more than may be told.
 *
 * @param provenance name, title, source, licence and date of the dataset
 * @param boundary whom people could name; of a local dataset every verdict is about the neighbourhood only
 * @param perspective which figures were chosen
 * @param columns definitions of the figures
 * @param rows the neighbourhoods, in alphabetical order; none when the dataset names none
 * @param whole all of them together, with those of no neighbourhood
 */
public record NeighbourhoodTable(
        Provenance provenance,
        Boundary boundary,
        Perspective perspective,
        List<Definition> columns,
        List<Row> rows,
        Row whole) {

    /**
     * A neighbourhood.
     *
     * @param code its code; empty for the whole dataset
     * @param name its name; empty for the whole dataset
     * @param district its wijk; null when unknown
     * @param rings what its donut shows
     * @param asked of how many residents the ties were asked, as far as it may be shown
     * @param isolated residents with very few contacts in view; null when the dataset cannot say
     * @param atRisk residents with few contacts in view or fewer; null when the dataset cannot say
     * @param values a figure for every column
     */
    public record Row(
            String code,
            String name,
            @Nullable String district,
            Rings rings,
            Asked asked,
            @Nullable Bounds isolated,
            @Nullable Bounds atRisk,
            List<Value> values) {

        /** How many of the residents were asked. */
        public Coverage coverage() {
            return rings.coverage();
        }

        /** Whether less than half was asked: too few to read figures without reserve. */
        public boolean thin() {
            return PageWriter.thin(coverage());
        }
    }

    /**
     * A figure as far as it may be shown: for the table and for the report alike, so that neither shows what the other hides.
     *
     * @param number NaN when undefined, or not shown; a share of residents is that of {@code count}
     * @param count of residents, when the figure is their share; null when it is not, or when it is undefined
     * @param hidden whether it is not shown
     * @param unknown whether too few were asked to tell
     */
    public record Value(double number, @Nullable Count count, boolean hidden, boolean unknown) {
        private static final String SHARE_OF_RESIDENTS = "largest-component-share";
        private static final String WHO_MAY_BE_RESIDENTS = "cut-actors";
        private static final Set<String> MEANS = Set.of("mean-degree", "mean-clustering", "size");
        private static final int LEAST_BEHIND_OTHERS = 20;

        /** A figure of a place of whose residents so many were asked. */
        static Value of(String measure, double number, Coverage coverage) {
            return of(measure, number, coverage.residents(), PageWriter.thin(coverage));
        }

        /**
         * The same.
         *
         * @param number NaN also when it was not shown before
         * @param thin whether less than half of the residents were asked
         */
        static Value of(String measure, double number, int residents, boolean thin) {
            if (thin && Figures.OF_ALL.contains(measure)) {
                return new Value(Double.NaN, null, true, true);
            }
            if (measure.equals(SHARE_OF_RESIDENTS) && residents > 0) {
                Count count = Count.of(number, residents);
                if (count == null) {
                    return new Value(Double.NaN, null, false, false);
                }
                return count.about() == null
                        ? new Value(Double.NaN, count, true, false)
                        : new Value(Math.min(1, count.about() / (double) count.of()), count, false, false);
            }
            if (residents > 0 && residents < leastBehind(measure)) {
                return new Value(Double.NaN, null, true, false);
            }
            if (measure.equals(WHO_MAY_BE_RESIDENTS)) {
                return number < DisclosureGuard.LEAST
                        ? new Value(Double.NaN, null, true, false)
                        : new Value(DisclosureGuard.rounded((int) number), null, false, false);
            }
            return new Value(number, null, false, false);
        }

        /** How many residents a figure must rest on: a mean or a count on 10, any other on 20. */
        private static int leastBehind(String measure) {
            boolean few = MEANS.contains(measure) || measure.equals(WHO_MAY_BE_RESIDENTS);
            return few ? DisclosureGuard.LEAST : LEAST_BEHIND_OTHERS;
        }
    }
}
