package nl.kring.engine.bench;

import java.util.concurrent.TimeUnit;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Workers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The mean time of each {@link Kernel} on towns of each size, on all cores. Betweenness of more than 100,000 actors is timed
 * from 1,024 sources, as {@link Kernel#BETWEENNESS1024}; the exact kernel refuses such a town.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class KernelBenchmark {
    @Param
    public Kernel kernel = Kernel.COMPONENTS;

    @Param({"1k", "10k"})
    public String size = "1k";

    private Adjacency ties = new TieList(0, new int[0], new int[0]).project();
    private Workers workers = Workers.of(1);

    /** Draws the town. */
    @Setup
    public void draw() {
        ties = Town.of(size).ties().project();
        workers.close();
        workers = Workers.of(Runtime.getRuntime().availableProcessors());
        if (kernel.takesHours(ties.order())) {
            throw new IllegalArgumentException(kernel + " takes hours on " + size);
        }
    }

    @TearDown
    public void close() {
        workers.close();
    }

    @Benchmark
    public String run() {
        return kernel.on(ties, workers);
    }
}
