package nl.kring.api.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.kring.api.dataset.DatasetService;
import nl.kring.cypher.network.Progress;
import nl.kring.datasets.Dataset;
import nl.kring.datasets.example.Examples;
import nl.kring.datasets.synthetic.Veldermeer;

/** What an empty store begins with. */
public final class ExampleData {

    private ExampleData() {}

    /** Stores the classic networks, and the invented town last, so that it is shown first. */
    public static void store(DatasetService datasets, Progress progress, BooleanSupplier cancelled) {
        List<Dataset> examples = new ArrayList<>();
        Examples.all().forEach(classic -> examples.add(classic.read()));
        examples.add(Veldermeer.of());
        for (Dataset example : examples) {
            datasets.store(example, progress, cancelled);
        }
    }
}
