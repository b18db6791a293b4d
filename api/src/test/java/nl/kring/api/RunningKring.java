package nl.kring.api;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.api.command.Console;
import nl.kring.api.command.KringCommand;
import org.jspecify.annotations.Nullable;

/**
 * Kring as a user starts it, {@code kring serve} on an empty data directory, once for all tests of a run. Tests may add
 * datasets of their own names.
 */
public final class RunningKring {

    private static final Pattern ADDRESS = Pattern.compile("Kring: (http://127\\.0\\.0\\.1:\\d+)/");
    private static @Nullable RunningKring running;

    private final Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
    private final CompletableFuture<Integer> code;
    private final String address;

    private RunningKring() {
        directory = newDirectory();
        code = CompletableFuture.supplyAsync(
                () -> KringCommand.run(console, "--data", directory.toString(), "--port", "0"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        address = awaitAddress();
    }

    /** The one of this run. */
    public static synchronized RunningKring get() {
        RunningKring known = running;
        if (known == null) {
            known = new RunningKring();
            running = known;
        }
        return known;
    }

    /** What a command printed, and how it ended. */
    public record Outcome(int code, String out, String err) {}

    /** Runs a command in this process, on no particular store. */
    public static Outcome command(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = KringCommand.run(new Console(new PrintWriter(out), new PrintWriter(err)), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** An empty directory, which the caller deletes or the system does. */
    public static Path newDirectory() {
        try {
            return Files.createTempDirectory("kring-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its pages are, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Its data directory. */
    public Path directory() {
        return directory;
    }

    /** What it printed so far. */
    public String printed() {
        return out.toString();
    }

    /** Asks for a page, as a browser or as a program. */
    public HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String awaitAddress() {
        while (true) {
            Matcher found = ADDRESS.matcher(out.toString());
            if (found.find()) {
                return found.group(1);
            }
            if (code.isDone()) {
                throw new IllegalStateException("kring serve ended with " + code.join() + ": " + err);
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        console.stop();
        code.join();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("Left behind after the tests: " + directory);
        }
    }
}
