package nl.kring.api.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a command talks to: two streams, and the user who may stop it with Ctrl-C. */
public final class Console {

    /** A stopped command has this long to put things in order, seconds. */
    private static final long PATIENCE = 25;

    private final PrintWriter out;
    private final PrintWriter err;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    /** A console that nobody interrupts but {@link #stop}. */
    public Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** The process's own streams, in UTF-8; Ctrl-C and SIGTERM stop the command. */
    public static Console ofSystem() {
        Console console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        Runtime.getRuntime().addShutdownHook(new Thread(console::stopAndWait, "kring-stop"));
        return console;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Asks the running command to stop soon. */
    public void stop() {
        stopped.countDown();
    }

    /** Whether the command is to stop; asked often by long work. */
    boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Waits until someone stops the command. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** The command has ended, so the process may. */
    public void finished() {
        out.flush();
        err.flush();
        finished.countDown();
    }

    private void stopAndWait() {
        stop();
        try {
            if (!finished.await(PATIENCE, TimeUnit.SECONDS)) {
                err.println("kring: stopped before everything was in order");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
