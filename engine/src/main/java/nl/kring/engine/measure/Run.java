package nl.kring.engine.measure;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntToDoubleFunction;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Workers;

/** How an analysis is carried out: threads, seed, whether estimates may stand in, who hears of progress, who can cancel. */
public final class Run implements AutoCloseable {
    private final Workers workers;
    private final long seed;
    private final Approximation approximation;
    private final Progress progress;

    private Run(Workers workers, long seed, Approximation approximation, Progress progress) {
        this.workers = workers;
        this.seed = seed;
        this.approximation = approximation;
        this.progress = progress;
    }

    /**
     * A run.
     *
     * @param threads 1 or more; results do not depend on it
     * @param seed for whatever draws at random
     * @param approximation when estimates may stand in
     * @param progress hears how far the work is
     * @param cancelled asked every few milliseconds; the work ends with a CancellationException when it says so
     */
    public static Run with(
            int threads, long seed, Approximation approximation, Progress progress, BooleanSupplier cancelled) {
        return new Run(Workers.of(threads, cancelled), seed, approximation, progress);
    }

    /** An exact run on that many threads that nobody follows. */
    public static Run exact(int threads) {
        return with(threads, 1, Approximation.NEVER, Progress.NONE, () -> false);
    }

    public Workers workers() {
        return workers;
    }

    public long seed() {
        return seed;
    }

    public Approximation approximation() {
        return approximation;
    }

    public Progress progress() {
        return progress;
    }

    /** Computes a number for each vertex, in parallel, and hands them out by actor number; NaN for all other actors. */
    public Values forEachActor(Adjacency ties, IntToDoubleFunction ofVertex) {
        double[] values = new double[ties.network().order()];
        Arrays.fill(values, Measure.UNDEFINED);
        workers.each(ties.order(), Workers.largeBlock(ties.order()), (from, to) -> {
            for (int v = from; v < to; v++) {
                values[ties.actor(v)] = ofVertex.applyAsDouble(v);
            }
        });
        return new Values.Numbers(values);
    }

    /** Computes a number for each tie, in parallel. */
    public Values forEachTie(Adjacency ties, IntToDoubleFunction ofTie) {
        double[] values = new double[ties.size()];
        workers.each(ties.size(), Workers.largeBlock(ties.size()), (from, to) -> {
            for (int t = from; t < to; t++) {
                values[t] = ofTie.applyAsDouble(t);
            }
        });
        return new Values.Numbers(values);
    }

    @Override
    public void close() {
        workers.close();
    }
}
