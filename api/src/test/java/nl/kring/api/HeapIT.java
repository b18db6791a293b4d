package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** That everything can be measured in the memory that {@code analyse --estimate} speaks of, and is refused in less. */
class HeapIT {
    private static final long PATIENCE_MINUTES = 5;
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    private long expected;

    @BeforeEach
    void makeATown() throws Exception {
        assertThat(kring(List.of(), "generate", "--residents", "10000", "--seed", "5", "--out", "town"))
                .isZero();
        assertThat(analyse(List.of(), "--estimate", "--json")).isZero();
        expected = bytes();
    }

    private long bytes() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("out.txt")))
                .get("bytes")
                .asLong();
    }

    @Test
    void everythingFitsInTheMemoryThatIsSaid() throws Exception {
        assertThat(analyse(List.of("-Xmx" + (expected + MEBIBYTE - 1) / MEBIBYTE + "m"), "--out", "results"))
                .as(Files.readString(folder.resolve("err.txt")))
                .isZero();

        assertThat(folder.resolve("results/network.json")).isNotEmptyFile();
    }

    @Test
    void whatCannotFitIsRefusedAndChangesNothing() throws Exception {
        assertThat(analyse(List.of("-Xmx" + expected * 2 / 3 / MEBIBYTE + "m"), "--out", "results"))
                .isEqualTo(1);

        assertThat(Files.readString(folder.resolve("err.txt")))
                .contains("This needs about ", "Java may use", "java -Xmx", "--estimate");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    /** There are many times as many pairs who share an organisation as there are ties. */
    @Test
    void whoSharesSomethingFitsInTheMemoryThatIsSaidTooAndIsRefusedInLess() throws Exception {
        String[] shared = {"--projection", "comembership", "--measures", "components,betweenness,clustering"};
        assertThat(analyse(List.of(), with(shared, "--estimate", "--json"))).isZero();
        long most = bytes();
        assertThat(analyse(List.of("-Xmx" + (most + MEBIBYTE - 1) / MEBIBYTE + "m"), with(shared, "--out", "results")))
                .as(Files.readString(folder.resolve("err.txt")))
                .isZero();
        assertThat(analyse(List.of("-Xmx" + most * 2 / 3 / MEBIBYTE + "m"), with(shared, "--out", "other")))
                .isEqualTo(1);

        assertThat(Files.readString(folder.resolve("err.txt"))).contains("This needs about ");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whatDoesNotEvenFitWhileItIsReadEndsWithOneLineThatSaysWhatToDo() throws Exception {
        assertThat(analyse(List.of("-Xmx16m"), "--out", "results")).isEqualTo(1);

        assertThat(Files.readString(folder.resolve("err.txt")))
                .contains("16 MiB of memory", "java -Xmx")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    private int analyse(List<String> java, String... more) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of("analyse", "--actors", "town/actors.csv", "--ties", "town/ties.csv", "--threads", "2"));
        line.addAll(List.of(more));
        return kring(java, line.toArray(String[]::new));
    }

    private int kring(List<String> java, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(java);
        line.addAll(List.of("-jar", System.getProperty("kring.jar")));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
