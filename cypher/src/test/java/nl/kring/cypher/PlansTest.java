package nl.kring.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ResultSummary;

/** Every statement in every file is one that Neo4j can plan. */
class PlansTest {

    private static final Path RESOURCES = Path.of("src/main/resources/nl/kring/cypher");

    static Stream<String> statements() throws IOException {
        return StatementsTest.cypherFiles()
                .map(file ->
                        RESOURCES.relativize(file).toString().replace('\\', '/').replace(".cypher", ""))
                // Commands of the schema and of the system database are run when a database opens.
                .filter(name -> !name.startsWith("schema/0") && !name.equals("write/secret"))
                .flatMap(name -> Statements.all(name).stream());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void canBePlanned(String statement) {
        try (Session session = SharedNeo4j.embedded().driver().session(SessionConfig.defaultConfig())) {
            ResultSummary summary = session.run("EXPLAIN " + statement).consume();
            assertThat(summary.hasPlan()).isTrue();
        }
    }
}
