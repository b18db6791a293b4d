package nl.kring.api.analysis;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import nl.kring.api.product.Product;
import nl.kring.datasets.result.ResultWriter;
import nl.kring.datasets.result.RunFacts;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;

/** Analyses networks and writes what was found. */
public final class AnalysisService {

    private AnalysisService() {}

    /**
     * What is wanted.
     *
     * @param request what is to be computed
     * @param approximation when estimates may stand in
     * @param seed for whatever draws at random
     * @param threads 1 or more; results do not depend on it
     * @param progress hears how far the work is
     * @param cancelled asked every few milliseconds
     */
    public record Order(
            Request request,
            Approximation approximation,
            long seed,
            int threads,
            Progress progress,
            BooleanSupplier cancelled) {}

    /**
     * Analyses a network and writes the results into a folder, which is made when it is missing.
     *
     * @param readSeconds how long it took to get the network
     * @throws IllegalArgumentException when the network has no grouping of some name
     * @throws java.util.concurrent.CancellationException when it was cancelled; then nothing is written
     * @throws java.io.UncheckedIOException when the files cannot be written
     */
    public static Results write(Network network, Order order, double readSeconds, Path folder) {
        try (Run run =
                Run.with(order.threads(), order.seed(), order.approximation(), order.progress(), order.cancelled())) {
            Results results = Analysis.of(network, order.request(), run);
            order.progress().at("writing", 0, 0);
            RunFacts facts = RunFacts.of(Product.version(), order.threads())
                    .parameter("approximate", order.approximation().name().toLowerCase(Locale.ROOT))
                    .step("read", readSeconds)
                    .until(order.cancelled());
            new ResultWriter(results, facts).write(folder);
            return results;
        }
    }
}
