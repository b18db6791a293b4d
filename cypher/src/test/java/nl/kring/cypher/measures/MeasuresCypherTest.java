package nl.kring.cypher.measures;

import static nl.kring.cypher.measures.EngineValues.Chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.Progress;
import nl.kring.cypher.network.RandomNetworks;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Level;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Measures as Cypher give what the engine gives on the same stored network. */
class MeasuresCypherTest {

    private static final Neo4j NEO4J = SharedNeo4j.embedded();
    private static final double SLACK = 1e-9;
    private static final Map<String, Network> STORED = new LinkedHashMap<>();

    @BeforeAll
    static void store() {
        put("drawn", drawn());
        put("empty", Network.builder().build());
        put("one", WaveNetworks.random(1, 0, 3));
        put("two", WaveNetworks.random(2, 1, 4));
        for (int i = 0; i < 5; i++) {
            put("waves-" + i, WaveNetworks.random(10 + 6 * i, 30 + 25 * i, 100 + i));
        }
        put("dense", WaveNetworks.random(14, 160, 9));
        for (int i = 0; i < 3; i++) {
            put("members-" + i, WaveNetworks.random(18 + 4 * i, 500 + 100 * i, 200 + i));
        }
        for (int i = 0; i < 4; i++) {
            put("hostile-" + i, RandomNetworks.of(500 + i, 30));
        }
    }

    private static void put(String name, Network network) {
        String dataset = "measures-" + name;
        NetworkStore store = NetworkStore.open(NEO4J);
        store.write(dataset, network, RandomNetworks.sealed(network), Progress.SILENT, () -> false);
        STORED.put(dataset, store.read(dataset).network());
    }

    /**
     * <pre>
     *   a --- b       x      a is a member of the club, x a volunteer
     *    \   /
     *      c --- d           a – d in the first wave only
     * </pre>
     */
    private static Network drawn() {
        return Network.builder()
                .add(new Resident(Profile.of("a")))
                .add(new Resident(Profile.of("b")))
                .add(new Resident(Profile.of("c")))
                .add(new Resident(Profile.of("d")))
                .add(new Resident(Profile.of("x")))
                .add(new Organisation(Profile.of("club"), "Club", Ring.INFORMAL))
                .add(tie("a", TieType.KNOWS, "b", "2026"))
                .add(tie("b", TieType.TRUSTS, "a", "2026"))
                .add(tie("a", TieType.KNOWS, "c", "2026"))
                .add(tie("c", TieType.SUPPORTS, "b", "2026"))
                .add(tie("c", TieType.KNOWS, "d", "2026"))
                .add(tie("d", TieType.KNOWS, "a", "2024"))
                .add(tie("a", TieType.PARTICIPATES_IN, "club", "2026"))
                .add(tie("x", TieType.VOLUNTEERS_FOR, "club", "2026"))
                .build();
    }

    private static Tie tie(String source, TieType type, String target, String wave) {
        return WaveNetworks.tie(source, type, target, false, Double.NaN, Double.NaN, wave);
    }

    static Stream<MeasureFile> files() throws IOException {
        return MeasureFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesWhatTheEngineGives(MeasureFile file) {
        int compared = 0;
        for (Map.Entry<String, Network> stored : STORED.entrySet()) {
            for (Chosen chosen : EngineValues.networks(file)) {
                for (String group : EngineValues.groups(file, stored.getValue())) {
                    Map<List<String>, Double> expected = EngineValues.of(file.id(), stored.getValue(), chosen, group);
                    Map<List<String>, Double> actual = values(file, parameters(stored.getKey(), chosen, group));
                    String where = file.id() + " of " + stored.getKey() + " on " + chosen.choice() + " by " + group;
                    assertThat(actual.keySet()).as(where).containsExactlyInAnyOrderElementsOf(expected.keySet());
                    actual.forEach((key, value) -> assertThat(value)
                            .as(where + " at " + key)
                            .isCloseTo(Objects.requireNonNull(expected.get(key)), within(SLACK)));
                    compared += actual.size();
                }
            }
        }
        assertThat(compared).as("values compared").isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theHeaderSaysWhatItTakesAndGives(MeasureFile file) {
        Measure measure = Catalogue.measure(file.id());
        assertThat(measure).as("the measure of the file's name").isNotNull();
        assertThat(file.header("measure")).containsExactly(file.id());
        assertThat(file.header("question")).hasSize(1);
        assertThat(file.header("vraag")).hasSize(1);
        assertThat(file.used()).containsExactlyInAnyOrderElementsOf(file.parameters());
        assertThat(file.examples()).containsExactlyElementsOf(file.parameters());
        Level level = Objects.requireNonNull(measure).definition().level();
        assertThat(file.header("about")).hasSize(level == Level.ACTOR || level == Level.TIE ? 1 : 0);
        List<Record> rows = run(file, parameters("measures-drawn", EngineValues.PERSONAL, "ring"));
        assertThat(rows).allSatisfy(row -> assertThat(row.keys()).containsExactlyElementsOf(file.columns()));
    }

    @Test
    void theDrawnNetwork() {
        assertThat(drawn("order")).containsExactly(Map.entry(List.of(), 5.0));
        assertThat(drawn("density")).containsExactly(Map.entry(List.of(), 0.4));
        assertThat(drawn("transitivity").get(List.<String>of())).isCloseTo(0.6, within(SLACK));
        assertThat(drawn("degree"))
                .isEqualTo(Map.of(
                        List.of("a"), 2.0, List.of("b"), 2.0, List.of("c"), 3.0, List.of("d"), 1.0, List.of("x"), 0.0));
        assertThat(drawn("overlap"))
                .isEqualTo(Map.of(
                        List.of("a", "b"), 1.0,
                        List.of("a", "c"), 0.5,
                        List.of("b", "c"), 0.5,
                        List.of("c", "d"), 0.0));
        assertThat(drawn("local-bridges")).containsExactly(Map.entry(List.of(), 1.0));
        assertThat(drawn("participation-rate")).containsExactly(Map.entry(List.of(), 0.4));
        assertThat(drawn("volunteering-rate")).containsExactly(Map.entry(List.of(), 0.2));
    }

    @Test
    void whoHasNoContactHasNoConstraintButARow() {
        List<Record> rows =
                run(MeasureFile.named("constraint"), parameters("measures-drawn", EngineValues.PERSONAL, "ring"));
        assertThat(rows).hasSize(5);
        assertThat(rows.get(3).get("value").asDouble()).isEqualTo(1);
        assertThat(rows.get(4).get("id").asString()).isEqualTo("x");
        assertThat(rows.get(4).get("value").isNull()).isTrue();
    }

    @Test
    void anUnknownDatasetHasNoValues() throws IOException {
        assertThat(files())
                .allSatisfy(file -> assertThat(values(file, parameters("nothing", EngineValues.PERSONAL, "ring")))
                        .isEmpty());
    }

    private static Map<List<String>, Double> drawn(String id) {
        return values(MeasureFile.named(id), parameters("measures-drawn", EngineValues.PERSONAL, "ring"));
    }

    private static Map<String, Object> parameters(String dataset, Chosen chosen, String group) {
        return Map.of(
                "dataset", dataset,
                "kinds", chosen.kinds(),
                "types", chosen.types(),
                "turned", chosen.turned(),
                "group", group);
    }

    private static List<Record> run(MeasureFile file, Map<String, Object> parameters) {
        return NEO4J.read(tx -> tx.run(file.statement(), parameters).list());
    }

    /** The values that are not null by what they are about; the ends of a tie in alphabetical order. */
    private static Map<List<String>, Double> values(MeasureFile file, Map<String, Object> parameters) {
        Map<List<String>, Double> values = new HashMap<>();
        for (Record row : run(file, parameters)) {
            List<String> key = new ArrayList<>();
            for (String column : row.keys()) {
                if (!column.equals("value") && !row.get(column).isNull()) {
                    key.add(row.get(column).asString());
                }
            }
            if (row.containsKey("target")) {
                Collections.sort(key);
            }
            Value value = row.get("value");
            if (!value.isNull()) {
                assertThat(values.put(key, value.asDouble()))
                        .as(file + " twice at " + key)
                        .isNull();
            }
        }
        return values;
    }
}
