package nl.kring.cypher.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.Progress;
import nl.kring.cypher.query.Query.Column;
import nl.kring.cypher.query.Query.Parameter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesTest {

    private static final Path READ = Path.of("src/main/resources/nl/kring/cypher/read");
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|ALTER|LOAD|CALL|GRANT|USE)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Neo4j NEO4J = SharedNeo4j.embedded();

    @BeforeAll
    static void store() {
        NetworkStore.open(NEO4J).write("queries", Village.network(), Map.of(), Progress.SILENT, () -> false);
    }

    static Stream<Query> queries() {
        return Queries.all().stream();
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(READ)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".cypher"))
                    .map(name -> name.replace(".cypher", ""))
                    .sorted()
                    .toList();
            assertThat(Queries.NAMES).containsExactlyElementsOf(names);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void asksBeginsAtTheDatasetAndOnlyReads(Query query) {
        assertThat(query.question()).endsWith("?");
        assertThat(query.vraag()).endsWith("?").isNotEqualTo(query.question());
        assertThat(query.parameters().get(0))
                .returns("dataset", Parameter::name)
                .returns(null, Parameter::fallback);
        String code = query.text()
                .lines()
                .filter(line -> !line.startsWith("//"))
                .reduce("", (one, other) -> one + other + "\n");
        assertThat(code).startsWith("MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)\n");
        assertThat(CHANGES.matcher(code).results().map(found -> found.group())).isEmpty();
        assertThat(code).doesNotContain("Identity");
    }

    @Test
    void theSearchForChangesFindsThem() {
        assertThat(CHANGES.matcher("MATCH (a) SET a.b = 1").find()).isTrue();
        assertThat(CHANGES.matcher("load csv FROM 'x' AS line").find()).isTrue();
        assertThat(CHANGES.matcher("RETURN a.offset AS created").find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersWithTheColumnsOfItsHeader(Query query) {
        Table table = Queries.run(NEO4J, query, given(query));
        assertThat(table.columns())
                .isEqualTo(query.columns().stream().map(Column::name).toList());
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.more()).isFalse();
        for (int i = 0; i < query.columns().size(); i++) {
            Column column = query.columns().get(i);
            for (List<@Nullable Object> row : table.rows()) {
                assertThat(row.get(i))
                        .as(column.name())
                        .satisfiesAnyOf(
                                value -> assertThat(value).isNull(),
                                value -> assertThat(value).isInstanceOf(type(column.type())));
            }
        }
    }

    private static Class<?> type(String word) {
        return switch (word) {
            case "text", "date" -> String.class;
            case "integer" -> Long.class;
            case "number" -> Double.class;
            case "list of text" -> List.class;
            default -> throw new AssertionError("no type " + word);
        };
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesNoResidentAndNoSmallCountOfThem(Query query) {
        Set<Object> residents = new HashSet<>();
        Village.network().actors().forEach(actor -> residents.add(actor.id()));
        residents.remove("kitchen");
        List<Object> seen = new ArrayList<>();
        Queries.run(NEO4J, query, given(query))
                .rows()
                .forEach(row ->
                        row.forEach(value -> seen.addAll(value instanceof List<?> list ? list : Arrays.asList(value))));
        assertThat(seen).doesNotContainAnyElementsOf(residents);
    }

    private static Map<String, String> given(Query query) {
        Map<String, String> given = new HashMap<>(Map.of("dataset", "queries"));
        if (query.name().equals("organisation-path")) {
            given.put("from", "Choir");
            given.put("to", "Library");
        }
        return given;
    }

    @Test
    void coverage() {
        answer("coverage", row("BU1", "East", 20L, 10L, 0.5), row("BU2", "West", 12L, null, null));
    }

    @Test
    void degreeDistribution() {
        // None: w2 … w11. Two: e1 … e19 and w0. Left out are w1 with one and e0 with three.
        answer("degree-distribution", row(0L, 10L), row(2L, 20L));
    }

    @Test
    void functions() {
        answer(
                "functions",
                row("East", "meeting", List.of("Choir", "Library")),
                row("East", "recreation", List.of("Choir")),
                row("West", "meeting", List.of("Library")));
    }

    @Test
    void funding() {
        answer("funding", row("policy actor", "Library", "2024-01-01", "2027-12-31"));
    }

    @Test
    void neighbourhoodBridges() {
        answer("neighbourhood-bridges", row("Choir", List.of("East", "West"), 27L));
        assertThat(run("neighbourhood-bridges", Map.of("dataset", "queries", "least", "1"))
                        .rows())
                .containsExactly(row("Choir", List.of("East", "West"), 27L), row("Library", List.of("East"), 12L));
    }

    @Test
    void organisationPath() {
        assertThat(run("organisation-path", Map.of("dataset", "queries", "from", "Choir", "to", "Library"))
                        .rows())
                .containsExactly(
                        row(0L, "organisation", "Choir", "COLLABORATES_WITH"),
                        row(1L, "organisation", "Library", null));
        assertThat(run("organisation-path", Map.of("dataset", "queries", "from", "Choir", "to", "Choir"))
                        .rows())
                .isEmpty();
    }

    @Test
    void participants() {
        answer("participants", row("Choir", "East", 15L), row("Choir", "West", 12L), row("Library", "East", 12L));
        assertThat(run("participants", Map.of("dataset", "queries", "least", "1"))
                        .rows())
                .hasSize(3);
        assertThat(run("participants", Map.of("dataset", "queries", "least", "15"))
                        .rows())
                .containsExactly(row("Choir", "East", 15L));
    }

    @Test
    void professionals() {
        answer(
                "professionals",
                row("East", "NURSE", 1L, 10L),
                row("East", "professional", 1L, null),
                row("West", "professional", 1L, null));
    }

    @Test
    void ringMixing() {
        answer(
                "ring-mixing",
                row(1L, 1L, 22L),
                row(1L, 2L, 37L),
                row(1L, 3L, 32L),
                row(2L, 3L, 1L),
                row(3L, 3L, 1L),
                row(3L, 4L, 1L));
    }

    @Test
    void sharedParticipants() {
        answer("shared-participants", row("Choir", "Library", 21L));
        assertThat(run("shared-participants", Map.of("dataset", "queries", "least", "22"))
                        .rows())
                .isEmpty();
    }

    @Test
    void staleness() {
        answer(
                "staleness",
                row(2024L, "FUNDS", 1L),
                row(2025L, "KNOWS", null),
                row(2026L, "KNOWS", 20L),
                row(null, "COLLABORATES_WITH", 1L),
                row(null, "KNOWS", null),
                row(null, "PARTICIPATES_IN", 48L),
                row(null, "SERVES", 11L),
                row(null, "VOLUNTEERS_FOR", 10L),
                row(null, "WORKS_FOR", 1L));
    }

    @Test
    void tiesBetweenNeighbourhoods() {
        answer("ties-between-neighbourhoods", row("East", "East", 20L));
    }

    @Test
    void tiesByType() {
        answer(
                "ties-by-type",
                row("COLLABORATES_WITH", null, 1L),
                row("FUNDS", null, 1L),
                row("KNOWS", "REGISTER", null),
                row("KNOWS", "SURVEY", 21L),
                row("PARTICIPATES_IN", null, 48L),
                row("SERVES", null, 11L),
                row("VOLUNTEERS_FOR", null, 10L),
                row("WORKS_FOR", null, 1L));
    }

    @Test
    void volunteers() {
        answer(
                "volunteers",
                row("Choir", "INFORMAL", 10L, 27L),
                row("Library", "FORMAL", null, 21L),
                row("kitchen", "INFORMAL", null, null));
    }

    @Test
    void withoutPolicy() {
        answer(
                "without-policy",
                row("Choir", "INFORMAL", List.of("East")),
                row("kitchen", "INFORMAL", List.of("West")));
    }

    @Test
    void wrongParametersSayWhatToGive() {
        refused(Reason.WRONG_PARAMETER, "It takes dataset, least (default 10).", () -> run("participants", Map.of()));
        refused(
                Reason.WRONG_PARAMETER,
                "It takes dataset, least (default 10).",
                () -> run("participants", Map.of("dataset", "queries", "least", "ten")));
        refused(
                Reason.WRONG_PARAMETER,
                "It takes dataset, least (default 10).",
                () -> run("participants", Map.of("dataset", "queries", "most", "10")));
        refused(
                Reason.UNKNOWN_DATASET,
                "Choose one of the stored datasets.",
                () -> run("participants", Map.of("dataset", "none")));
        refused(
                Reason.UNKNOWN_QUERY,
                "Choose one of " + String.join(", ", Queries.NAMES) + ".",
                () -> Queries.named("x"));
    }

    @Test
    void hostileValuesAreOnlyValues() {
        refused(
                Reason.UNKNOWN_DATASET,
                "Choose one of the stored datasets.",
                () -> run("participants", Map.of("dataset", "'}) DETACH DELETE n //")));
        assertThat(run("participants", Map.of("dataset", "queries")).rows()).isNotEmpty();
    }

    @Test
    void writingIsRefused() {
        assertThatThrownBy(() -> Queries.run(NEO4J, "CREATE (n:Mark) RETURN n", Map.of(), Duration.ofSeconds(30), 10))
                .isInstanceOf(StoreException.class)
                .cause()
                .hasMessageContaining("read access mode");
    }

    @Test
    void whatTakesTooLongIsStopped() {
        refused(
                Reason.TOO_SLOW,
                "Ask it of a smaller dataset, or run its Cypher in Neo4j Browser.",
                () -> Queries.run(
                        NEO4J,
                        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b)",
                        Map.of(),
                        Duration.ofMillis(100),
                        10));
    }

    @Test
    void moreRowsThanAllowedAreSaidToBeLeftOut() {
        Table some = Queries.run(NEO4J, "UNWIND range(1, 11) AS a RETURN a", Map.of(), Duration.ofSeconds(30), 10);
        assertThat(some.rows()).hasSize(10);
        assertThat(some.more()).isTrue();
        Table all = Queries.run(NEO4J, "UNWIND range(1, 10) AS a RETURN a", Map.of(), Duration.ofSeconds(30), 10);
        assertThat(all.rows()).hasSize(10);
        assertThat(all.more()).isFalse();
    }

    @Test
    void aHeaderThatIsNotOneIsRefused() {
        for (String text :
                List.of("// question: A?\nRETURN 1", "// huh\nRETURN 1", "// question: A?\n// column: x\n")) {
            assertThatThrownBy(() -> Query.parse("bad", text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("bad.cypher");
        }
    }

    private static Table run(String name, Map<String, String> given) {
        return Queries.run(NEO4J, Queries.named(name), given);
    }

    private static void answer(String name, Object... rows) {
        assertThat(run(name, Map.of("dataset", "queries")).rows()).isEqualTo(Arrays.asList(rows));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static void refused(Reason reason, String advice, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.advice()).isEqualTo(advice);
        });
    }
}
