package nl.kring.engine.measure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.kring.engine.graph.Blocks;
import nl.kring.engine.graph.Brandes;
import nl.kring.engine.graph.Communities;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.Cores;
import nl.kring.engine.graph.Distances;
import nl.kring.engine.graph.KComponents;
import nl.kring.engine.graph.LeadingVector;
import nl.kring.engine.graph.LowPoints;
import nl.kring.engine.graph.Spans;
import nl.kring.engine.graph.StructuralHoles;
import nl.kring.engine.graph.Triads;
import nl.kring.engine.graph.Triangles;
import org.jspecify.annotations.Nullable;

/**
 * Work on a graph that takes time or memory worth speaking of. A {@link Definition} names what its measure takes; a
 * {@link View} does each once, for however many measures, and forgets it after the last. What each takes was measured on the
 * machine of the benchmarks: good for deciding and for saying what to expect, within a factor of two or so.
 */
public enum Pass {
    /** The ties and whatever else the dataset says, read from end to end. */
    TIES(null, 20, 0.5, Shape::once, 8, 60),
    COMPONENTS(Components.class, 10, 0, Shape::once, 8, 0),
    LOW_POINTS(LowPoints.class, 30, 0, Shape::once, 24, 8, COMPONENTS),
    BLOCKS(Blocks.class, 80, 0, Shape::once, 24, 8),
    CORES(Cores.class, 22, 0, Shape::once, 12, 0),
    TRIANGLES(Triangles.class, 1.3, 1, Shape::squares, 8, 4),
    HOLES(StructuralHoles.class, 4, 1, Shape::squares, 32, 0),
    SPANS(Spans.class, 30, 0.9, Shape::squares, 8, 8, TRIANGLES, LOW_POINTS),
    TRIADS(Triads.class, 10, 1, Shape::squares, 8, 8),
    COMMUNITIES(Communities.class, 1_200, 0.7, Shape::starts, 60, 80),
    COHESION(KComponents.class, 2_000, 0.5, Shape::once, 60, 80),
    EIGENVECTOR(LeadingVector.class, 2_000, 0.8, Shape::once, 40, 0, COMPONENTS),
    PAGE_RANK(null, 1_000, 0.8, Shape::once, 24, 0),
    /** Shortest paths from everyone, their lengths only. */
    DISTANCES(Distances.class, 0.16, 1, Shape::pairs, 200, 0, COMPONENTS),
    /** Shortest paths from everyone, and what lies on them. */
    BETWEENNESS(Brandes.class, 6, 1, Shape::pairs, 250, 80),
    /** Actors taken away one by one, many times over. */
    REMOVALS(null, 400, 0.8, Shape::once, 24, 16),
    /** Candidates tried for a set of key actors. */
    CANDIDATES(null, 600, 0.5, Shape::once, 40, 0),
    /** Routes from every actor that have nobody in common. */
    ROUTES(null, 2_000, 1, Shape::once, 60, 16),
    /** Everything that the isolation of residents rests on. */
    DEFICITS(null, 2_500, 0.5, Shape::once, 200, 24);

    /** Sources of an estimate. */
    static final int SAMPLE = 1024;

    /** Seconds of one core that shortest paths from everyone may take when nobody says whether to estimate. */
    private static final double AFFORDED = 30;

    /** Seconds of one core until enough paths are drawn at random, about, however large the graph. */
    private static final double DRAWING = 15;

    private final @Nullable Class<?> kernel;
    private final double nanos;
    private final double shared;
    private final ToDoubleFunction<Shape> work;
    private final int anActor;
    private final int aTie;
    private final List<Pass> before;

    /**
     * @param kernel what a view remembers of it; null when it is a measure's own
     * @param nanos of one core for a unit of work
     * @param shared the part of it that threads share, 0 to 1
     * @param anActor bytes an actor and thread
     * @param aTie bytes a tie
     * @param before what it takes itself
     */
    Pass(
            @Nullable Class<?> kernel,
            double nanos,
            double shared,
            ToDoubleFunction<Shape> work,
            int anActor,
            int aTie,
            Pass... before) {
        this.kernel = kernel;
        this.nanos = nanos;
        this.shared = shared;
        this.work = work;
        this.anActor = anActor;
        this.aTie = aTie;
        this.before = List.of(before);
    }

    /** Those and what they take themselves. */
    public static Set<Pass> with(Collection<Pass> passes) {
        Set<Pass> all = EnumSet.of(TIES);
        for (Pass pass : passes) {
            all.add(pass);
            all.addAll(with(pass.before));
        }
        return all;
    }

    /** Whether it is about shortest paths from everyone, and so may be done from a sample. */
    public boolean onPaths() {
        return this == DISTANCES || this == BETWEENNESS;
    }

    /** Whether it is done from a sample: when there are more actors than in one, and it was asked for or exact work would take too long. */
    public boolean sampled(Shape of, Approximation approximation) {
        return onPaths()
                && of.actors() > SAMPLE
                && switch (approximation) {
                    case NEVER -> false;
                    case ALWAYS -> true;
                    case AUTO -> exact(of) > AFFORDED;
                };
    }

    /** Seconds that it takes. */
    public double seconds(Shape of, Approximation approximation, int threads) {
        return (sampled(of, approximation) ? sampled(of) : exact(of)) * (1 - shared + shared / threads);
    }

    private double sampled(Shape of) {
        boolean drawn = this == BETWEENNESS && !of.weighted();
        return Math.min(exact(of), drawn ? DRAWING : exact(of) * SAMPLE / Math.max(SAMPLE, of.actors()));
    }

    private double exact(Shape of) {
        return work.applyAsDouble(of) * nanos * oneByOne(of) / 1e9;
    }

    /** How many times as long searches take that cannot go side by side: with a queue by length, or in steps along directions. */
    private double oneByOne(Shape of) {
        if (!onPaths() || !(of.weighted() || of.directed())) {
            return 1;
        }
        if (this == DISTANCES) {
            return of.weighted() ? 90 : 28;
        }
        return of.weighted() ? 15 : 5;
    }

    /** Bytes that it takes on that many threads, with what it leaves. */
    public long bytes(Shape of, int threads) {
        return (long) anActor * of.actors() * threads + (long) aTie * of.ties();
    }

    /** What a view remembers of it; null when it is a measure's own. */
    @Nullable
    Class<?> kernel() {
        return kernel;
    }
}
