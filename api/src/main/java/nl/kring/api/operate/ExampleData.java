package nl.kring.api.operate;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.kring.api.dataset.DatasetService;
import nl.kring.cypher.network.Progress;
import nl.kring.datasets.example.Examples;

/** What an empty store begins with. */
public final class ExampleData {

    private ExampleData() {}

    /** Stores the classic networks, and the invented town last, so that it is shown first. */
    public static void store(
            DatasetService datasets, Function<String, Progress> progressOf, BooleanSupplier cancelled) {
        Examples.all().forEach(example -> datasets.store(example.read(), progressOf.apply(example.name()), cancelled));
    }
}
