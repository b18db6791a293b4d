package nl.kring.api.dataset;

import java.nio.file.Path;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Reading;
import nl.kring.datasets.Source;
import nl.kring.datasets.csv.CsvDataset;
import org.jspecify.annotations.Nullable;

/**
 * Files that together hold a dataset.
 *
 * @param ties CSV of ties
 * @param actors CSV of actors; null when ties name everyone
 * @param description {@code dataset.yaml}; null when columns and words are ours
 */
public record InputFiles(
        Path ties, @Nullable Path actors, @Nullable Path description) {

    /**
     * Reads them.
     *
     * @throws nl.kring.datasets.DatasetException when they are refused
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public Dataset read(Reading reading) {
        return CsvDataset.of(Source.of(ties))
                .actors(actors == null ? null : Source.of(actors))
                .description(description == null ? null : Source.of(description))
                .read(reading);
    }
}
