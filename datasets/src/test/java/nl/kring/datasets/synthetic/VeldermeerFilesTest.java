package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kring.datasets.Audience;
import nl.kring.datasets.csv.CsvExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed files of Veldermeer are what the generator makes. To write them anew: {@code -Dkring.write-example=true}. */
class VeldermeerFilesTest {
    private static final Path COMMITTED = Path.of("src/main/resources/nl/kring/datasets/example/veldermeer");
    private static final long MOST_BYTES = 2_600_000;

    @TempDir
    Path folder;

    @Test
    void theCommittedFilesAreTheGeneratorsToTheByte() throws IOException {
        if (Boolean.getBoolean("kring.write-example")) {
            write(COMMITTED);
        }
        write(folder);
        long bytes = 0;
        for (String file : new String[] {"actors.csv", "ties.csv", "dataset.yaml", "boundaries.geojson"}) {
            assertThat(COMMITTED.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
            bytes += Files.size(COMMITTED.resolve(file));
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static void write(Path into) throws IOException {
        new CsvExport(Veldermeer.of(), Audience.PROGRAM).write(into);
        Files.writeString(into.resolve("boundaries.geojson"), Veldermeer.boundaries());
    }
}
