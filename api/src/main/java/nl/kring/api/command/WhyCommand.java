package nl.kring.api.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import nl.kring.api.actor.Why;
import nl.kring.api.actor.WhyFacts;
import nl.kring.api.dataset.InputFiles;
import nl.kring.api.neighbourhood.Words;
import nl.kring.api.operate.Services;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.Reading;
import nl.kring.engine.Catalogue;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code why}: the value of an actor, and the ties, routes and actors behind it. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        header = "Tells why an actor has its value: the ties, routes and actors behind it.",
        description = {
            "",
            "Reasons come most important first, at most about 20. Files need no database; actors have the ids that the"
                    + " files or the stored dataset give them.",
            "",
            "Example: kring why --actors actors.csv --ties ties.csv --actor club --measure betweenness",
            ""
        })
final class WhyCommand implements Callable<Integer> {

    private static final String EXACT = "exact";

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FileOptions files = new FileOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--dataset-name", paramLabel = "NAME", description = "A stored dataset, instead of files.")
    private @Nullable String stored;

    @Option(names = "--actor", paramLabel = "ID", required = true, description = "Whose value.")
    private String actor = "";

    @Option(
            names = "--measure",
            paramLabel = "ID",
            required = true,
            description = "A measure of actors; kring measures lists them.")
    private String measure = "";

    @Option(
            names = "--projection",
            paramLabel = "NETWORK",
            description = "${COMPLETION-CANDIDATES} (default: all): which actors and ties count.")
    private Choice projection = Choice.ALL;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${COMPLETION-CANDIDATES} (default: nl).")
    private Language language = Language.NL;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ActorMeasure asked = measure();
        Progress progress = new Progress(console);
        Network network = network(progress);
        int number = network.number(actor);
        if (number < 0) {
            throw new CommandException("There is no actor " + actor + " in "
                    + network.provenance().name() + ": give an id as the actors or ties have it.");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        WhyFacts why;
        try (Run run = Run.with(threads, 1, Approximation.AUTO, progress.ofMeasures(), console::isStopped)) {
            why = Why.of(network, asked, number, projection, Locale.forLanguageTag(words().language()), run);
        }
        if (json) {
            console.out().println(Json.of(why));
        } else {
            print(why);
        }
        return 0;
    }

    private Words words() {
        return language.words();
    }

    private ActorMeasure measure() {
        if (Catalogue.measure(measure) == null) {
            throw wrong("There is no measure " + measure + ": kring measures lists them.");
        }
        if (!(Catalogue.measure(measure) instanceof ActorMeasure asked)) {
            throw wrong("The measure " + measure + " says nothing about an actor: kring measures lists those that do"
                    + " under actor.");
        }
        if (!asked.definition().suits(Projection.of(projection))) {
            throw wrong("The measure " + measure + " has no form for ties that "
                    + (Projection.of(projection).directed() ? "lead one way" : "lead both ways")
                    + ": choose another --projection.");
        }
        return asked;
    }

    private Network network(Progress progress) {
        InputFiles given = files.given();
        if ((given == null) == (stored == null)) {
            throw wrong("Say of what: files with --ties FILE, or a stored dataset with --dataset-name NAME.");
        }
        if (given == null) {
            progress.at("opening the data", -1);
            try (Services services = Services.open(store.settings())) {
                return services.datasets().load(String.valueOf(stored));
            }
        }
        Dataset dataset = given.read(Reading.strictly()
                .telling((file, rows) -> progress.at(String.format(Locale.ROOT, "reading %s, row %d", file, rows), -1))
                .until(console::isStopped));
        dataset.report().warnings().forEach(warning -> console.err().println("Note: " + warning.text()));
        return dataset.network();
    }

    private void print(WhyFacts why) {
        console.out().println(why.sentence());
        why.reasons().forEach(reason -> console.out().println("  - " + reason.sentence()));
        if (!why.method().equals(EXACT)) {
            console.out().println(words().say("why.method", why.method()));
        }
        WhyFacts.Coverage coverage = why.coverage();
        if (coverage.residents() > 0) {
            console.out()
                    .println(
                            coverage.known()
                                    ? words().say("why.coverage", coverage.asked(), coverage.residents())
                                    : words().say("why.coverage.unknown"));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
