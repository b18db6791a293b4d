package nl.kring.api.command;

import java.nio.file.Path;
import java.util.Locale;
import nl.kring.api.dataset.InputFiles;
import nl.kring.api.operate.Services;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Reading;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is measured, as options: files, or a stored dataset. */
final class SourceOptions extends FileOptions {

    @Option(names = "--dataset-name", paramLabel = "NAME", description = "A stored dataset, instead of files.")
    private @Nullable String stored;

    /**
     * The network of the files or of the stored dataset, whichever was given.
     *
     * @param form what ties are to weigh
     * @param rejected where bad rows go; null to refuse them
     */
    Network network(FormOptions form, StoreOptions store, @Nullable Path rejected, Progress progress, Console console) {
        InputFiles given = given();
        if ((given == null) == (stored == null)) {
            throw wrong("Say what to measure: files with --ties FILE, or a stored dataset with --dataset-name NAME.");
        }
        if (given == null) {
            form.requireStored();
            progress.at("opening the data", -1);
            try (Services services = store.openToRead()) {
                return services.datasets().load(String.valueOf(stored));
            }
        }
        Reading reading = form.with(Reading.strictly())
                .telling((file, rows) -> progress.at(String.format(Locale.ROOT, "reading %s, row %d", file, rows), -1))
                .until(console::isStopped);
        Dataset dataset = given.read(rejected == null ? reading : reading.acceptPartial(rejected));
        dataset.report().warnings().forEach(warning -> console.err().println("Note: " + warning.text()));
        if (dataset.report().badRowCount() > 0) {
            console.err()
                    .println("Note: " + dataset.report().badRowCount() + " bad rows were left out; see " + rejected);
        }
        return dataset.network();
    }
}
