package nl.kring.engine.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.kring.engine.Analysis;
import nl.kring.engine.Catalogue;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The common case: every measure of an actor, exactly, on a neighbourhood of 1,500 with 9,000 ties, as after a change of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class NeighbourhoodBenchmark {
    private static final int RESIDENTS = 1_500;
    private static final int TIES = 9_000;

    private final Network network =
            NeighbourhoodGraph.of(RESIDENTS, TIES, 7).project().network();
    private final Set<String> measures = Catalogue.measures().stream()
            .filter(ActorMeasure.class::isInstance)
            .filter(measure -> measure.definition().suits(Projection.of(Projection.Choice.ALL)))
            .map(Measure::id)
            .collect(Collectors.toSet());
    private Run run = Run.exact(1);

    @Setup(Level.Trial)
    public void begin() {
        run.close();
        run = Run.exact(Runtime.getRuntime().availableProcessors());
    }

    @TearDown(Level.Trial)
    public void end() {
        run.close();
    }

    @Benchmark
    public Results allMeasuresOfActors() {
        return Analysis.of(network, new Request(Projection.of(Projection.Choice.ALL), measures, List.of()), run);
    }
}
