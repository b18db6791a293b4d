package nl.kring.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kring.api.RunningKring;
import nl.kring.api.RunningKring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ties that lead one way or weigh more or less, from files.
 *
 * <pre>
 *   anna --4--> bo --1--> cas      bo and cas both ways, cas to bo 2
 * </pre>
 */
class AnalyseFormsTest {

    private static final String TIES = """
            source,target,times,type,strength
            anna,bo,4,,0.5
            bo,cas,1,,
            cas,bo,2,,
            cas,dirk,1,KNOWS,0.25
            """;

    @TempDir
    Path folder;

    @Test
    void rowsWithoutATypeAreArcsWhenDirectionIsFollowed() throws IOException {
        assertThat(analyse("both", "--measures", "density,size").code()).isZero();
        assertThat(analyse("one", "--measures", "density,size", "--directed").code())
                .isZero();

        // Four pairs of six; of twelve possible arcs three of the first rows and two of KNOWS, which has no direction.
        assertThat(read("both", "network.json")).contains("\"size\" : 3", "\"density\" : 0.5");
        assertThat(read("one", "network.json")).contains("\"size\" : 5", "\"density\" : 0.4166666666666667");
        assertThat(read("both", "run.json")).contains("\"directed\" : false", "\"weights\" : \"one\"");
        assertThat(read("one", "run.json")).contains("\"directed\" : true").doesNotContain("\"weighted\"");
    }

    @Test
    void supportLeadsOneWayUnlessOneSaysOtherwise() throws IOException {
        Path ties = write("s.csv", "source,target,type\nanna,bo,SUPPORTS\nbo,cas,SUPPORTS\n");
        for (String more : new String[] {"", "--no-directed"}) {
            List<String> line =
                    new ArrayList<>(List.of("analyse", "--ties", ties.toString(), "--projection", "support"));
            line.addAll(more.isEmpty() ? List.of() : List.of(more));
            line.addAll(List.of(
                    "--measures", "density", "--out", folder.resolve("s" + more).toString()));
            assertThat(RunningKring.command(line.toArray(String[]::new)).code()).isZero();
        }

        assertThat(read("s", "network.json")).contains("\"density\" : 0.3333333333333333");
        assertThat(read("s--no-directed", "network.json")).contains("\"density\" : 0.6666666666666666");
    }

    @Test
    void tiesWeighByAColumnOfTheFileOrByStrength() throws IOException {
        assertThat(analyse("times", "--measures", "strength", "--weighted", "times")
                        .code())
                .isZero();
        assertThat(analyse("strength", "--measures", "strength", "--weighted", "strength")
                        .code())
                .isZero();

        assertThat(read("times", "actors.csv")).isEqualTo("""
                id,strength
                anna,4.0
                bo,6.0
                cas,3.0
                dirk,1.0
                """);
        assertThat(read("strength", "actors.csv")).contains("anna,0.5").contains("dirk,0.25");
        assertThat(read("times", "run.json")).contains("\"weights\" : \"column\"", "\"weighted\" : \"times\"");
        assertThat(read("strength", "run.json")).contains("\"weights\" : \"strength\"", "\"weighted\" : \"strength\"");
    }

    @Test
    void ofAllMeasuresThoseWithoutTheFormAreLeftOutAndNamed() throws IOException {
        Outcome outcome = analyse("all", "--directed", "--weighted", "times");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("Note: Left out").contains("core");
        assertThat(read("all", "actors.csv").lines().findFirst().orElse(""))
                .contains(",betweenness,")
                .doesNotContain("core");
        assertThat(read("all", "run.json")).contains("\"no-such-form\"");
    }

    @Test
    void aMeasureWithoutTheFormIsRefusedWithWhatToDo() throws IOException {
        Outcome outcome = analyse("none", "--directed", "--measures", "core");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("\"core\" has no form for ties that are directed")
                .contains("--no-directed");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whatCannotBeWeighedByIsRefused() throws IOException {
        Outcome absent = analyse("none", "--weighted", "hours");
        assertThat(absent.code()).isEqualTo(1);
        assertThat(absent.err()).contains("hours").contains("Nothing was changed.");

        Path bare = write("bare.csv", "source,target\nanna,bo\n");
        Outcome without = RunningKring.command(
                "analyse",
                "--ties",
                bare.toString(),
                "--weighted",
                "strength",
                "--out",
                folder.resolve("none").toString());
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("No tie has a strength");

        Outcome stored = RunningKring.command(
                "analyse",
                "--dataset-name",
                "karate",
                "--weighted",
                "hours",
                "--out",
                folder.resolve("none").toString());
        assertThat(stored.code()).isEqualTo(2);
        assertThat(stored.err()).contains("--weighted strength");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aMeasureSaysItsFormsAndWhetherItIsATable() {
        assertThat(RunningKring.command("measures", "density").out()).containsPattern("forms +undirected, directed\\R");
        assertThat(RunningKring.command("measures", "degree-quantiles").out()).containsPattern("unit +a table\\R");
        assertThat(RunningKring.command("measures", "degree-quantiles", "--json")
                        .out())
                .contains("\"table\" : true")
                .containsPattern("\"forms\" : \\[ \"undirected\"");
    }

    private Outcome analyse(String out, String... more) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                "analyse",
                "--ties",
                write("ties.csv", TIES).toString(),
                "--out",
                folder.resolve(out).toString()));
        line.addAll(List.of(more));
        return RunningKring.command(line.toArray(String[]::new));
    }

    private String read(String out, String file) throws IOException {
        return Files.readString(folder.resolve(out).resolve(file));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
