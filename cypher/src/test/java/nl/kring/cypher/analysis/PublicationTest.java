package nl.kring.cypher.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.cypher.Statements;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.cypher.Where;
import nl.kring.cypher.network.NetworkStore;
import nl.kring.cypher.network.RandomNetworks;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Asked;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationTest {

    private static final List<String> MEASURES = List.of("degree", "component-size", "clustering", "verdict");

    @ParameterizedTest
    @EnumSource
    void publishedValuesAreReadableAndLeaveTheNetworkAsItWas(Where where) {
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Network network = RandomNetworks.of(9, 60);
        long version = AnalysisStoreTest.store(where, "published", network);
        Results results = AnalysisStoreTest.analyse(network, Request.everything(Projection.of(Choice.PERSONAL)));
        StoredAnalysis kept = analyses.keep(version, AnalysisStoreTest.key(results), results);
        analyses.publish(kept, results, MEASURES);
        assertPublished(where, version, results);
        assertThat(analyses.published(version)).containsOnlyKeys(MEASURES).containsEntry("degree", kept.id());
        assertThat(NetworkStore.open(where.neo4j()).read("published").network().hash())
                .isEqualTo(network.hash());

        Results other = AnalysisStoreTest.analyse(
                network, Request.everything(Projection.of(Choice.SUPPORT).directed(false)));
        StoredAnalysis second = analyses.keep(version, AnalysisStoreTest.key(other), other);
        analyses.publish(second, other, MEASURES);
        assertPublished(where, version, other);
        assertThat(analyses.published(version)).hasSize(4).containsEntry("clustering", second.id());

        analyses.unpublish(version, List.of("degree", "clustering"));
        assertThat(values(where, version, "measure_degree")).isEmpty();
        assertThat(values(where, version, "measure_component_size")).isNotEmpty();
        assertThat(analyses.published(version)).containsOnlyKeys("component-size", "verdict");
    }

    private static void assertPublished(Where where, long version, Results results) {
        for (String measure : MEASURES) {
            Map<String, Object> expected = new HashMap<>();
            Values values = results.actorValues(measure);
            for (int i = 0; i < values.length(); i++) {
                Object value = values instanceof Values.Numbers numbers
                        ? (Object) numbers.values()[i]
                        : ((Values.Words) values).values().get(i);
                if (value != null && !value.equals(Double.NaN)) {
                    expected.put(results.network().actor(i).id(), value);
                }
            }
            assertThat(values(where, version, Publication.property(measure)))
                    .as(measure)
                    .isNotEmpty()
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAttributeOfTheSameNameIsAnotherThing(Where where) {
        Network network = Network.builder()
                .attributes(List.of("measure_degree", "attribute measure_degree"))
                .add(resident("a", Map.of("measure_degree", "own", "attribute measure_degree", "other")))
                .add(resident("b", Map.of()))
                .build();
        long version = AnalysisStoreTest.store(where, "clash", network);
        assertThat(values(where, version, "measure_degree")).isEmpty();
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Results results = AnalysisStoreTest.analyse(network, Request.everything(Projection.of(Choice.PERSONAL)));
        StoredAnalysis kept = analyses.keep(version, AnalysisStoreTest.key(results), results);
        analyses.publish(kept, results, List.of("degree"));
        assertThat(values(where, version, "measure_degree")).isEqualTo(Map.of("a", 0.0, "b", 0.0));
        assertThat(NetworkStore.open(where.neo4j()).read("clash").network().hash())
                .isEqualTo(network.hash());
    }

    private static Resident resident(String id, Map<String, String> attributes) {
        return new Resident(new Profile(id, List.of(), Asked.UNKNOWN, Set.of(), attributes), null, null);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotComputedOrIsReplacedIsRefused(Where where) {
        Network network = RandomNetworks.of(9, 60);
        long version = AnalysisStoreTest.store(where, "refused", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Results results = AnalysisStoreTest.analyse(network, Request.everything(Projection.of(Choice.ALL)));
        StoredAnalysis kept = analyses.keep(version, AnalysisStoreTest.key(results), results);
        for (String wrong : List.of("density", "none")) {
            assertThatThrownBy(() -> analyses.publish(kept, results, List.of("degree", wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong);
        }
        assertThat(values(where, version, "measure_degree")).isEmpty();
        AnalysisStoreTest.store(where, "refused", network);
        assertThatThrownBy(() -> analyses.publish(kept, results, MEASURES))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SUPERSEDED));
    }

    @ParameterizedTest
    @EnumSource
    void aPublicationThatAnotherOvertookStops(Where where) {
        Network network = RandomNetworks.of(9, 60);
        long version = AnalysisStoreTest.store(where, "overtaken", network);
        AnalysisStore analyses = AnalysisStore.open(where.neo4j());
        Results results = AnalysisStoreTest.analyse(network, Request.everything(Projection.of(Choice.ALL)));
        StoredAnalysis kept = analyses.keep(version, AnalysisStoreTest.key(results), results);
        where.neo4j()
                .write(tx -> tx.run(Statements.one("write/analysis/publish-begin"), at(version, "first"))
                        .consume());
        analyses.publish(kept, results, List.of("degree"));
        Map<String, Object> late = at(version, "first");
        late.put("rows", List.of(Map.of("position", 0, "values", Map.of("measure_degree", -1.0))));
        int stored = where.neo4j()
                .write(tx -> tx.run(Statements.one("write/analysis/publish-batch"), late)
                        .single()
                        .get("stored")
                        .asInt());
        assertThat(stored).isZero();
        assertThat(values(where, version, "measure_degree").values())
                .isNotEmpty()
                .doesNotContain(-1.0);
    }

    private static Map<String, Object> at(long version, String token) {
        return new HashMap<>(Map.of("version", version, "token", token, "measures", List.of("degree")));
    }

    private static Map<String, Object> values(Where where, long version, String property) {
        Map<String, Object> values = new HashMap<>();
        where.neo4j()
                .read(tx -> tx.run(
                                "MATCH (a:Actor {version: $version}) WHERE a[$property] IS NOT NULL "
                                        + "RETURN a.id AS id, a[$property] AS value",
                                Map.of("version", version, "property", property))
                        .list())
                .forEach(row ->
                        values.put(row.get("id").asString(), row.get("value").asObject()));
        return values;
    }
}
