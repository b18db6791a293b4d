package nl.kring.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kring.api.RunningKring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportSummaryTest {

    @TempDir
    private Path folder = Path.of("");

    /** Anna alone was asked, and one tie has a word of its own. */
    @Test
    void oneOfASortIsNotSpokenOfAsMany() throws Exception {
        Path actors = Files.writeString(folder.resolve("actors.csv"), "id,respondent\nanna,true\nbo,false\n");
        Path ties = Files.writeString(folder.resolve("ties.csv"), "source,target,type\nanna,bo,friend\n");
        Path dataset = Files.writeString(
                folder.resolve("dataset.yaml"), "name: een\nboundary: local\ntie-types:\n  friend: {type: KNOWS}\n");

        RunningKring.Outcome outcome = RunningKring.command(
                "import",
                "--dry-run",
                "--actors",
                actors.toString(),
                "--ties",
                ties.toString(),
                "--dataset",
                dataset.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("1 resident was asked", "1 row: \"friend\"")
                .doesNotContain("1 residents", "1 rows");
    }
}
