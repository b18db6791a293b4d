package nl.kring.api.dataset;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The datasets last used. They go when memory is short. Safe for use by many threads. */
final class HeldDatasets {

    private static final int MOST = 8;

    private final Map<String, SoftReference<OpenDataset>> byName = new LinkedHashMap<>(16, 0.75f, true);

    synchronized @Nullable OpenDataset get(String name) {
        SoftReference<OpenDataset> held = byName.get(name);
        return held == null ? null : held.get();
    }

    synchronized void put(String name, OpenDataset dataset) {
        byName.put(name, new SoftReference<>(dataset));
        if (byName.size() > MOST) {
            byName.remove(byName.keySet().iterator().next());
        }
    }
}
