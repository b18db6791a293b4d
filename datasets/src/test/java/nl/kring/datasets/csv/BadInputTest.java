package nl.kring.datasets.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.ImportReport;
import nl.kring.datasets.Reading;
import nl.kring.datasets.Source;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row per code: what is wrong, where it is found, and under which code. */
class BadInputTest {
    @TempDir
    Path folder;

    private static final String ACTORS = "id,kind\nann,resident\nbob,resident\nclub,organisation\ngp,professional\n";

    static Stream<Arguments> actors() {
        return Stream.of(
                bad("id-missing", 3, "id", "id,kind\nann,\n,resident\n"),
                bad("id-duplicate", 3, "id", "id\nann\nann\n"),
                bad("id-lookalike", 3, "id", "id\nann\nANN\n"),
                bad("id-lookalike", 3, "id", "id\nann\n\"ann \"\n"),
                bad("id-lookalike", 3, "id", "id\ncaf\u00e9\ncafe\u0301\n"),
                bad("id-length", 2, "id", "id\n" + "x".repeat(513) + "\n"),
                bad("kind-unknown", 2, "kind", "id,kind\nann,alien\n"),
                bad("ring-unknown", 2, "ring", "id,kind,ring\nc,organisation,5\n"),
                bad("ring-unknown", 2, "roles", "id,roles\nann,2|x\n"),
                bad("ring-kind", 2, "ring", "id,kind,ring\nc,organisation,4\n"),
                bad("ring-formal", 2, "formal", "id,kind,ring,formal\nc,organisation,2,true\n"),
                bad("truth-format", 2, "respondent", "id,respondent\nann,perhaps\n"),
                bad("whole-format", 2, "contactsElsewhere", "id,contactsElsewhere\nann,2.5\n"),
                bad("whole-format", 2, "contactsElsewhere", "id,contactsElsewhere\nann,99999999999\n"),
                bad("count-negative", 2, "supportElsewhere", "id,supportElsewhere\nann,-1\n"),
                bad("neighbourhood-many", 2, "neighbourhood", "id,neighbourhood\nann,A|B\n"),
                bad("cells-count", 3, null, "id,kind\nann,\nbob\n"),
                bad("cells-count", 2, null, "id,kind\nann,resident,more\n"),
                bad("column-missing", 1, "id", "naam,kind\nann,resident\n"),
                bad("column-duplicate", 1, "id", "id,ID\na,b\n"),
                bad("quote-unclosed", 2, "id", "id\n\"ann\nbob\n"),
                bad("quote-stray", 2, "id", "id\n\"ann\"x\n"),
                bad("encoding-nul", 3, "id", "id\nann\nb\u0000b\n"),
                bad("encoding-utf16", 0, null, "\u0000id\n"),
                bad("cell-long", 2, "id", "id\n" + "x".repeat((1 << 20) + 1) + "\n"),
                bad("cell-long", 2, "id", "id\n" + "x".repeat(3 << 20) + "\n"),
                bad("columns-many", 1, null, "id" + ",".repeat(10_001) + "\n"),
                bad("file-empty", 0, null, ""),
                bad("file-empty", 0, null, "\n\n"));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @MethodSource("actors")
    void actorsAreRefused(String code, long row, @Nullable String column, String actors) {
        DatasetException e = refused("source,target\n", actors);
        assertPlace(e, "actors.csv", code, row, column);
    }

    static Stream<Arguments> ties() {
        return Stream.of(
                bad("end-missing", 2, "target", "source,target\nann,\n"),
                bad("actor-unknown", 2, "target", "source,target\nann,nobody\n"),
                bad("actor-unknown", 2, "source", "source,target\nAnn,bob\n"),
                bad("actor-unknown", 2, "reportedBy", "source,target,reportedBy\nann,bob,nobody\n"),
                bad("type-unknown", 2, "type", "source,target,type\nann,bob,LIKES\n"),
                bad("type-missing", 2, "type", "source,target,type\nann,gp,\n"),
                bad("tie-ends", 2, "type", "source,target,type\nann,gp,SERVES\n"),
                bad("tie-self", 2, "target", "source,target\nann,ann\n"),
                bad("number-format", 2, "strength", "source,target,strength\nann,bob,NaN\n"),
                bad("number-format", 2, "strength", "source,target,strength\nann,bob,Infinity\n"),
                bad("number-format", 2, "strength", "source,target,strength\nann,bob,0x1p-1\n"),
                bad("number-format", 2, "strength", "source,target,strength\nann,bob,0.5f\n"),
                bad("number-format", 2, "strength", "source,target,strength\nann,bob,\"1.000,5\"\n"),
                bad("strength-range", 2, "strength", "source,target,strength\nann,bob,1e400\n"),
                bad("strength-range", 2, "strength", "source,target,strength\nann,bob,-0.5\n"),
                bad("strength-range", 2, "strength", "source,target,strength\nann,bob,1.01\n"),
                bad("strength-range", 2, "strength", "source,target,strength\nann,bob,0\n"),
                bad("frequency-range", 2, "frequency", "source,target,frequency\nann,bob,-1\n"),
                bad("frequency-range", 2, "frequency", "source,target,frequency\nann,bob,1e400\n"),
                bad("truth-format", 2, "directed", "source,target,directed\nann,bob,x\n"),
                bad("date-format", 2, "since", "source,target,since\nann,bob,2023-02-29\n"),
                bad("date-format", 2, "until", "source,target,until\nann,bob,29-02-2024\n"),
                bad("date-format", 2, "recordedAt", "source,target,recordedAt\nann,bob,2024-1-1x\n"),
                bad("date-range", 2, "since", "source,target,since\nann,bob,0000-01-01\n"),
                bad("until-before-since", 2, "until", "source,target,since,until\nann,bob,2024-02-01,2024-01-31\n"),
                bad("evidence-unknown", 2, "evidence", "source,target,evidence\nann,bob,rumour\n"),
                bad("column-missing", 1, "target", "source,to\nann,bob\n"),
                bad("quote-unclosed", 4, "source", "source,target\nann,bob\nann,club\n\"bob,ann\n"));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @MethodSource("ties")
    void tiesAreRefused(String code, long row, @Nullable String column, String ties) {
        DatasetException e = refused(ties, ACTORS);
        assertPlace(e, "ties.csv", code, row, column);
    }

    static Stream<Arguments> bare() {
        return Stream.of(
                bad("id-length", 2, "target", "source,target\nann," + "x".repeat(513) + "\n"),
                bad("id-lookalike", 3, "source", "source,target\nann,bob\nAnn,cas\n"),
                bad("tie-ends", 2, "type", "source,target,type\nann,bob,FUNDS\n"),
                bad("tie-self", 2, "target", "source,target\nann,ann\n"));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @MethodSource("bare")
    void aBadRowOfABareListAddsNobody(String code, long row, @Nullable String column, String ties) throws IOException {
        CsvDataset files =
                CsvDataset.of(Source.of("ties.csv", ties + (ties.contains("type") ? "cas,dee,\n" : "cas,dee\n")));
        assertPlace(catchThrowableOfType(DatasetException.class, files::read), "ties.csv", code, row, column);
        Network network = files.read(Reading.strictly().acceptPartial(folder.resolve("rejected.csv")))
                .network();
        assertThat(network.actors())
                .extracting(Actor::id)
                .doesNotContain("x", "Ann")
                .contains("cas", "dee");
        assertThat(network.order()).isEqualTo(code.equals("id-lookalike") ? 4 : 2);
    }

    @Test
    void aFileWithoutAHeaderIsToldWithoutRepeatingItsFirstRow() {
        DatasetException e = refused("Zwaantje,Zwaantje\nann,bob\n", ACTORS);
        assertPlace(e, "ties.csv", "column-missing", 1, "source");
        assertThat(e.getMessage()).doesNotContain("Zwaantje");
    }

    @Test
    void aWeightIsAFiniteNumberAboveZero() {
        DatasetException e = catchThrowableOfType(
                DatasetException.class,
                () -> CsvDataset.of(Source.of("ties.csv", "source,target,times\na,b,0\n"))
                        .read(Reading.strictly().weightedBy("times")));
        assertPlace(e, "ties.csv", "weight-range", 2, "times");
        e = catchThrowableOfType(
                DatasetException.class,
                () -> CsvDataset.of(Source.of("ties.csv", "source,target\na,b\n"))
                        .read(Reading.strictly().weightedBy("times")));
        assertPlace(e, "ties.csv", "column-absent", 1, "times");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundToTheCell() {
        byte[] latin1 = "source,target\nann,bob\nann,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertPlace(refused(latin1), "ties.csv", "encoding-utf8", 3, "target");
        byte[] utf16 = "source,target\nann,bob\n".getBytes(StandardCharsets.UTF_16);
        assertPlace(refused(utf16), "ties.csv", "encoding-utf16", 0, null);
        byte[] bare = "source,target\nann,bob\n".getBytes(StandardCharsets.UTF_16LE);
        assertPlace(refused(bare), "ties.csv", "encoding-utf16", 0, null);
        byte[] cut = {'s', 'o', (byte) 0xC3};
        assertPlace(refused(cut), "ties.csv", "encoding-utf8", 1, null);
    }

    @Test
    void aFileThatIsNotThereIsSaidToBe() {
        DatasetException e = catchThrowableOfType(
                DatasetException.class,
                () -> CsvDataset.of(Source.of(Path.of("no-such-folder", "ties.csv")))
                        .read());
        assertPlace(e, "ties.csv", "file-unreadable", 0, null);
    }

    @Test
    void everyBadRowIsCountedAndTheFirstThousandKept() {
        StringBuilder ties = new StringBuilder("source,target\n");
        for (int i = 0; i < 1500; i++) {
            ties.append("ann,ann\nann,bob\n");
        }
        DatasetException e = refused(ties.toString(), ACTORS);
        ImportReport report = Objects.requireNonNull(e.report());
        assertThat(report.badRowCount()).isEqualTo(1500);
        assertThat(report.badRows()).hasSize(1000);
        assertThat(report.badRows().get(999).row()).isEqualTo(2000);
        assertThat(e)
                .hasMessage("ties.csv, row 2, column target: A tie joins two different actors. (tie-self)"
                        + " and 1499 more bad rows");
    }

    @Test
    void noMessageRepeatsAValue() {
        String secret = "Zwaantje";
        DatasetException e = refused(
                "source,target,type,strength,since\n%1$s,ann,,,\nann,bob,%1$s,,\nann,bob,,%1$s,\nann,bob,,,%1$s\n"
                        .formatted(secret),
                ACTORS);
        ImportReport report = Objects.requireNonNull(e.report());
        assertThat(report.badRowCount()).isEqualTo(4);
        assertThat(report + e.getMessage()).doesNotContain(secret);
    }

    @Test
    void rowsAreCountedAsASpreadsheetShowsThem() {
        DatasetException e = refused("source,target,wave\n\nann,bob,\"a\nb\"\n\nann,ann,\n", ACTORS);
        assertThat(e.row()).isEqualTo(5);
    }

    private static DatasetException refused(String ties, String actors) {
        return catchThrowableOfType(
                DatasetException.class,
                () -> CsvDataset.of(Source.of("ties.csv", ties))
                        .actors(Source.of("actors.csv", actors))
                        .read());
    }

    private static DatasetException refused(byte[] ties) {
        return catchThrowableOfType(
                DatasetException.class,
                () -> CsvDataset.of(new Source("ties.csv", () -> new ByteArrayInputStream(ties)))
                        .read());
    }

    private static void assertPlace(DatasetException e, String file, String code, long row, @Nullable String column) {
        assertThat(e).isNotNull();
        assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
        assertThat(e.file()).isEqualTo(file);
        assertThat(e.row()).as(e.getMessage()).isEqualTo(row);
        assertThat(e.column()).as(e.getMessage()).isEqualTo(column);
        assertThat(e.advice()).isNotBlank();
    }

    private static Arguments bad(String code, long row, @Nullable String column, String content) {
        return Arguments.of(code, row, column, content);
    }
}
