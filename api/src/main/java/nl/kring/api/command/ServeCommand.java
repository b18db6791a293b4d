package nl.kring.api.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import nl.kring.api.neighbourhood.NeighbourhoodService;
import nl.kring.api.operate.ExampleData;
import nl.kring.api.operate.KringServer;
import nl.kring.api.operate.LongWork;
import nl.kring.api.operate.Services;
import nl.kring.api.operate.Settings;
import nl.kring.cypher.StoreException;
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
            "A new store is first given example data: Veldermeer, an invented town, and three classic networks. If"
                    + " that is broken off, the next start reads those that are missing, unless you have stored data"
                    + " of your own by then; what you delete stays deleted. Other commands"
                    + " can be used meanwhile, on the same data directory.",
            ""
        })
final class ServeCommand implements Callable<Integer> {

    private static final int QUICK = 20_000;

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
        KringServer.requireFree(settings);
        Services.requireUnused(settings);
        try (KringServer server = KringServer.start(settings)) {
            progress.at("opening the data in " + settings.data(), -1);
            try (Services services = Services.serve(settings);
                    LongWork work = LongWork.open(services, settings)) {
                storeExamples(services, progress);
                server.ready(services, work);
                table(services, progress);
                console.out().println();
                console.out().println("Kring: " + server.address() + "   (Ctrl-C stops it)");
                console.out().flush();
                console.awaitStop();
            }
        }
        return 0;
    }

    private void storeExamples(Services services, Progress progress) {
        if (noExamples) {
            return;
        }
        try {
            ExampleData.store(services, progress::ofRows, console::isStopped);
        } catch (StoreException e) {
            throw e.reason() == StoreException.Reason.CANCELLED
                    ? new CommandException(
                            "Stopped before all examples were stored; the next start reads those that are"
                                    + " missing.")
                    : e;
        }
    }

    /** The table that is shown first; of a large dataset it would keep whoever waits for the address. */
    private void table(Services services, Progress progress) {
        try {
            print(services.neighbourhoods(), progress);
        } catch (CancellationException stopped) {
            throw new CommandException("Stopped before the first table was there; what is stored is kept.");
        }
    }

    private void print(NeighbourhoodService neighbourhoods, Progress progress) {
        neighbourhoods
                .latest()
                .filter(dataset -> dataset.actors() <= QUICK)
                .ifPresent(dataset -> ReportTable.print(
                        neighbourhoods.table(
                                dataset.name(), Perspective.RELATIONAL, progress.ofMeasures(), console::isStopped),
                        Language.NL,
                        console.out()));
    }
}
