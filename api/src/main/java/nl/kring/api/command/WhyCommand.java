package nl.kring.api.command;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.kring.api.actor.Why;
import nl.kring.api.actor.WhyFacts;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.GroupTableMeasure;
import nl.kring.engine.measure.Measure;
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
            "As in analyse, --directed and --weighted say which ties count for how much; a measure that has no meaning on"
                    + " them is refused.",
            "",
            "Example: kring why --actors actors.csv --ties ties.csv --actor club --measure betweenness",
            ""
        })
final class WhyCommand implements Callable<Integer> {

    private static final String EXACT = "exact";
    private static final String RING = "ring";

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private FormOptions form = new FormOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--actor", paramLabel = "ID", required = true, description = "Whose value.")
    private String actor = "";

    @Option(
            names = "--measure",
            paramLabel = "ID",
            required = true,
            description = "A measure of actors; kring measures lists them.")
    private String measure = "";

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description =
                    "For brokerage and group-contacts: a group of the dataset, neighbourhood, ring or kind (default:"
                            + " ring).")
    private @Nullable String group;

    @Option(names = "--projection", paramLabel = "NETWORK", description = FormOptions.NETWORKS)
    private Choice projection = Choice.ALL;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Measure asked = measure();
        Progress progress = new Progress(console);
        Request request = request(asked);
        Network network = source.network(form, store, null, progress, console);
        form.require(request, network);
        int number = network.number(actor);
        if (number < 0) {
            throw new CommandException("There is no actor " + actor + " in "
                    + network.provenance().name() + ": give an id as the actors or ties have it.");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        WhyFacts why;
        try (Run run = Run.with(threads, 1, Approximation.AUTO, progress.ofMeasures(), console::isStopped)) {
            why = why(network, asked, number, request.projection(), run);
        }
        if (json) {
            console.out().println(Json.of(why));
        } else {
            print(why);
        }
        return 0;
    }

    private Measure measure() {
        Measure asked = Catalogue.measure(measure);
        if (asked == null) {
            throw wrong(UnknownMeasure.text(measure));
        }
        if (!(asked instanceof ActorMeasure) && !(asked instanceof GroupTableMeasure)) {
            throw wrong("The measure " + measure + " says nothing about an actor: kring measures lists those that do"
                    + " under actor.");
        }
        if (group != null && asked instanceof ActorMeasure) {
            throw wrong("The measure " + measure + " does not go by group: leave out --group.");
        }
        return asked;
    }

    private WhyFacts why(Network network, Measure asked, int number, Projection chosen, Run run) {
        if (asked instanceof ActorMeasure ofActors) {
            return Why.of(network, ofActors, number, chosen, language.locale(), run);
        }
        String grouping = group == null ? RING : group;
        try {
            return Why.byGroup(network, (GroupTableMeasure) asked, grouping, number, chosen, language.locale(), run);
        } catch (IllegalArgumentException unknown) {
            throw wrong(String.valueOf(unknown.getMessage()));
        }
    }

    private Request request(Measure asked) {
        Projection chosen = form.of(Projection.of(projection));
        List<String> groups = asked instanceof ActorMeasure ? List.of() : List.of(group == null ? RING : group);
        try {
            return new Request(chosen, Set.of(asked.id()), groups);
        } catch (IllegalArgumentException unsuited) {
            throw wrong(FormOptions.advice(String.valueOf(unsuited.getMessage()), chosen));
        }
    }

    private void print(WhyFacts why) {
        console.out().println(why.sentence());
        why.reasons().forEach(reason -> console.out().println("  - " + reason.sentence()));
        if (!why.method().equals(EXACT)) {
            console.out().println(language.words().say("why.method", why.method()));
        }
        WhyFacts.Coverage coverage = why.coverage();
        if (coverage.residents() > 0) {
            console.out()
                    .println(
                            coverage.known()
                                    ? language.words().say("why.coverage", coverage.asked(), coverage.residents())
                                    : language.words().say("why.coverage.unknown"));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
