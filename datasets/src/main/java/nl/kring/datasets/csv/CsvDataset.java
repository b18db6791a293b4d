package nl.kring.datasets.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kring.datasets.Assembly;
import nl.kring.datasets.BadRow;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.DatasetDescription;
import nl.kring.datasets.DatasetException;
import nl.kring.datasets.Reading;
import nl.kring.datasets.Source;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as comma-separated files.
 *
 * @param ties the ties: {@code source}, {@code target} and more
 * @param actors the actors: {@code id} and more; null: everyone whom ties name is a resident
 * @param description {@code dataset.yaml}; null when columns and words are ours
 */
public record CsvDataset(
        Source ties, @Nullable Source actors, @Nullable Source description) {

    /** A bare list of ties. */
    public static CsvDataset of(Source ties) {
        return new CsvDataset(ties, null, null);
    }

    /** The same with actors. */
    public CsvDataset actors(@Nullable Source file) {
        return new CsvDataset(ties, file, description);
    }

    /** The same with a description. */
    public CsvDataset description(@Nullable Source file) {
        return new CsvDataset(ties, actors, file);
    }

    /**
     * Reads it strictly.
     *
     * @throws DatasetException when anything is wrong with the files
     */
    public Dataset read() {
        return read(Reading.strictly());
    }

    /**
     * Reads it. Time and memory grow with the number of rows; of a row no more is held than the network needs.
     *
     * @throws DatasetException when a file is damaged, its columns are wrong, or a row is bad and good rows alone are not
     *     asked for
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public Dataset read(Reading reading) {
        DatasetDescription described =
                description == null ? DatasetDescription.none() : DatasetDescription.read(description);
        Assembly assembly = new Assembly(described, ties.stem(), reading);
        if (reading.rejected() == null) {
            return read(assembly, reading, null);
        }
        try (Rejected rejected = new Rejected(reading.rejected())) {
            Dataset dataset = read(assembly, reading, rejected);
            rejected.keep();
            return dataset;
        } catch (IOException | UncheckedIOException e) {
            throw new DatasetException(new BadRow(
                    String.valueOf(reading.rejected().getFileName()),
                    0,
                    null,
                    "rejected-unwritable",
                    "Rejected rows cannot be written there: choose a file in a folder that exists."));
        }
    }

    private Dataset read(Assembly assembly, Reading reading, @Nullable Rejected rejected) {
        if (actors != null) {
            Source file = actors;
            new CsvFile(file, reading, rejected).read(header -> assembly.actors(file.name(), header));
        }
        new CsvFile(ties, reading, rejected).read(header -> assembly.ties(ties.name(), header));
        return assembly.finish();
    }
}
