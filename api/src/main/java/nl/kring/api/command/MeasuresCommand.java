package nl.kring.api.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.kring.api.catalogue.MeasureFacts;
import nl.kring.api.neighbourhood.Words;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Definition;
import nl.kring.engine.measure.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code measures}: what can be measured. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        header = "Lists what Kring can measure.",
        description = {
            "",
            "Without ids it gives a line for each measure; with ids everything about those: meaning, formula, unit,"
                    + " values, conventions and source.",
            ""
        })
final class MeasuresCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Measures to show in full.")
    private List<String> ids = List.of();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "${COMPLETION-CANDIDATES} (default: en): of names and meanings.")
    private Language language = Language.EN;

    @Option(names = "--json", description = "Print all of it as JSON.")
    private boolean json;

    MeasuresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (String id : ids) {
            if (Catalogue.measure(id) == null) {
                throw new ParameterException(spec.commandLine(), UnknownMeasure.text(id));
            }
        }
        List<Definition> chosen = Catalogue.measures().stream()
                .map(Measure::definition)
                .filter(definition -> ids.isEmpty() || ids.contains(definition.id()))
                .toList();
        if (json) {
            console.out().println(Json.of(chosen.stream().map(MeasureFacts::of).toList()));
        } else if (ids.isEmpty()) {
            list(chosen);
        } else {
            chosen.forEach(this::describe);
        }
        return 0;
    }

    private void list(List<Definition> chosen) {
        Words words = language.words();
        String level = "";
        for (Definition definition : chosen) {
            String own = word(definition.level());
            if (!own.equals(level)) {
                console.out().println();
                console.out().println(own);
                level = own;
            }
            Catalogue.Text text = words.measure(definition.id());
            console.out().printf(Locale.ROOT, "  %-26s %s: %s%n", definition.id(), text.name(), text.meaning());
        }
    }

    private void describe(Definition definition) {
        Catalogue.Text text = language.words().measure(definition.id());
        console.out().println(definition.id() + ": " + text.name());
        console.out().println("  " + text.meaning());
        line("formula", definition.formula());
        MeasureFacts facts = MeasureFacts.of(definition);
        line("unit", facts.table() ? "a table" : definition.unit().word() + ", " + definition.range());
        line("direction", word(definition.direction()));
        line("level", word(definition.level()));
        line("network", definition.projection());
        line("forms", String.join(", ", facts.forms()));
        line("conventions", definition.conventions());
        line("time", definition.complexity());
        line("source", definition.citation());
        console.out().println();
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            console.out().printf(Locale.ROOT, "  %-12s %s%n", label, text);
        }
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
