package nl.kring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;

/** All that an analysis found, one entry a figure, by names that do not depend on the numbers of actors and ties. */
final class Findings {
    /** For example {@code density}, {@code betweenness of v3}, {@code bridge of v1 v2}, {@code ei-index of ring 1}. */
    final Map<String, Double> numbers = new LinkedHashMap<>();

    final Map<String, String> words = new LinkedHashMap<>();
    final Map<String, Definition> definitions = new LinkedHashMap<>();
    final Map<String, Unit> units = new LinkedHashMap<>();

    Findings(Results results) {
        results.whole().forEach((definition, value) -> put(definition, "", value));
        results.tables().forEach((definition, table) -> table(definition, "", table));
        results.actors()
                .forEach((definition, values) ->
                        each(definition, values, actors(results.network()), (name, text) -> words.put(name, text)));
        results.ties()
                .forEach((definition, values) ->
                        each(definition, values, ties(results), (name, text) -> words.put(name, text)));
        for (Results.OfNeighbourhood of : results.neighbourhoods()) {
            String code = of.neighbourhood().code();
            of.figures().forEach((definition, value) -> put(definition, " in " + code, value));
            of.tables().forEach((definition, table) -> table(definition, " in " + code, table));
        }
        for (Results.OfGrouping of : results.groups()) {
            String name = of.grouping().name();
            of.figures().forEach((definition, result) -> {
                put(definition, " of " + name, result.whole());
                for (int value = 0; value < result.byValue().length; value++) {
                    String group = of.grouping().values().get(value);
                    put(definition, " of " + name + " " + group, result.byValue()[value]);
                }
            });
            of.tables().forEach((definition, table) -> table(definition, " of " + name, table));
        }
    }

    /** The words of a row name its numbers, so that the order of rows does not matter. */
    private void table(Definition definition, String of, Table table) {
        for (int row = 0; row < table.rows(); row++) {
            StringBuilder name = new StringBuilder(definition.id() + of);
            for (Table.Column column : table.columns()) {
                name.append(column.values() instanceof Values.Words ? " " + column.text(row) : "");
            }
            for (Table.Column column : table.columns()) {
                if (column.values() instanceof Values.Numbers found) {
                    cell(definition, name + ": " + column.name(), column.unit(), found.values()[row]);
                }
            }
        }
    }

    private void cell(Definition definition, String name, Unit unit, double value) {
        numbers.put(name, value);
        definitions.put(name, definition);
        units.put(name, unit);
    }

    private void put(Definition definition, String of, double value) {
        numbers.put(definition.id() + of, value);
        definitions.put(definition.id() + of, definition);
        units.put(definition.id() + of, definition.unit());
    }

    private void each(Definition definition, Values values, List<String> names, BiConsumer<String, String> word) {
        if (values.length() != names.size()) {
            throw new AssertionError(definition.id() + " has " + values.length() + " values for " + names.size());
        }
        for (int i = 0; i < names.size(); i++) {
            if (values instanceof Values.Numbers found) {
                put(definition, " of " + names.get(i), found.values()[i]);
            } else {
                word.accept(definition.id() + " of " + names.get(i), values.text(i, Unit.WORD));
            }
        }
    }

    private static List<String> actors(Network network) {
        return network.actors().stream().map(actor -> actor.id()).toList();
    }

    private static List<String> ties(Results results) {
        List<String> names = new ArrayList<>();
        Adjacency graph = Objects.requireNonNull(results.graph());
        for (int t = 0; t < graph.size(); t++) {
            Set<String> ends = new TreeSet<>();
            ends.add(results.network().actor(graph.actor(graph.tail(t))).id());
            ends.add(results.network().actor(graph.actor(graph.head(t))).id());
            names.add(String.join(" ", ends));
        }
        return names;
    }
}
