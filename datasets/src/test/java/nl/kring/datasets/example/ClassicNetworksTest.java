package nl.kring.datasets.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three classic networks, from file to figures, against values that other packages computed. */
class ClassicNetworksTest {
    private static final double RELATIVE = 1e-9;
    private static final Set<String> KEYS = Set.of("id", "source", "target");

    @ParameterizedTest
    @ValueSource(strings = {"karate", "florentine", "davis"})
    void figuresOfTheWholeNetworkAgree(String name) throws IOException {
        Results results = analyse(name);
        for (NamedCsvRecord row : expected(name, "network.csv")) {
            agree(row.getField("measure"), results.figure(row.getField("measure")), row.getField("value"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"karate", "florentine", "davis"})
    void valuesOfActorsAgree(String name) throws IOException {
        Results results = analyse(name);
        for (NamedCsvRecord row : expected(name, "actors.csv")) {
            int actor = results.network().number(row.getField("id"));
            for (String measure : measures(row)) {
                double value = number(results.actorValues(measure), actor);
                agree(measure + " of " + row.getField("id"), value, row.getField(measure));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"karate", "florentine", "davis"})
    void valuesOfTiesAgree(String name) throws IOException {
        Results results = analyse(name);
        Map<Set<String>, Integer> ties = ties(Objects.requireNonNull(results.graph()));
        List<NamedCsvRecord> rows = expected(name, "ties.csv");
        assertThat(ties).hasSameSizeAs(rows);
        for (NamedCsvRecord row : rows) {
            Set<String> ends = Set.of(row.getField("source"), row.getField("target"));
            for (String measure : measures(row)) {
                Values values = results.ties().entrySet().stream()
                        .filter(entry -> entry.getKey().id().equals(measure))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
                agree(
                        measure + " of " + ends,
                        number(values, Objects.requireNonNull(ties.get(ends), ends::toString)),
                        row.getField(measure));
            }
        }
    }

    /** Breiger 1974, figure 1: Evelyn and Laura met at six events, and Evelyn met every woman but Flora and Olivia there. */
    @Test
    void womenOfDavisAreTiedByTheEventsThatTheyShare() {
        Network network = Examples.named("davis").read().network();
        Projection shared = Projection.of(Choice.COMEMBERSHIP).weighing(Projection.Weights.STRENGTH);
        Adjacency women = shared.project(network);
        Adjacency events = Projection.of(Choice.INTERLOCK).project(network);

        assertThat(women.order()).isEqualTo(18);
        assertThat(women.size()).isEqualTo(139);
        assertThat(women.out(0, women.first(0))).isEqualTo(6);
        assertThat(events.order()).isEqualTo(14);
        try (Run run = Run.exact(1)) {
            Results weighed = Analysis.of(network, Request.everything(shared), run);
            Results twoMode = Analysis.of(network, Request.everything(Projection.of(Choice.AFFILIATION)), run);

            assertThat(number(weighed.actorValues("strength"), 0)).isEqualTo(50);
            assertThat(number(weighed.actorValues("effective-size"), 0)).isCloseTo(8.77452380952381, within(1e-9));
            assertThat(number(weighed.actorValues("betweenness"), 0)).isCloseTo(4.5, within(1e-9));
            assertThat(twoMode.figure("density")).isCloseTo(89 / (18.0 * 14), within(1e-12));
        }
    }

    private static Results analyse(String name) {
        Network network = Examples.named(name).read().network();
        try (Run run = Run.exact(2)) {
            return Analysis.of(network, Request.everything(Projection.of(Projection.Choice.ALL)), run);
        }
    }

    private static List<String> measures(NamedCsvRecord row) {
        return row.getHeader().stream().filter(column -> !KEYS.contains(column)).toList();
    }

    private static Map<Set<String>, Integer> ties(Adjacency graph) {
        Map<Set<String>, Integer> ties = new HashMap<>();
        Network network = graph.network();
        for (int tie = 0; tie < graph.size(); tie++) {
            String tail = network.actor(graph.actor(graph.tail(tie))).id();
            String head = network.actor(graph.actor(graph.head(tie))).id();
            ties.put(Set.of(tail, head), tie);
        }
        return ties;
    }

    private static double number(Values values, int at) {
        return ((Values.Numbers) values).values()[at];
    }

    /** Empty is undefined; true is 1 and false 0. */
    private static void agree(String what, double value, String expected) {
        if (expected.isEmpty()) {
            assertThat(value).as(what).isNaN();
            return;
        }
        double wanted = expected.equals("true") ? 1 : expected.equals("false") ? 0 : Double.parseDouble(expected);
        assertThat(value).as(what).isCloseTo(wanted, within(RELATIVE * Math.max(1, Math.abs(wanted))));
    }

    private static List<NamedCsvRecord> expected(String name, String file) throws IOException {
        String path = name + "/expected/" + file;
        try (InputStream in = Objects.requireNonNull(ClassicNetworksTest.class.getResourceAsStream(path));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }
}
