package nl.kring.cypher.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kring.cypher.Neo4j;
import nl.kring.cypher.SharedNeo4j;
import nl.kring.cypher.StoreException;
import nl.kring.cypher.StoreException.Reason;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Beside a server in another process that is half way through a write, and after that server was killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServerTest {

    private final Path directory = SharedNeo4j.newDirectory();
    private final Network first = RandomNetworks.of(Child.FIRST_SEED, Child.ACTORS);
    private Process child;

    @BeforeAll
    void startChild() throws IOException {
        child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = child.inputReader();
        List<String> said = new ArrayList<>();
        String line = output.readLine();
        while (line != null && !line.equals(Child.READY)) {
            said.add(line);
            line = output.readLine();
        }
        assertThat(line).as("%s", said).isEqualTo(Child.READY);
    }

    @AfterAll
    void kill() {
        child.destroyForcibly().onExit().join();
    }

    @Test
    @Order(1)
    void aSecondServerIsRefusedInOneLine() {
        assertThatThrownBy(() -> Neo4j.serve(directory)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.IN_USE);
            assertThat(e).hasMessageStartingWith("Another process uses the data directory");
            assertThat(e.getMessage()).doesNotContain("\n");
        });
    }

    @Test
    @Order(1)
    @DisabledOnOs(OS.WINDOWS)
    void theServerFileIsForItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(directory.resolve("server"))).hasSize(2);
    }

    @Test
    @Order(1)
    void aCommandJoinsAndSeesTheVersionBeforeAndCleansNothing() {
        try (Neo4j command = Neo4j.open(directory)) {
            NetworkStore store = NetworkStore.open(command);
            assertThat(command.openedAt()).isNull();
            assertThat(store.read("child").network().hash()).isEqualTo(first.hash());
            assertThat(states(command)).containsExactly("current", "staging");
        }
    }

    @Test
    @Order(2)
    void afterItWasKilledTheHalfVersionIsCleanedAndTheOtherWhole() {
        kill();
        assertThat(directory.resolve("server")).exists();
        assertThat(Neo4j.join(directory)).isEmpty();
        try (Neo4j neo4j = Neo4j.open(directory)) {
            assertThat(states(neo4j)).containsExactly("current", "staging");
            NetworkStore store = NetworkStore.open(neo4j);
            assertThat(store.read("child").network().hash()).isEqualTo(first.hash());
            assertThat(states(neo4j)).containsExactly("current");
            assertThat(nodes(neo4j))
                    .isEqualTo(first.order() + first.neighbourhoods().size());
        }
    }

    private static List<String> states(Neo4j neo4j) {
        return neo4j.read(tx -> tx.run("MATCH (v:Version) RETURN v.state AS state ORDER BY state")
                .list(row -> row.get("state").asString()));
    }

    private static int nodes(Neo4j neo4j) {
        return neo4j.read(tx -> tx.run("MATCH (n) WHERE n:Actor OR n:Neighbourhood OR n:Identity RETURN count(n)")
                .single()
                .get(0)
                .asInt());
    }
}
