package nl.kring.api.analysis;

import java.nio.file.Path;
import java.util.Locale;
import nl.kring.api.product.Product;
import nl.kring.datasets.result.ResultWriter;
import nl.kring.datasets.result.RunFacts;
import nl.kring.engine.Results;
import nl.kring.engine.model.Network;
import org.jspecify.annotations.Nullable;

/** Analyses networks and writes what was found as files. */
public final class AnalysisFiles {

    private AnalysisFiles() {}

    /**
     * Analyses a network and writes the results into a folder, which is made when it is missing.
     *
     * @param weighted the column that ties weigh by; null when they weigh alike
     * @param readSeconds how long it took to get the network
     * @throws IllegalArgumentException when the network has no grouping of some name
     * @throws java.util.concurrent.CancellationException when it was cancelled; then nothing is written
     * @throws java.io.UncheckedIOException when the files cannot be written
     */
    public static Results write(
            Network network, AnalysisOrder order, @Nullable String weighted, double readSeconds, Path folder) {
        Results results = order.of(network);
        order.progress().at("writing", 0, 0);
        RunFacts facts = RunFacts.of(Product.version(), order.threads())
                .parameter("approximate", order.approximation().name().toLowerCase(Locale.ROOT))
                .step("read", readSeconds)
                .until(order.cancelled());
        new ResultWriter(results, weighted == null ? facts : facts.parameter("weighted", weighted)).write(folder);
        return results;
    }
}
