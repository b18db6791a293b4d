package nl.kring.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kring.api.RunningKring;
import nl.kring.api.RunningKring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone gets wrong at first, and what commands then say and leave alone. */
class FirstMistakesTest {

    @TempDir
    Path folder;

    @Test
    void oneMistakeInAColumnDoesNotHideTheOthers() throws IOException {
        StringBuilder rows = new StringBuilder("source,target,strength,since\n");
        for (int i = 0; i < 185; i++) {
            rows.append("anna,bo,4,\n");
        }
        rows.append("anna,bo,,last week\n");
        Path ties = write("ties.csv", rows.toString());

        Outcome outcome = RunningKring.command("import", "--ties", ties.toString(), "--dry-run");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines().filter(line -> line.startsWith("ties.csv")))
                .hasSize(6)
                .last()
                .asString()
                .startsWith("ties.csv, row 187, column since: ");
        assertThat(outcome.err())
                .contains("ties.csv, row 2, column strength: ")
                .contains("… and 180 more rows: the same")
                .doesNotContain("anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "analyse --dataset-name dorp --out results",
                "why --dataset-name dorp --actor club --measure degree",
                "queries coverage --run --dataset-name dorp"
            })
    void whatOnlyReadsMakesNoData(String line) {
        Path nowhere = folder.resolve("nowhere");

        Outcome outcome = RunningKring.command((line + " --data " + nowhere).split(" ", -1));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("There is no data in " + nowhere)
                .contains("--data");
        assertThat(nowhere).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures betwenness",
                "analyse --out x --ties a --measures density,betwenness",
                "why --ties a --actor b --measure betwenness"
            })
    void aSlipInAMeasureIsSetRight(String line) {
        assertThat(RunningKring.command(line.split(" ", -1)).err())
                .contains("There is no measure betwenness: did you mean betweenness? kring measures lists them.");
    }

    @Test
    void whatIsNearNoMeasureIsNotGuessedAt() {
        assertThat(RunningKring.command("measures", "happiness").err())
                .contains("There is no measure happiness: kring measures lists them.");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedAsItWasGiven() throws IOException {
        Path ties = write("ties.csv", "source,target\nanna,bo\n");
        Path file = write("file", "");

        Outcome outcome = RunningKring.command("analyse", "--ties", ties.toString(), "--out", file.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .last()
                .asString()
                .contains(file + " cannot be used: ")
                .doesNotContain(".kring-");
    }

    @Test
    void aDryRunOfGoodRowsAloneWritesNothing() throws IOException {
        Path ties = write("ties.csv", "source,target,strength\nanna,bo,2\nbo,cas,0.5\n");
        Path rejected = Path.of("rejected.csv");
        assertThat(rejected).doesNotExist();

        Outcome outcome = RunningKring.command("import", "--ties", ties.toString(), "--dry-run", "--accept-partial");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("1 KNOWS", "1 bad row was left out").doesNotContain("rejected.csv");
        assertThat(outcome.err()).contains("ties.csv, row 2, column strength");
        assertThat(rejected).doesNotExist();
    }

    @Test
    void aCityThatIsThereIsReplacedOnlyWhenAskedTo() throws IOException {
        Path city = Files.createDirectory(folder.resolve("city"));
        Path own = write("city/ties.csv", "source,target\nanna,bo\n");
        String[] command = {"generate", "--residents", "50", "--out", city.toString()};

        Outcome refused = RunningKring.command(command);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains(own.toString())
                .contains("--replace");
        assertThat(own).hasContent("source,target\nanna,bo");
        assertThat(city.resolve("actors.csv")).doesNotExist();
        assertThat(RunningKring.command("generate", "--residents", "50", "--replace", "--out", city.toString())
                        .code())
                .isZero();
        assertThat(own).content().doesNotContain("anna");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
