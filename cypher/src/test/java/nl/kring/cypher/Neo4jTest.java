package nl.kring.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kring.cypher.StoreException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Neo4jTest {

    @ParameterizedTest
    @EnumSource
    void answers(Where where) {
        assertThat(where.neo4j()
                        .<Integer>read(tx -> tx.run("RETURN 1").single().get(0).asInt()))
                .isEqualTo(1);
    }

    @Test
    void aServerIsJoinedUntilItCloses() throws IOException {
        Path directory = SharedNeo4j.newDirectory();
        assertThat(Neo4j.join(directory)).isEmpty();
        String first;
        try (Neo4j server = Neo4j.serve(directory)) {
            first = Files.readString(directory.resolve("server"));
            assertThat(server.openedAt()).isNotNull();
            try (Neo4j command = Neo4j.join(directory).orElseThrow()) {
                assertThat(command.openedAt()).isNull();
                command.write(tx -> tx.run("CREATE (:Mark)").consume());
            }
            refused(Reason.IN_USE, () -> Neo4j.serve(directory));
        }
        assertThat(directory.resolve("server")).doesNotExist();
        Files.writeString(directory.resolve("server"), first);
        try (Neo4j command = Neo4j.open(directory)) {
            assertThat(command.openedAt()).isNotNull();
            assertThat(command.<Integer>read(tx -> tx.run("MATCH (m:Mark) RETURN count(m)")
                            .single()
                            .get(0)
                            .asInt()))
                    .isEqualTo(1);
        }
    }

    @Test
    void loadCsvIsOff() {
        Neo4j neo4j = SharedNeo4j.embedded();
        for (String url : new String[] {"file:///etc/hostname", "http://127.0.0.1:1/"}) {
            assertThatThrownBy(() -> neo4j.read(tx -> tx.run("LOAD CSV FROM '" + url + "' AS line RETURN line")
                            .list()))
                    .isInstanceOf(StoreException.class)
                    .cause()
                    .hasMessageContaining("LOAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1\n", "x\ny\nz\n", "0\nsecret\n1\n"})
    void aServerFileThatIsNotOneIsIgnored(String content) throws IOException {
        Path directory = SharedNeo4j.newDirectory();
        Files.writeString(directory.resolve("server"), content);
        assertThat(Neo4j.join(directory)).isEmpty();
    }

    @Test
    void tooLittleSpaceIsRefusedBeforeAnythingStarts() {
        Path directory = SharedNeo4j.newDirectory();
        refused(Reason.NO_SPACE, () -> Neo4j.start(directory, false, Long.MAX_VALUE));
        assertThat(directory.resolve("neo4j/data")).doesNotExist();
    }

    @Test
    void aFileWhereTheDirectoryShouldBeIsRefused() throws IOException {
        Path file = Files.createFile(SharedNeo4j.newDirectory().resolve("file"));
        refused(Reason.FAILED, () -> Neo4j.open(file));
    }

    @Test
    void aWrongPasswordIsRefused() {
        refused(Reason.REFUSED, () -> Neo4j.connect(SharedNeo4j.externalUri(), "neo4j", "wrong password"));
    }

    @Test
    void nobodyAtTheAddressIsUnreachable() {
        refused(Reason.UNREACHABLE, () -> Neo4j.connect("bolt://127.0.0.1:1", "neo4j", "secret"));
        refused(Reason.UNREACHABLE, () -> Neo4j.connect("nonsense", "neo4j", "secret"));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.getMessage()).doesNotContain("\n");
            assertThat(e.advice()).isNotEmpty().doesNotContain("\n");
        });
    }
}
