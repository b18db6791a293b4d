package nl.kring.api.command;

import java.util.concurrent.Callable;
import nl.kring.api.neighbourhood.NeighbourhoodService;
import nl.kring.api.operate.ExampleData;
import nl.kring.api.operate.KringServer;
import nl.kring.api.operate.LongWork;
import nl.kring.api.operate.Services;
import nl.kring.api.operate.Settings;
import nl.kring.engine.measure.Perspective;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the pages, until someone stops them. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Serves the pages on this machine, until Ctrl-C.",
        description = {
            "",
            "On an empty store it first reads example data: Veldermeer, an invented town, and three classic networks."
                    + " Other commands can be used meanwhile, on the same data directory.",
            ""
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = {"--port", "--kring.port"},
            paramLabel = "PORT",
            description = "The port, 0 for any free one (default: 8080). Also KRING_PORT.")
    private @Nullable String port;

    @Option(names = "--no-examples", description = "Leave an empty store empty.")
    private boolean noExamples;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = store.settings(port);
        Progress progress = new Progress(console);
        try (KringServer server = KringServer.start(settings)) {
            progress.at("opening the data in " + settings.data(), -1);
            try (Services services = Services.serve(settings);
                    LongWork work = LongWork.open(services, settings)) {
                prepare(services, progress);
                server.ready(services, work);
                console.out().println();
                console.out().println("Kring: " + server.address() + "   (Ctrl-C stops it)");
                console.out().flush();
                console.awaitStop();
            }
        }
        return 0;
    }

    /** Reads the examples into an empty store, and computes the table that is shown first. */
    private void prepare(Services services, Progress progress) {
        if (!noExamples && services.datasets().list().isEmpty()) {
            ExampleData.store(services.datasets(), progress.ofRows("example data"), console::isStopped);
        }
        NeighbourhoodService neighbourhoods = services.neighbourhoods();
        neighbourhoods
                .latest()
                .ifPresent(dataset -> ReportTable.print(
                        neighbourhoods.table(
                                dataset.name(), Perspective.RELATIONAL, progress.ofMeasures(), console::isStopped),
                        Language.NL,
                        console.out()));
    }
}
