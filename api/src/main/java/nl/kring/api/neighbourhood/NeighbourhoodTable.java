package nl.kring.api.neighbourhood;

import java.util.List;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Rings;
import nl.kring.engine.model.Boundary;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The neighbourhoods of a dataset with their figures.
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
     * @param isolated residents with very few contacts in view; null when the dataset cannot say
     * @param atRisk residents with few contacts in view or fewer; null when the dataset cannot say
     * @param values a figure for every column; NaN when undefined
     */
    public record Row(
            String code,
            String name,
            @Nullable String district,
            Rings rings,
            @Nullable Pair isolated,
            @Nullable Pair atRisk,
            List<Double> values) {

        /** How many of the residents were asked. */
        public Coverage coverage() {
            return rings.coverage();
        }
    }

    /**
     * A number of residents that is not known exactly.
     *
     * @param least at least so many
     * @param most at most so many
     */
    public record Pair(int least, int most) {
        /** Whether it is known exactly. */
        public boolean exact() {
            return least == most;
        }
    }
}
