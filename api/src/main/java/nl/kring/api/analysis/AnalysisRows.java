package nl.kring.api.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kring.api.analysis.AnalysisFacts.ActorValues;
import nl.kring.api.analysis.AnalysisFacts.GroupValues;
import nl.kring.api.analysis.AnalysisFacts.NeighbourhoodValues;
import nl.kring.api.analysis.AnalysisFacts.TieValues;
import nl.kring.api.rest.Listing;
import nl.kring.api.rest.Paging;
import nl.kring.api.rest.Refusal;
import nl.kring.api.rest.Sorting;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/** Results as lists for programs. */
final class AnalysisRows {

    private AnalysisRows() {}

    static List<NeighbourhoodValues> neighbourhoods(Results results) {
        return results.neighbourhoods().stream()
                .map(row -> new NeighbourhoodValues(
                        row.neighbourhood().code(),
                        row.neighbourhood().name(),
                        row.coverage().residents(),
                        row.coverage().asked(),
                        MeasureValues.of(row.figures())))
                .toList();
    }

    static Listing<ActorValues> actors(
            Results results, @Nullable String neighbourhood, @Nullable String sort, Paging paging) {
        Network network = results.network();
        int[] chosen = IntStream.range(0, network.order())
                .filter(i -> neighbourhood == null
                        || network.actor(i).neighbourhoods().contains(neighbourhood))
                .toArray();
        int[] rows = sorted(chosen, results.actors(), sort);
        return paging.of(
                rows.length,
                i -> new ActorValues(network.actor(rows[i]).id(), MeasureValues.at(results.actors(), rows[i])));
    }

    static Listing<TieValues> ties(Results results, @Nullable String sort, Paging paging) {
        Adjacency graph = results.graph();
        if (graph == null) {
            return paging.of(List.of());
        }
        int[] rows = sorted(IntStream.range(0, graph.size()).toArray(), results.ties(), sort);
        return paging.of(
                rows.length,
                i -> new TieValues(
                        results.network()
                                .actor(graph.actor(graph.tail(rows[i])))
                                .id(),
                        results.network()
                                .actor(graph.actor(graph.head(rows[i])))
                                .id(),
                        MeasureValues.at(results.ties(), rows[i])));
    }

    /** Undefined values come last, whichever way the others run. */
    private static int[] sorted(int[] rows, Map<Definition, Values> columns, @Nullable String sort) {
        Sorting sorting =
                Sorting.of(sort, columns.keySet().stream().map(Definition::id).toList());
        String column = sorting.column();
        if (column == null) {
            return rows;
        }
        Map.Entry<Definition, Values> by = columns.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(column))
                .findFirst()
                .orElseThrow();
        if (!(by.getValue() instanceof Values.Numbers numbers)) {
            throw Refusal.wrong(
                    "parameter-word", "The list cannot be sorted by words.", "Sort by a measure with numbers.");
        }
        double[] values = numbers.values();
        double sign = sorting.falling() ? -1 : 1;
        return IntStream.of(rows)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> sign * values[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static List<GroupValues> groups(Results results) {
        List<GroupValues> rows = new ArrayList<>();
        for (Results.OfGrouping group : results.groups()) {
            for (int value = 0; value < group.grouping().values().size(); value++) {
                rows.add(row(group, value));
            }
        }
        return rows;
    }

    private static GroupValues row(Results.OfGrouping group, int value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        group.figures().forEach((definition, result) -> {
            Unit unit = definition.unit();
            values.put(definition.id(), MeasureValues.of(unit, result.byValue()[value]));
        });
        return new GroupValues(
                group.grouping().name(),
                group.grouping().values().get(value),
                group.grouping().size(value),
                group.counts().internal(value),
                group.counts().external(value),
                values);
    }
}
