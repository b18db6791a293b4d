package nl.kring.cypher.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Form;
import nl.kring.engine.measure.GroupMeasure;
import nl.kring.engine.measure.Grouping;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Table;
import nl.kring.engine.measure.Unit;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;

/** What the engine says, under the keys that the rows of Cypher have. */
final class EngineValues {

    private static final Map<Kind, String> LABELS = Map.of(
            Kind.RESIDENT, "Resident",
            Kind.ORGANISATION, "Organisation",
            Kind.PROFESSIONAL, "Professional",
            Kind.POLICY_ACTOR, "PolicyActor");

    static final Chosen PERSONAL =
            new Chosen(Choice.PERSONAL, List.of("Resident"), List.of("KNOWS", "SUPPORTS", "TRUSTS"), List.of());
    private static final Chosen SUPPORT = new Chosen(
            Choice.SUPPORT,
            List.of("Resident", "Professional"),
            List.of("SUPPORTS", "TRUSTS", "SERVES"),
            List.of("TRUSTS"));
    private static final Chosen AFFILIATION = new Chosen(
            Choice.AFFILIATION,
            List.of("Resident", "Organisation"),
            List.of("PARTICIPATES_IN", "VOLUNTEERS_FOR"),
            List.of());
    private static final Chosen ALL = new Chosen(
            Choice.ALL,
            LABELS.values().stream().sorted().toList(),
            Arrays.stream(TieType.values()).map(Enum::name).toList(),
            List.of());

    private EngineValues() {}

    /**
     * A network to measure.
     *
     * @param choice as the engine has it
     * @param kinds as labels
     * @param types as types of relationships
     * @param turned types that are read from target to source
     */
    record Chosen(Choice choice, List<String> kinds, List<String> types, List<String> turned) {}

    /** The networks on which a file is compared; the only one when it has a network of its own. */
    static List<Chosen> networks(MeasureFile file) {
        return file.parameters().contains("kinds")
                ? List.of(PERSONAL, SUPPORT, AFFILIATION, ALL)
                : List.of(AFFILIATION);
    }

    /** The groupings by which a file is compared; one that it does not read when it takes none. */
    static List<String> groups(MeasureFile file, Network network) {
        if (!file.parameters().contains("group")) {
            return List.of("ring");
        }
        return Stream.concat(
                        Stream.of("neighbourhood", "ring", "kind"),
                        network.groups().stream().filter(group -> group.equals("household")))
                .toList();
    }

    /** Every value that is defined: by nothing, quantile, group, actor, or the two ends of a tie in alphabetical order. */
    static Map<List<String>, Double> of(String id, Network network, Chosen chosen, String group) {
        Definition definition = Objects.requireNonNull(Catalogue.measure(id)).definition();
        boolean directed =
                definition.projection().equals("chosen") && !definition.forms().contains(Form.UNDIRECTED);
        Request request = new Request(Projection.of(chosen.choice()).directed(directed), Set.of(id), List.of(group));
        try (Run run = Run.exact(1)) {
            return collect(Analysis.of(network, request, run));
        }
    }

    private static Map<List<String>, Double> collect(Results results) {
        Map<List<String>, Double> values = new HashMap<>();
        results.whole().values().forEach(value -> put(values, List.of(), value));
        results.tables().values().forEach(table -> table(values, table));
        results.actors().values().forEach(of -> actors(values, results.network(), of));
        results.ties().values().forEach(of -> ties(values, Objects.requireNonNull(results.graph()), of));
        results.groups()
                .forEach(of -> of.figures().values().forEach(figures -> groups(values, of.grouping(), figures)));
        return values;
    }

    private static void table(Map<List<String>, Double> values, Table table) {
        for (int row = 0; row < table.rows(); row++) {
            put(
                    values,
                    List.of(table.columns().get(0).text(row)),
                    number(table.columns().get(1).values(), row));
        }
    }

    private static void actors(Map<List<String>, Double> values, Network network, Values of) {
        for (int i = 0; i < network.order(); i++) {
            put(values, List.of(network.actor(i).id()), number(of, i));
        }
    }

    private static void ties(Map<List<String>, Double> values, Adjacency graph, Values of) {
        for (int t = 0; t < graph.size(); t++) {
            List<String> ends = new ArrayList<>();
            ends.add(graph.network().actor(graph.actor(graph.tail(t))).id());
            ends.add(graph.network().actor(graph.actor(graph.head(t))).id());
            Collections.sort(ends);
            put(values, ends, number(of, t));
        }
    }

    private static void groups(Map<List<String>, Double> values, Grouping grouping, GroupMeasure.Result figures) {
        put(values, List.of(), figures.whole());
        for (int i = 0; i < grouping.values().size(); i++) {
            String value = grouping.values().get(i);
            String label = grouping.name().equals("kind")
                    ? Objects.requireNonNull(LABELS.get(Kind.valueOf(value.toUpperCase(Locale.ROOT))))
                    : value;
            put(values, List.of(label), figures.byValue()[i]);
        }
    }

    private static double number(Values values, int at) {
        if (values instanceof Values.Numbers numbers) {
            return numbers.values()[at];
        }
        throw new IllegalStateException("words, not numbers: " + values.text(at, Unit.WORD));
    }

    private static void put(Map<List<String>, Double> values, List<String> key, double value) {
        if (!Double.isNaN(value)) {
            values.put(key, value);
        }
    }
}
