package nl.kring.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kring.api.RunningKring;
import nl.kring.api.RunningKring.Outcome;
import nl.kring.engine.Estimate;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.Approximation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said before anything is computed. */
class AnalyseEstimateTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTies() throws IOException {
        Files.writeString(folder.resolve("ties.csv"), "source,target\nanna,bo\nbo,cas\n");
    }

    private Outcome estimate(String... more) {
        List<String> line = new ArrayList<>(
                List.of("analyse", "--ties", folder.resolve("ties.csv").toString(), "--estimate"));
        line.addAll(List.of(more));
        return RunningKring.command(line.toArray(String[]::new));
    }

    @Test
    void saysOfEachMeasureAndOfAllTogetherAndWritesNothing() throws IOException {
        Outcome outcome = estimate("--measures", "betweenness,tie-betweenness");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .containsPattern("betweenness +< 0.01 s +< 0.01 s +\\d+ MiB\\R")
                .containsPattern("tie-betweenness +< 0.01 s +< 0.01 s")
                .containsPattern("Together less than 0.01 s for 3 actors and 2 ties, .* \\d+ MiB of memory")
                .doesNotContain("constraint");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    /** Of no more actors than a sample has, nothing is estimated, asked for or not. */
    @Test
    void saysWhatWillBeEstimated() throws IOException {
        assertThat(estimate("--measures", "betweenness", "--approximate", "always")
                        .out())
                .doesNotContain("sample");

        StringBuilder ties = new StringBuilder("source,target\n");
        for (int i = 0; i < 1_025; i++) {
            ties.append("anna,r").append(i).append('\n');
        }
        Files.writeString(folder.resolve("ties.csv"), ties);
        assertThat(estimate("--measures", "betweenness,order", "--approximate", "always")
                        .out())
                .containsPattern("betweenness .* MiB {2}estimated from a sample\\R")
                .containsPattern("order .* MiB\\R");
    }

    @Test
    void saysTheSameAsJson() {
        JsonNode told = JsonMapper.builder().build().readTree(estimate("--json").out());

        assertThat(told.get("seconds").asDouble()).isPositive();
        assertThat(told.get("bytes").asLong())
                .isLessThan(told.get("available-bytes").asLong());
        assertThat(told.get("measures").get("constraint").get("alone-seconds").asDouble())
                .isPositive();
        assertThat(told.get("measures").has("reciprocity")).isFalse();
    }

    @Test
    void whatCannotFitIsRefusedWithTheFigureAndWhatToDo() {
        long actors = Runtime.getRuntime().maxMemory() / 500;
        Estimate huge = Estimate.of(
                actors, actors, Request.everything(Projection.of(Projection.Choice.ALL)), Approximation.AUTO, 2);

        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> Expectation.requireRoom(huge))
                .withMessageContaining(
                        String.format(Locale.ROOT, "%,d MiB of memory", (huge.bytes() + (1 << 20) - 1) / (1 << 20)))
                .withMessageContaining("java -Xmx")
                .withMessageContaining("--estimate");
    }
}
