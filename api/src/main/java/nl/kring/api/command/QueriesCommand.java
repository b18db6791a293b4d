package nl.kring.api.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kring.api.operate.Services;
import nl.kring.api.query.QueryService;
import nl.kring.cypher.query.Query;
import nl.kring.cypher.query.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code queries}: questions in Cypher, to read or to run. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        header = "Lists, shows or runs the questions that Kring can ask in Cypher.",
        description = {
            "",
            "Without a name it gives a line for each; with a name its Cypher, to paste into Neo4j Browser; with --run"
                    + " the answer, with tabs between the columns. Counts of fewer than 10 residents are never given.",
            "",
            "Example: kring queries shared-participants --run --dataset-name veldermeer --parameter least=20",
            ""
        })
final class QueriesCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The query to show or run.")
    private @Nullable String name;

    @Option(names = "--run", description = "Ask it of a stored dataset.")
    private boolean run;

    @Option(names = "--dataset-name", paramLabel = "DATASET", description = "The stored dataset.")
    private @Nullable String dataset;

    @Option(names = "--parameter", paramLabel = "KEY=VALUE", description = "A parameter of the query; may be repeated.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "${COMPLETION-CANDIDATES} (default: en): of the questions.")
    private Language language = Language.EN;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    QueriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String chosen = name;
        if (chosen == null) {
            if (run) {
                throw wrong("Say which query to run: kring queries lists them.");
            }
            list();
        } else if (QueryService.all().stream().noneMatch(query -> query.name().equals(chosen))) {
            throw wrong("There is no query " + chosen + ": kring queries lists them.");
        } else if (run) {
            answer(chosen);
        } else {
            show(QueryService.named(chosen));
        }
        return 0;
    }

    private void list() {
        if (json) {
            console.out().println(Json.of(QueryService.all()));
            return;
        }
        for (Query query : QueryService.all()) {
            console.out()
                    .printf(
                            Locale.ROOT,
                            "  %-28s %s%n",
                            query.name(),
                            language == Language.NL ? query.vraag() : query.question());
        }
    }

    private void show(Query query) {
        if (json) {
            console.out().println(Json.of(query));
        } else {
            console.out().print(query.text());
        }
    }

    private void answer(String chosen) {
        String of = dataset;
        if (of == null) {
            throw wrong("Say of which stored dataset: --dataset-name NAME.");
        }
        Map<String, String> given = new HashMap<>(parameters);
        given.put("dataset", of);
        new Progress(console).at("opening the data", -1);
        try (Services services = store.openToRead()) {
            print(services.queries().run(chosen, given));
        }
    }

    private void print(Table table) {
        if (json) {
            console.out().println(Json.of(table));
            return;
        }
        console.out().println(String.join("\t", table.columns()));
        for (List<@Nullable Object> row : table.rows()) {
            console.out().println(row.stream().map(QueriesCommand::cell).collect(Collectors.joining("\t")));
        }
        if (table.more()) {
            console.err()
                    .println("Note: there are more rows; only the first "
                            + table.rows().size() + " are given.");
        }
    }

    /** One line, whatever the value; nothing where there is none. */
    private static String cell(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(QueriesCommand::cell).collect(Collectors.joining(", "));
        }
        return value == null ? "" : Failures.line(String.valueOf(value).replace('\t', ' '));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
