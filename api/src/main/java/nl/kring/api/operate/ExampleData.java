package nl.kring.api.operate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kring.api.dataset.DatasetService;
import nl.kring.cypher.network.Beginning;
import nl.kring.cypher.network.Progress;
import nl.kring.cypher.network.StoredDataset;
import nl.kring.datasets.example.Examples;
import nl.kring.datasets.example.Examples.Example;

/** What an empty store begins with. */
public final class ExampleData {

    private ExampleData() {}

    /**
     * Stores the classic networks, and the invented town last, so that it is shown first. A store that was broken off in it
     * gets those that are missing; one that was given all of them, or that holds other data, is left alone.
     *
     * @throws nl.kring.cypher.StoreException {@code CANCELLED}; those stored before are kept, the others missing
     */
    public static void store(Services services, Function<String, Progress> progressOf, BooleanSupplier cancelled) {
        DatasetService datasets = services.datasets();
        Set<String> stored = datasets.list().stream().map(StoredDataset::name).collect(Collectors.toSet());
        List<Example> examples = Examples.all();
        Beginning beginning = new Beginning(services.neo4j());
        if (!isMissing(beginning.state(), stored, examples)) {
            return;
        }
        beginning.begin();
        examples.stream()
                .filter(example -> !stored.contains(example.name()))
                .forEach(example -> datasets.store(example.read(), progressOf.apply(example.name()), cancelled));
        beginning.complete();
    }

    /** Whoever has stored data of their own meanwhile wants to see these, and not an invented town. */
    private static boolean isMissing(Beginning.State state, Collection<String> stored, List<Example> examples) {
        return switch (state) {
            case COMPLETE -> false;
            case BEGUN -> examples.stream().map(Example::name).toList().containsAll(stored);
            case NONE -> stored.isEmpty();
        };
    }
}
