package nl.kring.datasets.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.kring.datasets.Audience;
import nl.kring.datasets.Source;
import nl.kring.datasets.csv.CsvDataset;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small network with every sort of value.
 *
 * <pre>
 *   ann --- bob --- "c,d"     =eve (isolate)
 * </pre>
 */
class ResultWriterTest {
    private static final Set<String> MEASURES = Set.of(
            "order", "density", "mean-distance", "degree", "harmonic", "constraint", "cut-actor", "bridge", "ei-index");

    @TempDir
    Path temporary;

    @Test
    void everyFileIsAsTheContractSays() {
        Path out = temporary.resolve("out");
        writer(1).write(out);
        assertThat(text(out, "network.json")).isEqualTo("""
                        {
                          "order" : 4,
                          "density" : 0.3333333333333333,
                          "mean-distance" : 1.3333333333333333,
                          "group:gender" : {
                            "values" : 2,
                            "internal" : 0,
                            "external" : 2,
                            "ei-index" : 1.0
                          }
                        }
                        """);
        assertThat(text(out, "actors.csv")).isEqualTo("""
                        id,degree,harmonic,constraint,cut-actor
                        ann,1,1.5,1.0,false
                        bob,2,2.0,0.5,true
                        "c,d",1,1.5,1.0,false
                        =eve,0,0.0,,false
                        """);
        assertThat(text(out, "ties.csv")).isEqualTo("""
                        source,target,bridge
                        ann,bob,true
                        bob,"c,d",true
                        """);
        assertThat(text(out, "groups.csv")).isEqualTo("""
                        group,value,n,internal,external,ei-index
                        gender,f,2,0,2,1.0
                        gender,m,1,0,2,1.0
                        """);
        assertThat(text(out, "neighbourhoods.csv")).isEqualTo("""
                        neighbourhood,order,density,mean-distance,ei-index
                        BU1,2,1.0,1.0,0.0
                        BU2,1,,,1.0
                        """);
        assertThat(text(out, "run.json"))
                .contains("\"version\" : \"0.1.0\"", "\"projection\" : \"all\"", "\"weighted\" : \"none\"")
                .contains("\"network\" : \"" + network().hash() + "\"")
                .doesNotContain(temporary.toString());
        assertThat(text(out, "timing.json")).contains("\"threads\" : 1", "\"read\" : 0.5", "\"constraint\" : ");
    }

    /** Contacts 1, 2, 1 and 0; in BU1 there are two who know each other, in BU2 is one alone. */
    @Test
    void aTableHasAFileOfItsOwnAndIsInTheFiguresOfTheNetwork() throws IOException {
        Path out = temporary.resolve("out");
        writer(Projection.of(Choice.ALL), Set.of("order", "degree-quantiles")).write(out);
        assertThat(text(out, "degree-quantiles.csv")).isEqualTo("""
                        neighbourhood,quantile,degree
                        ,0.05,0.15000000000000002
                        ,0.25,0.75
                        ,0.5,1.0
                        ,0.75,1.25
                        ,0.95,1.8499999999999996
                        BU1,0.05,1.0
                        BU1,0.25,1.0
                        BU1,0.5,1.0
                        BU1,0.75,1.0
                        BU1,0.95,1.0
                        BU2,0.05,0.0
                        BU2,0.25,0.0
                        BU2,0.5,0.0
                        BU2,0.75,0.0
                        BU2,0.95,0.0
                        """);
        assertThat(text(out, "network.json"))
                .contains("\"order\" : 4", "\"degree-quantiles\" : [")
                .containsSubsequence("\"quantile\" : \"0.5\"", "\"degree\" : 1.0", "\"quantile\" : \"0.75\"");
        assertThat(files(out)).doesNotContain(out.resolve("triad-census.csv"));

        writer(Projection.of(Choice.ALL).directed(true), Set.of("triad-census")).write(out);
        assertThat(text(out, "triad-census.csv"))
                .startsWith("neighbourhood,class,count\n,003,1\n,012,2\n,102,0\n")
                .contains("\n,021C,1\n", "\nBU1,300,0\n");
        assertThat(text(out, "network.json")).containsSubsequence("\"class\" : \"021C\"", "\"count\" : 1");
        assertThat(text(out, "run.json")).contains("\"directed\" : true", "\"weights\" : \"one\"");
        assertThat(files(out)).doesNotContain(out.resolve("degree-quantiles.csv"));
    }

    /** JSON has no infinity; a table of text has. */
    @Test
    void theSpanOfABridgeIsInfinite() {
        Path out = temporary.resolve("out");
        writer(Projection.of(Choice.ALL), Set.of("span")).write(out);
        assertThat(text(out, "ties.csv")).contains("ann,bob,Infinity");
    }

    private static ResultWriter writer(Projection projection, Set<String> measures) {
        try (Run run = Run.exact(1)) {
            Request request = new Request(projection, measures, List.of());
            return new ResultWriter(Analysis.of(network(), request, run), RunFacts.of("0.1.0", 1));
        }
    }

    @Test
    void theSameInputGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        writer(1).write(temporary.resolve("one"));
        writer(2).write(temporary.resolve("two"));
        for (Path file : files(temporary.resolve("one"))) {
            if (!file.endsWith("timing.json")) {
                assertThat(temporary.resolve("two").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void filesOfAnEarlierRunGo() throws IOException {
        Path out = Files.createDirectories(temporary.resolve("out"));
        Files.writeString(out.resolve("groups.csv"), "old");
        Files.writeString(out.resolve("notes.txt"), "mine");
        new ResultWriter(results(Set.of("density"), List.of(), 1), RunFacts.of("0.1.0", 1)).write(out);
        assertThat(files(out).stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "network.json", "neighbourhoods.csv", "actors.csv", "run.json", "timing.json", "notes.txt");
    }

    @Test
    void aCancelledRunLeavesTheFolderAsItWas() throws IOException {
        Path out = Files.createDirectories(temporary.resolve("out"));
        Files.writeString(out.resolve("actors.csv"), "old");
        ResultWriter writer = new ResultWriter(
                results(MEASURES, List.of(), 1), RunFacts.of("0.1.0", 1).until(() -> true));
        assertThatThrownBy(() -> writer.write(out)).isInstanceOf(CancellationException.class);
        assertThat(files(out)).containsExactly(out.resolve("actors.csv"));
        assertThat(text(out, "actors.csv")).isEqualTo("old");
        assertThatThrownBy(() -> writer.write(temporary.resolve("fresh"))).isInstanceOf(CancellationException.class);
        assertThat(files(temporary)).containsExactly(out);
    }

    @Test
    void aSpreadsheetTakesNoIdForAFormula() {
        new ResultWriter(results(MEASURES, List.of(), 1), RunFacts.of("0.1.0", 1), Audience.SPREADSHEET)
                .write(temporary);
        assertThat(text(temporary, "actors.csv")).contains("\n'=eve,");
    }

    private static ResultWriter writer(int threads) {
        return new ResultWriter(
                results(MEASURES, List.of("gender"), threads),
                RunFacts.of("0.1.0", threads).parameter("weighted", "none").step("read", 0.5));
    }

    private static Results results(Set<String> measures, List<String> groups, int threads) {
        try (Run run = Run.exact(threads)) {
            return Analysis.of(network(), new Request(Projection.of(Choice.ALL), measures, groups), run);
        }
    }

    private static Network network() {
        return CsvDataset.of(Source.of("ties.csv", "source,target\nann,bob\nbob,\"c,d\"\nann,bob\n"))
                .actors(Source.of(
                        "actors.csv", "id,neighbourhood,gender\nann,BU1,f\nbob,BU1,m\n\"c,d\",BU2,f\n=eve,,\n"))
                .description(Source.of("dataset.yaml", "name: small\ngroups: [gender]\n"))
                .read()
                .network();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
