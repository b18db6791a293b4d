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
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;

/** All that an analysis found, one entry a figure, by names that do not depend on the numbers of actors and ties. */
final class Findings {
    /** For example {@code density}, {@code betweenness of v3}, {@code bridge of v1 v2}, {@code ei-index of ring 1}. */
    final Map<String, Double> numbers = new LinkedHashMap<>();

    final Map<String, String> words = new LinkedHashMap<>();
    final Map<String, Definition> definitions = new LinkedHashMap<>();

    Findings(Results results) {
        results.whole().forEach((definition, value) -> put(definition, "", value));
        results.actors()
                .forEach((definition, values) ->
                        each(definition, values, actors(results.network()), (name, text) -> words.put(name, text)));
        results.ties()
                .forEach((definition, values) ->
                        each(definition, values, ties(results), (name, text) -> words.put(name, text)));
        for (Results.OfNeighbourhood of : results.neighbourhoods()) {
            String code = of.neighbourhood().code();
            of.figures().forEach((definition, value) -> put(definition, " in " + code, value));
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
        }
    }

    private void put(Definition definition, String of, double value) {
        numbers.put(definition.id() + of, value);
        definitions.put(definition.id() + of, definition);
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
