package nl.kring.api.operate;

import java.util.function.BooleanSupplier;
import nl.kring.api.dataset.DatasetService;
import nl.kring.cypher.network.Progress;
import nl.kring.datasets.Dataset;

/** Example data for an empty store. */
public final class Examples {

    private Examples() {}

    /** Stores the examples, that of the town last, so that it is shown first. */
    public static void store(DatasetService datasets, Progress progress, BooleanSupplier cancelled) {
        for (Dataset example : java.util.List.<Dataset>of()) {
            datasets.store(example, progress, cancelled);
        }
    }
}
