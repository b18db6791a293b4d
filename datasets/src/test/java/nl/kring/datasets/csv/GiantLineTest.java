package nl.kring.datasets.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A line of 1 GB is refused soon and in little memory, wherever it stands. */
class GiantLineTest {
    @Test
    void aLineOfAGigabyteIsRefused() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GiantLine.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines().map(line -> line.split(" ", 2)[0]))
                .as(said)
                .containsExactly("cell-long", "cell-long", "columns-many", "cell-long", "columns-many", "cell-long");
        assertThat(said.lines().map(line -> Integer.valueOf(line.split(" ", 2)[1])))
                .allMatch(seconds -> seconds < 10);
    }
}
