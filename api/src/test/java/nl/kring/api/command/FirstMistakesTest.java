package nl.kring.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kring.api.RunningKring;
import nl.kring.api.RunningKring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
