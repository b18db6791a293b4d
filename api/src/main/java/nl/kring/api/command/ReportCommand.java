package nl.kring.api.command;

import java.util.concurrent.Callable;
import nl.kring.api.neighbourhood.NeighbourhoodFigures;
import nl.kring.api.neighbourhood.NeighbourhoodReport;
import nl.kring.api.neighbourhood.NeighbourhoodService;
import nl.kring.api.neighbourhood.NeighbourhoodTable;
import nl.kring.api.operate.Services;
import nl.kring.engine.measure.Perspective;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}: the neighbourhoods of a stored dataset as a table, or one of them in words. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        header = "Prints the neighbourhoods of a stored dataset as a table, or one of them in words.",
        description = {
            "",
            "It says how many of the residents were asked, how many have few contacts in view (at least, at most), and"
                    + " gives the figures that come first in a perspective. Neighbourhoods stand in alphabetical order.",
            "",
            "With --neighbourhood it tells of one: what stands out, the strongest and weakest links, the figures behind it,"
                    + " and what is not known. Counts of residents are rounded, and not shown below 10.",
            ""
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--dataset-name", paramLabel = "NAME", description = "The dataset (default: the one stored last).")
    private @Nullable String dataset;

    @Option(
            names = "--neighbourhood",
            paramLabel = "CODE|NAME",
            description = "Tell of this neighbourhood only, in words.")
    private @Nullable String neighbourhood;

    @Option(
            names = "--perspective",
            paramLabel = "VIEW",
            description = "${COMPLETION-CANDIDATES} (default: relational): which figures come first.")
    private Perspective perspective = Perspective.RELATIONAL;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print JSON: figures with every digit, counts protected.")
    private boolean json;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(console);
        progress.at("opening the data", -1);
        try (Services services = store.openToRead()) {
            NeighbourhoodService neighbourhoods = services.neighbourhoods();
            String name = dataset == null
                    ? neighbourhoods
                            .latest()
                            .orElseThrow(() -> new CommandException(
                                    "Nothing is stored yet: read files with kring import, or start kring serve once."))
                            .name()
                    : dataset;
            if (neighbourhood == null) {
                table(neighbourhoods, name, progress);
            } else {
                report(neighbourhoods, name, neighbourhood, progress);
            }
        }
        return 0;
    }

    private void table(NeighbourhoodService neighbourhoods, String name, Progress progress) {
        NeighbourhoodTable table = neighbourhoods.table(name, perspective, progress.ofMeasures(), console::isStopped);
        if (json) {
            console.out().println(Json.of(NeighbourhoodFigures.of(table)));
        } else {
            ReportTable.print(table, language.language(), console.out());
        }
    }

    private void report(NeighbourhoodService neighbourhoods, String name, String place, Progress progress) {
        NeighbourhoodReport report = neighbourhoods.report(name, place, progress.ofMeasures(), console::isStopped);
        if (report == null) {
            throw new CommandException(
                    "No neighbourhood \"" + place + "\": `kring report` lists those of this dataset.");
        }
        if (json) {
            console.out().println(Json.of(report));
        } else {
            ReportPrinter.print(report, language.language(), console.out());
        }
    }
}
