package nl.kring.engine.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.kring.engine.graph.SampledPaths;
import org.jspecify.annotations.Nullable;

/** What was computed on a graph, each once, until nobody needs it any more. Used by one thread at a time. */
final class Kernels {
    private static final Map<Class<?>, Pass> PASSES = new HashMap<>();

    static {
        for (Pass pass : Pass.values()) {
            if (pass.kernel() != null) {
                PASSES.put(pass.kernel(), pass);
            }
        }
        // What estimates of betweenness are made from, and forgotten with them.
        PASSES.put(SampledPaths.class, Pass.BETWEENNESS);
    }

    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Map<Pass, Integer> times = new EnumMap<>(Pass.class);

    /** What was computed before; null when it was not, or was forgotten. */
    <T> @Nullable T known(Class<T> what) {
        return what.cast(known.get(what));
    }

    /** Computes something the first time it is asked for. */
    <T> T once(Class<T> what, Supplier<T> compute) {
        Object found = known.get(what);
        if (found == null) {
            found = compute.get();
            known.put(what, found);
            Pass pass = PASSES.get(what);
            if (pass != null && pass.kernel() == what) {
                times.merge(pass, 1, Integer::sum);
            }
        }
        return what.cast(found);
    }

    /** Forgets what no pass among these left; what is no pass of its own stays. */
    void keep(Set<Pass> needed) {
        known.keySet().removeIf(what -> PASSES.containsKey(what) && !needed.contains(PASSES.get(what)));
    }

    /** How often each pass was done. */
    Map<Pass, Integer> times() {
        return times;
    }
}
