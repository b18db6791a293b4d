package nl.kring.api.command;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import nl.kring.api.operate.KringServer;
import nl.kring.api.operate.Settings;
import nl.kring.api.vault.VaultException;
import nl.kring.cypher.StoreException;
import nl.kring.datasets.DatasetException;
import nl.kring.engine.model.InvalidModelException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What went wrong, as one line that says what to do; never a stack trace, unless {@code KRING_STACK_TRACE} is set. */
final class Failures {

    private static final long SMALL_TOWN = 1024;
    private static final String STOPPED = "Stopped; nothing was changed.";

    private Failures() {}

    static int report(Exception failed, CommandLine where, Console console) {
        String name = where.getCommandSpec().qualifiedName();
        if (failed instanceof DatasetException refused && refused.report() != null) {
            BadRowLines.of(refused.report()).forEach(console.err()::println);
        }
        console.err().println(name + ": " + line(isStop(failed, console) ? STOPPED : message(failed)));
        if (System.getenv("KRING_STACK_TRACE") != null) {
            failed.printStackTrace(console.err());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Whatever fails after the user stopped a command is how it stops, unless the command says it itself. */
    private static boolean isStop(Exception failed, Console console) {
        return console.isStopped() && !(failed instanceof CommandException);
    }

    /** How much would do is not known: twice as much, and no less than what a small town takes. */
    static int noMemory(Console console) {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        console.err()
                .printf(
                        Locale.ROOT,
                        "kring: The %,d MiB of memory that Java may use are full, and nothing was changed. Give it more:"
                                + " java -Xmx%dm -jar kring.jar …%n",
                        most,
                        Math.max(SMALL_TOWN, 2 * most));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String message(Throwable failed) {
        if (failed instanceof StoreException store) {
            return store.getMessage() + " " + store.advice();
        }
        if (failed instanceof CancellationException) {
            return STOPPED;
        }
        if (failed instanceof UncheckedIOException && failed.getCause() != null) {
            return message(failed.getCause());
        }
        if (failed instanceof FileSystemException file) {
            return message(file);
        }
        if (failed instanceof DatasetException refused) {
            return refused.getMessage() + ". Nothing was changed.";
        }
        if (failed instanceof CommandException
                || failed instanceof VaultException
                || failed instanceof KringServer.CannotStartException
                || failed instanceof InvalidModelException
                || failed instanceof ParameterException
                || failed instanceof Settings.InvalidSettingException) {
            return String.valueOf(failed.getMessage());
        }
        return "Something unexpected went wrong (" + failed.getClass().getSimpleName()
                + "). Set KRING_STACK_TRACE=1 and try again to see where; then please report it.";
    }

    private static String message(FileSystemException failed) {
        if (failed instanceof NoSuchFileException) {
            return failed.getFile() + " does not exist: check the path.";
        }
        if (failed instanceof AccessDeniedException) {
            return failed.getFile() + " may not be read or written by this user: check its permissions.";
        }
        return failed.getFile() + " cannot be used: "
                + (failed.getReason() == null ? "check the path." : failed.getReason());
    }

    /** One line, whatever the text. */
    static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
