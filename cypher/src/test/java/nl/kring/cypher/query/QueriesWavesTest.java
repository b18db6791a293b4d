package nl.kring.cypher.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.Progress;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Queries speak of the newest wave, as every analysis does that names none. */
class QueriesWavesTest {

    private static final Neo4j NEO4J = SharedNeo4j.embedded();
    private static final Map<String, String> DATASET = Map.of("dataset", "query-waves");

    /** Twelve residents in a ring of contacts; in the first wave four more ties, which are gone in the second. */
    @BeforeAll
    static void store() {
        NetworkBuilder town = Network.builder().add(new Organisation(Profile.of("club"), "Club", Ring.INFORMAL));
        IntStream.range(0, 12).forEach(i -> town.add(new Resident(Profile.of("r" + i))));
        for (int i = 0; i < 12; i++) {
            for (String wave : List.of("2024", "2026")) {
                town.add(tie("r" + i, TieType.KNOWS, "r" + (i + 1) % 12, wave));
                town.add(tie("r" + i, TieType.PARTICIPATES_IN, "club", wave));
            }
        }
        for (int i = 0; i < 4; i++) {
            town.add(tie("r" + i, TieType.KNOWS, "r" + (i + 6), "2024"));
        }
        NetworkStore.open(NEO4J).write("query-waves", town.build(), Map.of(), Progress.SILENT, () -> false);
    }

    private static Tie tie(String source, TieType type, String target, String wave) {
        return new Tie(
                source,
                target,
                type,
                null,
                false,
                Double.NaN,
                Double.NaN,
                null,
                null,
                wave,
                null,
                null,
                LocalDate.of(Integer.parseInt(wave), 5, 1),
                Double.NaN);
    }

    @Test
    void contactsThatAreGoneDoNotCount() {
        assertThat(run("degree-distribution")).containsExactly(List.of(2L, 12L));
    }

    @Test
    void aTieThatTwoWavesFoundCountsOnce() {
        assertThat(run("ties-by-type"))
                .extracting(row -> List.of(row.get(0), row.get(2)))
                .containsExactlyInAnyOrder(List.of("KNOWS", 12L), List.of("PARTICIPATES_IN", 12L));
        assertThat(run("volunteers")).extracting(row -> row.get(3)).containsExactly(12L);
    }

    private static List<List<Object>> run(String query) {
        return Queries.run(NEO4J, Queries.named(query), DATASET).rows().stream()
                .map(row -> List.copyOf(
                        row.stream().map(value -> value == null ? "" : value).toList()))
                .toList();
    }
}
