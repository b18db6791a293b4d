package nl.kring.api.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.kring.api.analysis.AnalysisFiles;
import nl.kring.api.analysis.AnalysisOrder;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Estimate;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyse}: measures of files or of a stored dataset, as files. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        header = "Measures a network from files or out of the store, and writes the results as files.",
        description = {
            "",
            "Files need no database. network.json, neighbourhoods.csv, actors.csv, ties.csv and groups.csv hold the"
                    + " results, run.json what was done, timing.json how long it took. A measure that is a table has a"
                    + " file of its own.",
            "",
            "Not every measure has a meaning when ties lead one way or weigh more or less: of all, those without are"
                    + " left out and named; one that was named is refused.",
            "",
            "Example: kring analyse --actors actors.csv --ties ties.csv --out results",
            ""
        })
final class AnalyseCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private FormOptions form = new FormOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go.")
    private @Nullable Path out;

    @Option(
            names = "--estimate",
            description =
                    "Compute nothing: print how many seconds and how much memory each measure is expected to take.")
    private boolean estimate;

    @Option(names = "--projection", paramLabel = "NETWORK", description = FormOptions.NETWORKS)
    private Choice projection = Choice.ALL;

    @Option(
            names = "--measures",
            paramLabel = "ID",
            split = ",",
            description = "all (default), or ids with commas between; kring measures lists them.")
    private List<String> measures = List.of("all");

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description = "Compare groups by a declared attribute, neighbourhood, ring or kind; may be repeated.")
    private List<String> groups = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Only ties that exist on this day, as 2026-03-31.")
    private @Nullable LocalDate date;

    @Option(
            names = "--approximate",
            paramLabel = "WHEN",
            description = "${COMPLETION-CANDIDATES} (default: auto): whether shortest paths may be estimated from a"
                    + " sample; auto does so where exact work would take a processor more than half a minute.")
    private Approximation approximation = Approximation.AUTO;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads (default: as many as processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "N", description = "For whatever draws at random (default: 1).")
    private long seed = 1;

    @Option(
            names = "--accept-partial",
            description = "Take the good rows of files, and write the others with reasons to rejected.csv in DIR.")
    private boolean acceptPartial;

    @Option(names = "--json", description = "Print the figures of the whole network as JSON.")
    private boolean json;

    AnalyseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (estimate) {
            return expect();
        }
        Path into = out;
        if (into == null) {
            throw wrong("Missing required option: '--out=DIR'");
        }
        return analyse(into);
    }

    private int analyse(Path into) {
        Progress progress = new Progress(console);
        AnalysisOrder order = order(progress);
        long start = System.nanoTime();
        Network network =
                source.network(form, store, acceptPartial ? into.resolve("rejected.csv") : null, progress, console);
        double seconds = (System.nanoTime() - start) / 1e9;
        form.require(order.request(), network);
        Results results;
        try {
            Expectation.requireRoom(Estimate.before(network, order.request(), approximation, threads));
            results = AnalysisFiles.write(network, order, form.column(), seconds, into);
        } catch (IllegalArgumentException unknownGroupOrTooManyTies) {
            throw wrong(String.valueOf(unknownGroupOrTooManyTies.getMessage()));
        }
        results.warnings().forEach(warning -> console.err().println("Note: " + warning.text()));
        if (json) {
            console.out().println(Json.of(Figures.of(results)));
        } else {
            console.out().println("Results of " + network.provenance().name() + " are in " + into + ".");
        }
        return 0;
    }

    private int expect() {
        Progress progress = new Progress(console);
        Request request = order(progress).request();
        Network network = source.network(form, store, null, progress, console);
        form.require(request, network);
        Estimate expected = expected(network, request);
        if (json) {
            console.out().println(Json.of(Expectation.facts(expected)));
        } else {
            Expectation.lines(expected, network.order(), network.ties().count()).forEach(console.out()::println);
        }
        return 0;
    }

    private Estimate expected(Network network, Request request) {
        try {
            return Estimate.of(network, request, approximation, threads);
        } catch (IllegalArgumentException tooManyTies) {
            throw wrong(String.valueOf(tooManyTies.getMessage()));
        }
    }

    private AnalysisOrder order(Progress progress) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads is 1 to " + MOST_THREADS + ".");
        }
        Set<String> ids = new LinkedHashSet<>(measures);
        if (ids.remove("all")) {
            ids.clear();
        }
        for (String id : ids) {
            if (Catalogue.measure(id) == null) {
                throw wrong(UnknownMeasure.text(id));
            }
        }
        return new AnalysisOrder(request(ids), approximation, seed, threads, progress.ofMeasures(), console::isStopped);
    }

    private Request request(Set<String> ids) {
        Projection asked = form.of(Projection.of(projection).on(date));
        try {
            return new Request(asked, ids, groups);
        } catch (IllegalArgumentException unsuited) {
            throw wrong(FormOptions.advice(String.valueOf(unsuited.getMessage()), asked));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
