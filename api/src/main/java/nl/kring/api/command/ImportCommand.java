package nl.kring.api.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.kring.api.dataset.ImportSummary;
import nl.kring.api.operate.Services;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import}: files into the store. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = "Reads files into the store.",
        description = {
            "",
            "They become the new version of the dataset; whoever looks meanwhile sees the version before. One bad row"
                    + " refuses the whole: all bad rows are named, and nothing is changed. Names and own ids of"
                    + " residents are encrypted; they are not in the database.",
            "",
            "Example: kring import --actors actors.csv --ties ties.csv --dataset dataset.yaml --dry-run",
            ""
        })
final class ImportCommand implements Callable<Integer> {

    private static final Path REJECTED = Path.of("rejected.csv");

    private final Console console;

    @Mixin
    private FileOptions files = new FileOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--dry-run", description = "Only read and report; store nothing.")
    private boolean dryRun;

    @Option(
            names = "--accept-partial",
            description =
                    "Take the good rows, and write the others with reasons to rejected.csv in this folder; in a dry run"
                            + " only name them.")
    private boolean acceptPartial;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    ImportCommand(Console console) {
        this.console = console;
    }

    /** What {@code --json} prints. */
    private record Outcome(String dataset, boolean stored, ImportSummary report) {}

    @Override
    public Integer call() {
        Progress progress = new Progress(console);
        Reading reading = Reading.strictly()
                .telling((file, rows) -> progress.at("reading " + file + ", row " + rows, -1))
                .until(console::isStopped);
        Dataset dataset = files.required().read(acceptPartial ? partial(reading) : reading);
        if (dryRun) {
            BadRowLines.of(dataset.report()).forEach(console.err()::println);
        } else {
            store(dataset, progress);
        }
        String name = dataset.network().provenance().name();
        ImportSummary summary = ImportSummary.of(dataset);
        if (json) {
            console.out().println(Json.of(new Outcome(name, !dryRun, summary)));
        } else {
            summary.print(console.out(), dryRun ? null : REJECTED);
            console.out().println(dryRun ? "Nothing was stored: this was a dry run." : "Stored as " + name + ".");
        }
        return 0;
    }

    private Reading partial(Reading reading) {
        return dryRun ? reading.acceptPartial() : reading.acceptPartial(REJECTED);
    }

    private StoredDataset store(Dataset dataset, Progress progress) {
        progress.at("opening the data", -1);
        try (Services services = Services.open(store.settings())) {
            return services.datasets().store(dataset, progress.ofRows("rows"), console::isStopped);
        }
    }
}
