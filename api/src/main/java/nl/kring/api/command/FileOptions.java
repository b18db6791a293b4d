package nl.kring.api.command;

import java.nio.file.Path;
import nl.kring.api.dataset.InputFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Files that hold a dataset, as options. */
class FileOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--ties",
            paramLabel = "FILE",
            description = "CSV of ties: source, target and, where known, type, strength, …")
    private @Nullable Path ties;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "CSV of actors: id and, where known, kind, neighbourhood, respondent, …")
    private @Nullable Path actors;

    @Option(
            names = "--dataset",
            paramLabel = "FILE",
            description = "dataset.yaml, which says what columns and words mean.")
    private @Nullable Path description;

    @Option(names = "--file", paramLabel = "FILE", description = "One file of another format; not in this version.")
    private @Nullable Path file;

    @Option(names = "--format", paramLabel = "NAME", description = "The format of --file; not in this version.")
    private @Nullable String format;

    /** The files, which must have been given. */
    final InputFiles required() {
        InputFiles files = given();
        if (files == null) {
            throw wrong("Say what to read: --ties FILE and, if you have one, --actors FILE.");
        }
        return files;
    }

    /** The files; null when none were given. */
    @Nullable
    final InputFiles given() {
        if (file != null || format != null) {
            throw wrong("This version reads CSV only: give --ties FILE and, if you have one, --actors FILE.");
        }
        if (ties == null) {
            if (actors != null || description != null) {
                throw wrong("Give the ties as well: --ties FILE.");
            }
            return null;
        }
        return new InputFiles(ties, actors, description);
    }

    final ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
