package nl.kring.api.analysis;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection.Weights;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ties;

/**
 * What is to be computed, and how.
 *
 * @param request what is to be computed
 * @param approximation when estimates may stand in
 * @param seed for whatever draws at random
 * @param threads 1 or more; results do not depend on it
 * @param progress hears how far the work is
 * @param cancelled asked every few milliseconds
 */
public record AnalysisOrder(
        Request request,
        Approximation approximation,
        long seed,
        int threads,
        Progress progress,
        BooleanSupplier cancelled) {

    /** Whether ties are to weigh by their strength while none has any. */
    public static boolean lacksStrengths(Request request, Network network) {
        Ties ties = network.ties();
        return request.projection().weights() == Weights.STRENGTH
                && !request.projection().choice().folded()
                && IntStream.range(0, ties.count()).allMatch(i -> Double.isNaN(ties.knownStrength(i)));
    }

    /**
     * Carries it out.
     *
     * @throws IllegalArgumentException when the network has no grouping of some name
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    Results of(Network network) {
        try (Run run = Run.with(threads, seed, approximation, progress, cancelled)) {
            return Analysis.of(network, request, run);
        }
    }
}
