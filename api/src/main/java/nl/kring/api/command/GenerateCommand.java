package nl.kring.api.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kring.api.dataset.OutputFiles;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.synthetic.SyntheticCity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code generate}: an invented city. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        header = "Invents a city and writes it as files.",
        description = {
            "",
            "The same number of residents and seed always give the same files: actors.csv, ties.csv and dataset.yaml.",
            "",
            "Example: kring generate --residents 100000 --seed 42 --out city",
            ""
        })
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--residents", paramLabel = "N", required = true, description = "How many residents.")
    private int residents;

    @Option(names = "--seed", paramLabel = "S", description = "Another seed, another city (default: 1).")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    private Path out = Path.of("");

    @Option(names = "--replace", description = "Replace the files of a city that is there.")
    private boolean replace;

    @Option(names = "--json", description = "Print the counts as JSON.")
    private boolean json;

    GenerateCommand(Console console) {
        this.console = console;
    }

    /** What {@code --json} prints. */
    private record Outcome(String dataset, int actors, int ties) {}

    @Override
    public Integer call() {
        if (residents < 1 || residents > SyntheticCity.MOST_RESIDENTS) {
            throw new ParameterException(
                    spec.commandLine(), "--residents is 1 to " + SyntheticCity.MOST_RESIDENTS + ".");
        }
        List<Path> there = replace ? List.of() : OutputFiles.there(out);
        if (!there.isEmpty()) {
            throw new CommandException(
                    there.get(0) + " is there already: choose another folder with --out, or add" + " --replace.");
        }
        Progress progress = new Progress(console);
        progress.at("inventing " + residents + " residents", -1);
        Dataset city = SyntheticCity.of(residents, seed);
        progress.at("writing", -1);
        OutputFiles.write(city, out);
        int actors = city.network().order();
        int ties = city.network().ties().count();
        console.out()
                .println(
                        json
                                ? Json.of(
                                        new Outcome(city.network().provenance().name(), actors, ties))
                                : actors + " actors and " + ties + " ties are in " + out + ".");
        return 0;
    }
}
