package nl.kring.api.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.engine.Estimate;
import nl.kring.engine.Estimate.OfMeasure;

/** What an analysis is expected to take, in words and as JSON. */
final class Expectation {
    private static final double MEBIBYTE = 1 << 20;

    /** Seconds below which nothing is said. */
    private static final double LEAST = 0.01;

    private Expectation() {}

    /**
     * Ends a command whose analysis would not fit.
     *
     * @throws CommandException when it needs more memory than Java may use
     */
    static void requireRoom(Estimate estimate) {
        long most = Runtime.getRuntime().maxMemory();
        if (estimate.bytes() > most) {
            throw new CommandException(String.format(
                    Locale.ROOT,
                    "This needs about %s of memory, and Java may use %s. Give it more: java -Xmx%dm -jar kring.jar"
                            + " analyse … Or ask for fewer measures: --estimate says what each takes.",
                    memory(estimate.bytes()),
                    memory(most),
                    (long) Math.ceil(1.2 * estimate.bytes() / MEBIBYTE)));
        }
    }

    static List<String> lines(Estimate estimate, int actors, int ties) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-32s %10s %10s %10s", "measure", "alone", "added", "memory"));
        for (OfMeasure of : estimate.measures()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-32s %10s %10s %10s%s",
                    of.id(),
                    time(of.alone()),
                    time(of.added()),
                    memory(of.bytes()),
                    of.sampled() ? "  estimated from a sample" : ""));
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Together %s for %,d actors and %,d ties, beside reading and writing, and %s of memory; Java may"
                        + " use %s.",
                together(estimate.seconds()),
                actors,
                ties,
                memory(estimate.bytes()),
                memory(Runtime.getRuntime().maxMemory())));
        lines.add(
                "Added: beside the measures above, with which it shares work. All of it within a factor of two or so, on a machine that does nothing else.");
        return lines;
    }

    static Map<String, Object> facts(Estimate estimate) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("seconds", estimate.seconds());
        facts.put("bytes", estimate.bytes());
        facts.put("available-bytes", Runtime.getRuntime().maxMemory());
        Map<String, Object> measures = new LinkedHashMap<>();
        for (OfMeasure of : estimate.measures()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("alone-seconds", of.alone());
            each.put("added-seconds", of.added());
            each.put("bytes", of.bytes());
            each.put("sampled", of.sampled());
            measures.put(of.id(), each);
        }
        facts.put("measures", measures);
        return facts;
    }

    private static String together(double seconds) {
        return seconds < LEAST ? "less than " + LEAST + " s" : "about " + time(seconds);
    }

    private static String time(double seconds) {
        return seconds < LEAST
                ? "< " + LEAST + " s"
                : String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%,.0f s", seconds);
    }

    private static String memory(long bytes) {
        return String.format(Locale.ROOT, "%,.0f MiB", Math.ceil(bytes / MEBIBYTE));
    }
}
