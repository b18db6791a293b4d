package nl.kring.api.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.api.analysis.AnalysisFacts.TableRow;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.api.rest.Refusal;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.TableMeasure;
import nl.kring.engine.measure.Values;
import org.jspecify.annotations.Nullable;

/** Measures that are tables, as lists for programs. */
final class TableRows {

    private TableRows() {}

    /** A table, with the neighbourhood or grouping that it is about; neither for that of the whole network. */
    private record Part(
            @Nullable String neighbourhood, @Nullable String group, Table table) {}

    /** Ids of the measures of a request that are tables. */
    static List<String> of(Request request) {
        return Catalogue.measures().stream()
                .filter(request::wants)
                .filter(measure -> measure instanceof TableMeasure
                        || (measure instanceof GroupTableMeasure
                                && !request.groups().isEmpty()))
                .map(Measure::id)
                .toList();
    }

    /**
     * The measure of that id.
     *
     * @throws Refusal 404 when it is no table
     */
    static Definition required(String id) {
        Measure measure = Catalogue.measure(id);
        if (measure instanceof TableMeasure || measure instanceof GroupTableMeasure) {
            return measure.definition();
        }
        throw Refusal.missing(
                "unknown-table",
                "There is no measure of that id that is a table.",
                "See tables of the analysis, or those with table true under /api/v1/measures.");
    }

    /**
     * Rows of a table.
     *
     * @param neighbourhood only of this one, of the whole when empty; null for all
     * @param group only of this grouping; null for all
     */
    static Listing<TableRow> rows(
            Results results,
            Definition measure,
            @Nullable String neighbourhood,
            @Nullable String group,
            Paging paging) {
        List<Part> parts = parts(results, measure).stream()
                .filter(part -> neighbourhood == null
                        || neighbourhood.equals(part.neighbourhood() == null ? "" : part.neighbourhood()))
                .filter(part -> group == null || group.equals(part.group()))
                .toList();
        int total = parts.stream().mapToInt(part -> part.table().rows()).sum();
        return paging.of(total, at -> row(parts, at));
    }

    private static List<Part> parts(Results results, Definition measure) {
        List<Part> parts = new ArrayList<>();
        add(parts, null, null, results.tables().get(measure));
        results.neighbourhoods()
                .forEach(row -> add(
                        parts, row.neighbourhood().code(), null, row.tables().get(measure)));
        results.groups()
                .forEach(group ->
                        add(parts, null, group.grouping().name(), group.tables().get(measure)));
        return parts;
    }

    private static void add(
            List<Part> parts, @Nullable String neighbourhood, @Nullable String group, @Nullable Table table) {
        if (table != null) {
            parts.add(new Part(neighbourhood, group, table));
        }
    }

    private static TableRow row(List<Part> parts, int at) {
        int left = at;
        for (Part part : parts) {
            if (left < part.table().rows()) {
                return new TableRow(part.neighbourhood(), part.group(), values(part.table(), left));
            }
            left -= part.table().rows();
        }
        throw new IndexOutOfBoundsException(at);
    }

    private static Map<String, @Nullable Object> values(Table table, int row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Table.Column column : table.columns()) {
            if (column.values() instanceof Values.Numbers numbers) {
                values.put(column.name(), MeasureValues.of(column.unit(), numbers.values()[row]));
            } else {
                String word = column.text(row);
                values.put(column.name(), word.isEmpty() ? null : word);
            }
        }
        return values;
    }
}
