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

    /** The same, told of measures. */
    nl.kring.engine.measure.Progress ofMeasures() {
        return (step, done, total) -> at("measuring " + step, share(done, total));
    }

    /** The same, told of rows that are stored. */
    nl.kring.cypher.network.Progress ofRows(String what) {
        return (done, total) -> at("storing " + what, share(done, total));
    }

    private static double share(long done, long total) {
        return total == 0 ? -1 : (double) done / total;
    }
}
