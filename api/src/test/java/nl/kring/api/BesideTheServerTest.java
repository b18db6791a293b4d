package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.api.RunningKring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that use the data of a server that runs. */
class BesideTheServerTest {

    private static final String ACTORS = """
            id,name,neighbourhood,respondent,shoes
            anna-1957,Anna Zonnebloem,Dorp,true,38
            bo-1961,Bo Zonnebloem,Dorp,true,41
            cas-1990,Cas Vergeetmenietje,Dorp,false,44
            """;
    private static final String TIES = "source,target\nanna-1957,bo-1961\n";

    @TempDir
    Path folder;

    private final RunningKring kring = RunningKring.get();

    @Test
    void theServerBeganWithTheExampleAndItsTable() {
        assertThat(kring.printed())
                .contains("Veldermeer")
                .contains("Bloemenbuurt", "Nieuwe Werf", "Alles samen")
                .contains(kring.address());
    }

    @Test
    void importsAnalysesAndReportsBesideTheServer() throws IOException {
        assertThat(importVillage("dorp", ACTORS, TIES).code()).isZero();

        Outcome stored = command(
                "analyse",
                "--dataset-name",
                "dorp",
                "--out",
                folder.resolve("stored").toString());
        Outcome files = command(
                "analyse",
                "--ties",
                file("ties.csv"),
                "--actors",
                file("actors.csv"),
                "--dataset",
                file("dataset.yaml"),
                "--out",
                folder.resolve("files").toString());
        Outcome report = command("report", "--dataset-name", "dorp", "--lang", "en");

        assertThat(stored.code()).isZero();
        assertThat(files.code()).isZero();
        for (String name : List.of("network.json", "neighbourhoods.csv", "actors.csv", "ties.csv", "run.json")) {
            assertThat(folder.resolve("stored").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("files").resolve(name));
        }
        assertThat(Files.readString(folder.resolve("stored/actors.csv"))).contains("\nanna-1957,");
        assertThat(report.code()).isZero();
        assertThat(report.out()).contains("Dorp").contains("fewer than 10\u00a0of\u00a03");
    }

    @Test
    void queriesAreAskedBesideTheServer() {
        Outcome coverage = command("queries", "coverage", "--run", "--dataset-name", "veldermeer");
        assertThat(coverage.code()).isZero();
        assertThat(coverage.out().lines())
                .hasSize(9)
                .startsWith("code\tneighbourhood\tresidents\tasked\tshare")
                .anyMatch(line -> line.contains("\tBloemenbuurt\t640\t"));

        Outcome shared = command(
                "queries",
                "shared-participants",
                "--run",
                "--dataset-name",
                "veldermeer",
                "--parameter",
                "least=20",
                "--json");
        assertThat(shared.code()).isZero();
        assertThat(shared.out()).contains("\"columns\" : [ \"organisation\", \"other\", \"shared\" ]");

        Outcome unknown = command("queries", "coverage", "--run", "--dataset-name", "nowhere");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("There is no dataset nowhere. Choose one of the stored datasets.");

        Outcome wrong =
                command("queries", "coverage", "--run", "--dataset-name", "veldermeer", "--parameter", "least=20");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("The query coverage has no parameter least. It takes dataset.");
    }

    /** Long names in several scripts, since Neo4j packs short ones; the organisation shows that the search finds. */
    @Test
    void noNameOrOwnIdOfAResidentIsInTheDatabase() throws IOException {
        String tail = " ëß漢字 wier naam te lang is om door de database te worden ingepakt";
        String actors = "id,kind,name,neighbourhood,respondent,age\n"
                + "Idxyzzy" + tail + ",resident,Naamxyzzy" + tail + ",Dorp,true,38\n"
                + "choir,organisation,Koorxyzzy" + tail + ",Dorp,true,\n";
        String ties = "source,target\nIdxyzzy" + tail + ",choir\n";
        assertThat(importVillage("geheim", actors, ties).code()).isZero();
        assertThat(importVillage("geheim", actors, ties).code()).isZero();

        assertThat(filesWith("Koorxyzzy")).isPositive();
        assertThat(filesWith("Naamxyzzy")).isZero();
        assertThat(filesWith("Idxyzzy")).isZero();
    }

    private long filesWith(String text) throws IOException {
        long found = 0;
        try (Stream<Path> files = Files.walk(kring.directory())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found += Files.readString(file, StandardCharsets.ISO_8859_1).contains(text) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void undeclaredColumnsAreNamedAndNotStored() throws IOException {
        Outcome outcome = importVillage("schoenen", ACTORS, TIES);

        assertThat(outcome.out()).contains("actors.csv: shoes");
    }

    @Test
    void aRefusedFileChangesNothing() throws IOException {
        importVillage("blijft", ACTORS, TIES);
        String before = command("report", "--dataset-name", "blijft", "--json").out();

        Outcome refused = importVillage("blijft", ACTORS, TIES + "bo-1961,nobody\n");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("ties.csv, row 3").doesNotContain("nobody");
        assertThat(command("report", "--dataset-name", "blijft", "--json").out())
                .isEqualTo(before);
    }

    @Test
    void tellsOfOneNeighbourhoodByNameOrCode() {
        Outcome told = command("report", "--dataset-name", "veldermeer", "--neighbourhood", "kerkdorp oosterveen");
        Outcome data = command("report", "--dataset-name", "veldermeer", "--neighbourhood", "BU99990203", "--json");

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("Onvolledig", "opbouwwerker", "Dorpshuis De Deel");
        assertThat(told.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(command("report", "--dataset-name", "veldermeer", "--neighbourhood", "Nieuwe Werf", "--lang", "en")
                        .out())
                .contains("We do not know");
        assertThat(data.out()).contains("\"topic\" : \"one-person\"", "\"residents\" : 210");
    }

    @Test
    void anUnknownNeighbourhoodIsOneLine() {
        Outcome outcome = command("report", "--dataset-name", "veldermeer", "--neighbourhood", "Atlantis");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("No neighbourhood \"Atlantis\"");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void reportsEveryPerspectiveAsTableAndJson() {
        for (String perspective : List.of("functional", "relational", "hybrid")) {
            String table = command("report", "--dataset-name", "veldermeer", "--perspective", perspective)
                    .out();
            assertThat(table).contains("Tuindorp").contains("<10");
            assertThat(table.lines().filter(line -> line.contains("\u00a0–\u00a0")))
                    .hasSizeGreaterThan(3)
                    .noneMatch(line -> line.matches(".*(?<![0-9.,<])[1-9]\u00a0–.*|.*–\u00a0[1-9](?![0-9.,]).*"));
        }
        assertThat(command("report", "--dataset-name", "veldermeer", "--json").out())
                .contains("\"dataset\" : \"veldermeer\"")
                .contains("\"asked\"");
    }

    @Test
    void anUnknownDatasetIsOneLine() {
        Outcome outcome = command("report", "--dataset-name", "atlantis");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains("atlantis");
    }

    @Test
    void aSecondServerOnTheDataIsRefusedInOneLine() {
        Outcome outcome = command("serve", "--port", "0");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .filteredOn(line -> line.startsWith("kring"))
                .hasSize(1)
                .first()
                .asString()
                .contains(kring.directory().toString());
        assertThat(outcome.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private Outcome importVillage(String name, String actors, String ties) throws IOException {
        Files.writeString(folder.resolve("actors.csv"), actors);
        Files.writeString(folder.resolve("ties.csv"), ties);
        Files.writeString(folder.resolve("dataset.yaml"), "name: " + name + "\nsynthetic: true\n");
        return command(
                "import",
                "--ties",
                file("ties.csv"),
                "--actors",
                file("actors.csv"),
                "--dataset",
                file("dataset.yaml"));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /** A command on the data of the server. */
    private Outcome command(String... arguments) {
        String[] more = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, more, 0, arguments.length);
        more[arguments.length] = "--data";
        more[arguments.length + 1] = kring.directory().toString();
        return RunningKring.command(more);
    }
}
