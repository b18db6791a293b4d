package nl.kring.datasets.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.datasets.Audience;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.Source;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a dataset is written to. */
class CsvExportTest {
    private static final String ACTORS = """
            id,kind,formal,name,neighbourhood,respondent,email,wish
            ann,resident,,Ann,BU1,true,a@x.nl,@home
            -12,resident,,,,,,-12
            choir,organisation,false,=De Stem,BU1|BU2,,,
            """;
    private static final String TIES = """
            source,target,type,strength,since
            ann,-12,knows,0.5,2020-01-01
            ann,choir,,,
            """;

    @TempDir
    Path folder;

    @Test
    void onlyColumnsThatAreUsedAreWritten() throws IOException {
        new CsvExport(dataset(), Audience.PROGRAM).write(folder);
        assertThat(Files.readString(folder.resolve("actors.csv"))).isEqualTo(ACTORS);
        assertThat(Files.readString(folder.resolve("ties.csv"))).isEqualTo(TIES);
        assertThat(Files.readString(folder.resolve("dataset.yaml"))).isEqualTo("""
                        name: small
                        attributes:
                        - wish
                        collects:
                        - contact
                        - affiliation
                        boundary: local
                        neighbourhoods:
                          BU1:
                            name: BU1
                          BU2:
                            name: BU2
                        """);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("actors.csv")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void identitiesAreWrittenWhenTheyAreGiven() {
        Dataset dataset = dataset();
        assertThat(RoundTripTest.throughFiles(dataset).identities().byId())
                .isEqualTo(dataset.identities().byId());
        assertThat(RoundTripTest.actors(Dataset.of(dataset.network()))).doesNotContain("Ann", "a@x.nl");
    }

    @Test
    void aSpreadsheetTakesNoTextForAFormulaAndNumbersStayNumbers() throws IOException {
        new CsvExport(dataset(), Audience.SPREADSHEET).write(folder);
        assertThat(Files.readString(folder.resolve("actors.csv")))
                .isEqualTo(ACTORS.replace("@home", "'@home").replace("=De Stem", "'=De Stem"));
        for (String text : new String[] {"=1", "+a", "-a", "@a", "\ta", "\ra", "＝1", "-1+1", "+"}) {
            assertThat(Audience.SPREADSHEET.cell(text)).isEqualTo("'" + text);
            assertThat(Audience.PROGRAM.cell(text)).isEqualTo(text);
        }
        for (String text : new String[] {"", "a", "-5", "-0.5", "-1e-3", "+31", "'=1"}) {
            assertThat(Audience.SPREADSHEET.cell(text)).isEqualTo(text);
        }
    }

    @Test
    void aTextThatIsNoTextIsRefused() {
        for (Profile profile : new Profile[] {
            Profile.of("a\u0000b"), Profile.of("\uD800"), Profile.of("a").in("B|C")
        }) {
            Network network = Network.builder().add(new Resident(profile)).build();
            assertThatThrownBy(() -> new CsvExport(Dataset.of(network), Audience.PROGRAM).write(folder))
                    .isInstanceOfSatisfying(
                            DatasetException.class, e -> assertThat(e.code()).isEqualTo("text-unwritable"));
            assertThat(folder).isEmptyDirectory();
        }
    }

    /** A row without a type is an arc: what is none says so, and what has a type says when it is one. */
    @Test
    void directionIsWrittenWhereTheRowWouldNotSayItByItself() throws IOException {
        Network network = CsvDataset.of(Source.of("ties.csv", """
                        source,target,type,directed
                        ann,bob,,
                        ann,bob,,false
                        ann,bob,knows,
                        ann,bob,knows,true
                        """)).read().network();
        assertThat(IntStream.range(0, 4).mapToObj(network.ties()::directed)).containsExactly(true, false, false, true);
        new CsvExport(Dataset.of(network), Audience.PROGRAM).write(folder);
        assertThat(Files.readString(folder.resolve("ties.csv"))).isEqualTo("""
                        source,target,type,directed
                        ann,bob,,
                        ann,bob,,false
                        ann,bob,knows,
                        ann,bob,knows,true
                        """);
    }

    private static Dataset dataset() {
        return CsvDataset.of(Source.of("ties.csv", TIES))
                .actors(Source.of("actors.csv", ACTORS))
                .description(Source.of("dataset.yaml", "name: small\nattributes: [wish]\n"))
                .read();
    }
}
