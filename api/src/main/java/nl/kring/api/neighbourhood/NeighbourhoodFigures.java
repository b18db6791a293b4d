package nl.kring.api.neighbourhood;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Bounds;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.engine.measure.Definition;
import org.jspecify.annotations.Nullable;

/**
 * A table for programs, protected as the table is.
 *
 * @param dataset name of the dataset
 * @param perspective {@code functional}, {@code relational} or {@code hybrid}
 * @param boundary {@code local} when verdicts speak of the area only, else {@code open}
 * @param coverageKnown whether the dataset says who was asked
 * @param neighbourhoods in alphabetical order
 * @param whole all together
 */
public record NeighbourhoodFigures(
        String dataset,
        String perspective,
        String boundary,
        boolean coverageKnown,
        List<Line> neighbourhoods,
        Line whole) {

    /**
     * A neighbourhood.
     *
     * @param code its code; empty for the whole
     * @param name its name; empty for the whole
     * @param district its wijk; null when unknown
     * @param residents how many
     * @param asked how many of them were asked; null when it may not be told: it, or the rest, is 1 to 9
     * @param isolated with very few contacts in view; null when the dataset cannot say
     * @param atRisk with few contacts in view or fewer; null when the dataset cannot say
     * @param figures by measure id; null when undefined or protected
     */
    public record Line(
            String code,
            String name,
            @Nullable String district,
            int residents,
            @Nullable Integer asked,
            @Nullable Bounds isolated,
            @Nullable Bounds atRisk,
            Map<String, @Nullable Double> figures) {}

    /** The figures of a table. */
    public static NeighbourhoodFigures of(NeighbourhoodTable table) {
        return new NeighbourhoodFigures(
                table.provenance().name(),
                table.perspective().name().toLowerCase(Locale.ROOT),
                table.boundary().name().toLowerCase(Locale.ROOT),
                table.whole().coverage().known(),
                table.rows().stream().map(row -> line(row, table.columns())).toList(),
                line(table.whole(), table.columns()));
    }

    private static Line line(Row row, List<Definition> columns) {
        Map<String, @Nullable Double> figures = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            double value = row.values().get(i).number();
            figures.put(columns.get(i).id(), Double.isNaN(value) ? null : value);
        }
        return new Line(
                row.code(),
                row.name(),
                row.district(),
                row.coverage().residents(),
                row.asked().shown(),
                row.isolated(),
                row.atRisk(),
                figures);
    }
}
