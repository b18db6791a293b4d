package nl.kring.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kring.api.RunningKring;
import nl.kring.api.RunningKring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that need no store. */
class CommandLineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"serve", "analyse", "import", "report", "generate", "measures", "queries", "why"})
    void everyCommandExplainsItself(String command) {
        Outcome outcome = RunningKring.command(command, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Usage: kring " + command).contains("--help");
        assertThat(outcome.err()).isEmpty();
        assertThat(RunningKring.command("--help").out()).contains("  " + command + " ");
    }

    @Test
    void saysItsVersion() {
        assertThat(RunningKring.command("--version").out()).matches("Kring \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "analyse",
                "analyse --out x",
                "analyse --out x --ties a --dataset-name b",
                "analyse --out x --ties a --directed --measures core",
                "analyse --out x --dataset-name b --weighted times",
                "analyse --out x --ties a --measures density,dnsity",
                "analyse --out x --ties a --projection sideways",
                "analyse --out x --ties a --threads 0",
                "analyse --out x --actors a",
                "import",
                "import --file network.graphml",
                "report --perspective best",
                "generate --residents 0 --out x",
                "generate --residents 10",
                "queries nothing",
                "queries --run",
                "queries coverage --run",
                "queries coverage --parameter least",
                "serve --prot 80",
                "--prot 80"
            })
    void wrongUseIsTwoLinesAndExitCodeTwo(String line) {
        Outcome outcome = RunningKring.command(line.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSizeBetween(2, 3).last().asString().startsWith("See kring");
    }

    @Test
    void analysesABareListOfTies() throws IOException {
        Path ties = write("ties.csv", "source,target\nanna,bo\nbo,cas\ncas,anna\ncas,dirk\n");

        Outcome outcome = RunningKring.command("analyse", "--ties", ties.toString(), "--out", out(), "--json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("\"order\" : 4.0").contains("\"bridges\" : 1.0");
        assertThat(Files.readString(folder.resolve("out/network.json"))).contains("\"density\" : 0.6666666666666666");
        assertThat(Files.readString(folder.resolve("out/actors.csv")))
                .startsWith("id,")
                .contains("\ndirk,");
        assertThat(Files.readString(folder.resolve("out/ties.csv"))).contains("cas,dirk,true");
        assertThat(folder.resolve("out/run.json")).exists();
        assertThat(folder.resolve("out/timing.json")).exists();
    }

    @Test
    void sameInputGivesSameBytesOnAnyNumberOfThreads() throws IOException {
        generate(300);
        for (String threads : new String[] {"1", "3"}) {
            assertThat(RunningKring.command(
                                    "analyse",
                                    "--ties",
                                    in("ties.csv"),
                                    "--actors",
                                    in("actors.csv"),
                                    "--dataset",
                                    in("dataset.yaml"),
                                    "--group",
                                    "ring",
                                    "--threads",
                                    threads,
                                    "--out",
                                    folder.resolve("out" + threads).toString())
                            .code())
                    .isZero();
        }
        for (String file :
                new String[] {"network.json", "neighbourhoods.csv", "actors.csv", "ties.csv", "groups.csv", "run.json"
                }) {
            assertThat(folder.resolve("out3").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("out1").resolve(file));
        }
    }

    @Test
    void generatesTheSameCityAgain() throws IOException {
        generate(50);
        byte[] first = Files.readAllBytes(folder.resolve("in/ties.csv"));
        generate(50, "--replace");

        assertThat(folder.resolve("in/ties.csv")).hasBinaryContent(first);
    }

    @Test
    void badRowsAreAllNamedAndNothingIsWritten() throws IOException {
        Path ties = write("ties.csv", "source,target,strength\nanna,bo,2\nbo,cas,0.5\ncas,cas,0.5\n");

        Outcome outcome = RunningKring.command("analyse", "--ties", ties.toString(), "--out", out());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("ties.csv, row 2")
                .contains("ties.csv, row 4")
                .contains("Nothing was changed.")
                .doesNotContain("anna")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void acceptPartialTakesTheGoodRowsAndKeepsTheOthersApart() throws IOException {
        Path ties = write("ties.csv", "source,target,strength\nanna,bo,2\nbo,cas,0.5\n");

        Outcome outcome =
                RunningKring.command("analyse", "--ties", ties.toString(), "--out", out(), "--accept-partial");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("1 bad row");
        assertThat(Files.readString(folder.resolve("out/network.json"))).contains("\"size\" : 1");
        assertThat(Files.readString(folder.resolve("out/rejected.csv"))).contains("ties.csv,2,strength");
    }

    @Test
    void aFileThatIsNotThereIsOneLine() {
        Outcome outcome = RunningKring.command(
                "analyse", "--ties", folder.resolve("none.csv").toString(), "--out", out());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains("none.csv");
    }

    @Test
    void anUnknownGroupIsWrongUse() throws IOException {
        Path ties = write("ties.csv", "source,target\nanna,bo\n");

        Outcome outcome =
                RunningKring.command("analyse", "--ties", ties.toString(), "--out", out(), "--group", "shoe-size");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("shoe-size").contains("neighbourhood");
    }

    @Test
    void aDryRunReadsAndStoresNothing() throws IOException {
        generate(20);

        Outcome outcome = RunningKring.command(
                "import",
                "--ties",
                in("ties.csv"),
                "--actors",
                in("actors.csv"),
                "--dataset",
                in("dataset.yaml"),
                "--dry-run",
                "--data",
                folder.resolve("data").toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("20 resident").contains("dry run");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void listsAndExplainsMeasures() {
        assertThat(RunningKring.command("measures").out()).contains("density", "constraint", "verdict");
        assertThat(RunningKring.command("measures", "--lang", "nl").out()).contains("Dichtheid van het netwerk");
        assertThat(RunningKring.command("measures", "constraint").out()).contains("Burt");
        assertThat(RunningKring.command("measures", "--json").out())
                .contains("\"id\" : \"density\"")
                .contains("\"nameNl\"");
        assertThat(RunningKring.command("measures", "dnsity").code()).isEqualTo(2);
    }

    @Test
    void aDayThatDoesNotExistIsSaidInWords() {
        Outcome outcome =
                RunningKring.command("analyse", "--ties", "ties.csv", "--out", "results", "--date", "2026-02-31");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("2026-03-31").doesNotContain("java").doesNotContain("LocalDate");
    }

    @Test
    void listsAndShowsQueries() {
        assertThat(RunningKring.command("queries").out())
                .contains("shared-participants", "Which organisations share participants?");
        assertThat(RunningKring.command("queries", "--lang", "nl").out())
                .contains("Welke organisaties delen deelnemers?");
        assertThat(RunningKring.command("queries", "shared-participants").out())
                .startsWith("// question: Which organisations share participants?\n")
                .contains("\nMATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)\n")
                .endsWith("ORDER BY shared DESC, organisation, other\n");
        assertThat(RunningKring.command("queries", "--json").out())
                .contains("\"name\" : \"coverage\"", "\"fallback\" : \"10\"");
        assertThat(RunningKring.command("queries", "coverage", "--json").out()).contains("\"vraag\"");
    }

    private void generate(int residents, String... more) {
        String line = "generate --seed 7 --residents " + residents;
        Stream<String> command = Stream.of(Stream.of(line.split(" ", -1)), Stream.of("--out", in("")), Stream.of(more))
                .flatMap(part -> part);
        assertThat(RunningKring.command(command.toArray(String[]::new)).code()).isZero();
    }

    private String in(String file) {
        return folder.resolve("in").resolve(file).toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
