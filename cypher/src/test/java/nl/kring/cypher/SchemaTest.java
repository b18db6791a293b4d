package nl.kring.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final Neo4j neo4j = SharedNeo4j.embedded();

    @Test
    void everyFileIsRecordedOnceHoweverOftenItIsApplied() {
        Schema.apply(neo4j.driver());
        Schema.apply(neo4j.driver());
        List<String> recorded = neo4j.read(tx -> tx.run("MATCH (s:SchemaStep) RETURN s.file ORDER BY s.file")
                .list(row -> row.get(0).asString()));
        assertThat(recorded).containsAll(Schema.FILES).doesNotHaveDuplicates();
    }

    @Test
    void constraintsHold() {
        List<String> names = neo4j.read(tx ->
                tx.run("SHOW CONSTRAINTS YIELD name").list(row -> row.get(0).asString()));
        assertThat(names).contains("actor_id", "dataset_name", "version_id", "identity_key", "neighbourhood_code");
    }

    @Test
    void aFileThatChangedAfterItWasAppliedIsAnError() {
        String file = "await-indexes";
        Schema.apply(neo4j.driver(), List.of(file));
        neo4j.write(tx -> tx.run("MATCH (s:SchemaStep {file: $file}) SET s.checksum = 'other'", Map.of("file", file))
                .consume());
        try {
            assertThatThrownBy(() -> Schema.apply(neo4j.driver(), List.of(file)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The database was made with another version of schema step await-indexes.");
        } finally {
            neo4j.write(tx -> tx.run("MATCH (s:SchemaStep {file: $file}) DELETE s", Map.of("file", file))
                    .consume());
        }
    }

    @Test
    void lineEndsDoNotChangeAChecksum() {
        assertThat(Statements.text("schema/001-network")).doesNotContain("\r");
        assertThat(Schema.checksum("a")).hasSize(64).isNotEqualTo(Schema.checksum("b"));
    }
}
