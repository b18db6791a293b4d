package nl.kring.api.command;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A line on standard error now and then, for work that takes longer than two seconds. Quick work says nothing. May be told
 * from any thread.
 */
final class Progress {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(2);
    private static final long NEXT = TimeUnit.SECONDS.toNanos(3);

    private final Console console;
    private final long begun = System.nanoTime();
    private long due = begun + FIRST;
    private String said = "";

    Progress(Console console) {
        this.console = console;
    }

    /** What is being done now, and how much of it is done: 0 to 1, or below 0 when unknown. */
    synchronized void at(String step, double share) {
        long now = System.nanoTime();
        if (now < due) {
            return;
        }
        String line = share < 0 ? step : String.format(Locale.ROOT, "%s %.0f%%", step, 100 * share);
        if (!line.equals(said)) {
            console.err().printf(Locale.ROOT, "%4d s  %s%n", TimeUnit.NANOSECONDS.toSeconds(now - begun), line);
            console.err().flush();
            said = line;
        }
        due = now + NEXT;
    }
}
