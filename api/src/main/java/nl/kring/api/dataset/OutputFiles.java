package nl.kring.api.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kring.datasets.Audience;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.csv.CsvExport;

/** Datasets as files that can be read again. */
public final class OutputFiles {

    private OutputFiles() {}

    /** The files in a folder that {@link #write} would replace. */
    public static List<Path> there(Path folder) {
        return CsvExport.FILES.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .toList();
    }

    /**
     * Writes {@code actors.csv}, {@code ties.csv} and {@code dataset.yaml} into a folder, which is made when it is missing.
     *
     * @throws java.io.UncheckedIOException when they cannot be written
     */
    public static void write(Dataset dataset, Path folder) {
        new CsvExport(dataset, Audience.PROGRAM).write(folder);
    }
}
