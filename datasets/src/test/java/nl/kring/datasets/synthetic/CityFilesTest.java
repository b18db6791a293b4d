package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kring.datasets.Audience;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Source;
import nl.kring.datasets.csv.CsvDataset;
import nl.kring.datasets.csv.CsvExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented city as files. */
class CityFilesTest {
    private static final List<String> FILES = List.of("actors.csv", "ties.csv", "dataset.yaml");

    @TempDir
    Path folder;

    @Test
    void readBackItIsTheSameCityAndNothingIsDoubted() {
        Dataset city = Veldermeer.of();
        Path written = written(city, "city");
        Dataset read = CsvDataset.of(Source.of(written.resolve("ties.csv")))
                .actors(Source.of(written.resolve("actors.csv")))
                .description(Source.of(written.resolve("dataset.yaml")))
                .read();
        assertThat(read.network().hash()).isEqualTo(city.network().hash());
        assertThat(read.identities().byId()).isEqualTo(city.identities().byId());
        assertThat(read.report().warnings()).isEmpty();
        assertThat(read.report().dropped()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        Path first = written(SyntheticCity.of(2_000, 5), "first");
        Path second = written(SyntheticCity.of(2_000, 5), "second");
        for (String file : FILES) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors.csv", "ties.csv"})
    void anotherSeedGivesOtherBytes(String file) throws IOException {
        Path one = written(SyntheticCity.of(2_000, 5), "one");
        Path other = written(SyntheticCity.of(2_000, 6), "other");
        assertThat(Files.mismatch(one.resolve(file), other.resolve(file))).isNotNegative();
    }

    private Path written(Dataset city, String name) {
        Path into = folder.resolve(name);
        new CsvExport(city, Audience.PROGRAM).write(into);
        return into;
    }
}
