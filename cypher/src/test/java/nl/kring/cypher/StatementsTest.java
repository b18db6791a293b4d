package nl.kring.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources/nl/kring/cypher");

    /** A word of Cypher at the beginning of a string, or after a space inside one. */
    private static final Pattern CYPHER = Pattern.compile(
            "\"[^\"\\n]*\\b(MATCH|CREATE|MERGE|UNWIND|RETURN|DELETE|FOREACH|CALL|ALTER|DROP)\\b[^\"\\n]*\"");

    static Stream<Path> sources() throws IOException {
        return files(SOURCES, ".java");
    }

    static Stream<Path> cypherFiles() throws IOException {
        return files(RESOURCES, ".cypher");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noCypherInJava(Path source) throws IOException {
        assertThat(CYPHER.matcher(Files.readString(source)).results().map(found -> found.group()))
                .isEmpty();
    }

    @Test
    void theSearchForCypherFindsIt() {
        assertThat(CYPHER.matcher("run(\"MATCH (a) \" + what)").find()).isTrue();
        assertThat(CYPHER.matcher("run(\"  OPTIONAL MATCH (a)\")").find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("cypherFiles")
    void everyFileBeginsWithAHeaderAndHoldsStatements(Path file) throws IOException {
        String name = RESOURCES.relativize(file).toString().replace('\\', '/').replace(".cypher", "");
        assertThat(Files.readString(file)).startsWith("// ").contains("olumn");
        assertThat(Statements.all(name))
                .isNotEmpty()
                .allSatisfy(
                        statement -> assertThat(statement).doesNotContain("//").doesNotContain(";"));
    }

    @Test
    void statementsEndWithASemicolonAtTheEndOfALine() {
        assertThat(Statements.split("// head; of the file\nRETURN 'a;b' AS x;\n\n  // between\nRETURN 2;\n"))
                .containsExactly("RETURN 'a;b' AS x", "RETURN 2");
        assertThat(Statements.split("RETURN 1")).containsExactly("RETURN 1");
    }

    @Test
    void anUnknownFileAndAFileOfManyAreErrors() {
        assertThatThrownBy(() -> Statements.all("read/nothing")).hasMessageContaining("read/nothing");
        assertThatThrownBy(() -> Statements.one("write/delete-batch")).hasMessageContaining("7 statements");
    }

    @Test
    void everySchemaFileIsListed() throws IOException {
        List<String> numbered = files(RESOURCES.resolve("schema"), ".cypher")
                .map(path -> path.getFileName().toString().replace(".cypher", ""))
                .filter(name -> name.matches("[0-9]{3}-.*"))
                .toList();
        assertThat(Schema.FILES).containsExactlyElementsOf(numbered);
    }
}
