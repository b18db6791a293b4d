package nl.kring.datasets.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What is known of a run beside its results.
 *
 * @param version version of the product
 * @param parameters further parameters that decide the figures, by name; they stand in {@code run.json}, so no paths
 * @param threads how many threads there were
 * @param steps seconds that each step took beside the measures, by name
 * @param cancelled asked, now and then, whether to stop
 */
public record RunFacts(
        String version,
        Map<String, String> parameters,
        int threads,
        Map<String, Double> steps,
        BooleanSupplier cancelled) {

    public RunFacts {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /** A run of which only version and threads are known. */
    public static RunFacts of(String version, int threads) {
        return new RunFacts(version, Map.of(), threads, Map.of(), () -> false);
    }

    /** The same with one parameter more. */
    public RunFacts parameter(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new RunFacts(version, more, threads, steps, cancelled);
    }

    /** The same with one step more. */
    public RunFacts step(String name, double seconds) {
        Map<String, Double> more = new LinkedHashMap<>(steps);
        more.put(name, seconds);
        return new RunFacts(version, parameters, threads, more, cancelled);
    }

    /** The same, ending soon after {@code check} says so. */
    public RunFacts until(BooleanSupplier check) {
        return new RunFacts(version, parameters, threads, steps, check);
    }
}
