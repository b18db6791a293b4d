package nl.kring.engine.bench;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Blocks;
import nl.kring.engine.graph.Brandes;
import nl.kring.engine.graph.Communities;
import nl.kring.engine.graph.Components;
import nl.kring.engine.graph.Cores;
import nl.kring.engine.graph.DisjointRoutes;
import nl.kring.engine.graph.Distances;
import nl.kring.engine.graph.Dividing;
import nl.kring.engine.graph.Dominators;
import nl.kring.engine.graph.KComponents;
import nl.kring.engine.graph.KeySet;
import nl.kring.engine.graph.LeadingVector;
import nl.kring.engine.graph.LowPoints;
import nl.kring.engine.graph.RandomWalk;
import nl.kring.engine.graph.Reaching;
import nl.kring.engine.graph.Robustness;
import nl.kring.engine.graph.SampledPaths;
import nl.kring.engine.graph.Sources;
import nl.kring.engine.graph.Spans;
import nl.kring.engine.graph.StructuralHoles;
import nl.kring.engine.graph.Triads;
import nl.kring.engine.graph.Triangles;
import nl.kring.engine.graph.TwoSteps;
import nl.kring.engine.graph.Workers;

/**
 * What is timed. Each begins with nothing but the ties, so what it needs of other kernels is timed with it. A name in small
 * letters is that of the work in a run with other libraries.
 */
public enum Kernel {
    COMPONENTS(
            Threads.ONE,
            "Components",
            (ties, workers) -> Integer.toString(Components.of(ties).count())),
    BRIDGES_AP(Threads.ONE, "Components + LowPoints", (ties, workers) -> {
        LowPoints found = LowPoints.of(ties, Components.of(ties));
        return found.bridges() + ":" + found.cutActors();
    }),
    CORE(Threads.ONE, "Cores", (ties, workers) -> sum(ties.order(), Cores.of(ties)::of)),
    LCC(Threads.ALL, "Triangles; clustering of each actor", (ties, workers) -> {
        Triangles triangles = Triangles.of(ties, workers);
        return sum(ties.order(), v -> {
            double degree = ties.degree(v);
            return degree < 2 ? 0 : triangles.at(v) / (degree * (degree - 1) / 2);
        });
    }),
    TRANSITIVITY(Threads.ALL, "Triangles", (ties, workers) -> {
        long triangles = Triangles.of(ties, workers).total();
        double triples = IntStream.range(0, ties.order())
                .mapToDouble(v -> ties.degree(v) * (ties.degree(v) - 1.0) / 2)
                .sum();
        return Check.of(triangles / triples);
    }),
    OVERLAP(Threads.ALL, "Triangles; overlap of each tie", (ties, workers) -> {
        Triangles triangles = Triangles.of(ties, workers);
        return sum(ties.size(), t -> {
            int common = triangles.on(t);
            int others = ties.degree(ties.tail(t)) + ties.degree(ties.head(t)) - 2 - common;
            return others == 0 ? 0 : (double) common / others;
        });
    }),
    EFFSIZE(Threads.ALL, "Triangles; effective size of each actor", (ties, workers) -> {
        Triangles triangles = Triangles.of(ties, workers);
        return sum(ties.order(), v -> ties.degree(v) - 2.0 * triangles.at(v) / Math.max(1, ties.degree(v)));
    }),
    CONSTRAINT(Threads.ALL, "StructuralHoles: effective size and hierarchy too", (ties, workers) -> {
        StructuralHoles holes = StructuralHoles.of(ties, workers);
        return sum(ties.order(), holes::constraint);
    }),
    PAGERANK(Threads.ALL, "RandomWalk; L1 < 1e-12", (ties, workers) -> {
        RandomWalk walk = RandomWalk.of(ties, 0.85, workers);
        return sum(ties.order(), v -> walk.score(v) * walk.score(v));
    }),
    LEIDEN(Threads.ONE, "Communities; the best of its starts", (ties, workers) -> {
        double quality = Communities.of(ties, 1, workers).modularity();
        return String.format(Locale.ROOT, "Q=%.5f", quality);
    }),
    HARMONIC(Threads.ALL, Kernel.LARGE, "Components + Distances from all", (ties, workers) -> {
        Distances distances = distances(ties, Sources.all(ties), workers);
        return sum(ties.order(), distances::harmonic);
    }),
    APL(Threads.ALL, Kernel.LARGE, "Components + Distances from all; over pairs that are joined", (ties, workers) -> {
        Components components = Components.of(ties);
        Distances distances = Distances.of(ties, components, Sources.all(ties), workers);
        double steps = 0;
        double pairs = 0;
        for (int v = 0; v < ties.order(); v++) {
            steps += distances.farness(v);
            pairs += components.sizeOf(v) - 1;
        }
        return Check.of(steps / pairs);
    }),
    HARMONIC4096(Threads.ALL, "Components + Distances from 4096", (ties, workers) -> {
        Distances distances = distances(ties, Sources.sample(ties, 4096, 1), workers);
        return sum(ties.order(), distances::harmonic);
    }),
    BETWEENNESS(Threads.ALL, Kernel.LARGE, "Brandes from all; actors and ties", (ties, workers) -> {
        Brandes betweenness = Brandes.of(ties, Sources.all(ties), workers);
        return sum(ties.order(), betweenness::actor);
    }),
    BETWEENNESS1024(Threads.ALL, "Brandes from 1024; actors and ties", (ties, workers) -> {
        Brandes betweenness = Brandes.of(ties, Sources.sample(ties, 1024, 1), workers);
        return sum(ties.order(), betweenness::actor);
    }),
    SAMPLED_PATHS(Threads.ALL, "SampledPaths; actors and ties; with a guaranteed error", (ties, workers) -> {
        SampledPaths paths = SampledPaths.of(ties, 1, workers);
        return String.format(Locale.ROOT, "%d drawn; off by %.5f", paths.drawn(), paths.off());
    }),
    BLOCKS(
            Threads.ONE,
            "Blocks",
            (ties, workers) -> Integer.toString(Blocks.of(ties).blocks().size())),
    TWO_STEPS(Threads.ALL, "TwoSteps", (ties, workers) -> {
        TwoSteps steps = TwoSteps.of(ties, v -> -1, workers);
        return sum(ties.order(), steps::reach);
    }),
    SPANS(Threads.ALL, "Components + LowPoints + Triangles + Spans", (ties, workers) -> {
        LowPoints points = LowPoints.of(ties, Components.of(ties));
        Spans spans = Spans.of(ties, Triangles.of(ties, workers), points, workers);
        return sum(ties.size(), t -> points.bridge(t) ? 0 : spans.span(t));
    }),
    TRIADS(
            Threads.ALL,
            "Triads",
            (ties, workers) -> Long.toString(Triads.of(ties, workers).count(Triads.CLASSES.size() - 1))),
    LEADING_VECTOR(Threads.ALL, "Components + LeadingVector", (ties, workers) -> {
        LeadingVector vector = LeadingVector.of(ties, Components.of(ties), workers);
        return sum(ties.order(), vector::at);
    }),
    ROBUSTNESS(
            Threads.ONE,
            "Robustness; most ties first",
            (ties, workers) -> Check.of(Robustness.of(ties, Robustness.byDegree(ties)))),
    KEY_ACTORS(Threads.ALL, "KeySet of three; Reaching and Dividing", (ties, workers) -> {
        Reaching reaching = new Reaching(ties, workers);
        Dividing dividing = new Dividing(ties, workers);
        return reaching.of(KeySet.of(Kernel.KEYS, reaching)) + ":" + dividing.of(KeySet.of(Kernel.KEYS, dividing));
    }),
    DOMINATORS(Threads.ONE, "Dominators towards one of a hundred", (ties, workers) -> {
        Dominators found = Dominators.towards(ties, targets(ties));
        return sum(ties.order(), v -> found.reaches(v) ? found.next(v) + 1 : 0);
    }),
    ROUTES(Threads.ALL, Kernel.LARGE, "Dominators + DisjointRoutes to one of a hundred", (ties, workers) -> {
        int[] targets = targets(ties);
        DisjointRoutes routes = DisjointRoutes.to(ties, targets, Dominators.towards(ties, targets), workers::check);
        ThreadLocal<DisjointRoutes.Finder> finder = ThreadLocal.withInitial(routes::finder);
        double[] count = new double[ties.order()];
        workers.each(ties.order(), Workers.block(ties.order()), (from, to) -> {
            for (int v = from; v < to; v++) {
                count[v] = finder.get().from(v);
            }
        });
        return sum(ties.order(), v -> count[v]);
    }),
    K_COMPONENTS(Threads.ONE, "KComponents; ends after 1e9 ties met", (ties, workers) -> {
        KComponents components = KComponents.of(ties, 1_000_000_000, workers);
        return Integer.toString(components.components().size());
    });

    private static final int LARGE = 100_000;
    private static final int KEYS = 3;
    private static final int HUNDRED = 100;

    private final Threads threads;
    private final int most;
    private final String note;
    private final Work work;

    /** How many threads it keeps busy: processor time is divided by no more. */
    private enum Threads {
        ONE,
        ALL
    }

    /** Does all the work and sums it up in a few characters. */
    private interface Work {
        String on(Adjacency ties, Workers workers);
    }

    Kernel(Threads threads, String note, Work work) {
        this(threads, Integer.MAX_VALUE, note, work);
    }

    /**
     * @param threads how many threads it uses
     * @param most how many actors it is tried on: with more, it takes hours
     * @param note which classes do the work, without a comma
     * @param work the work
     */
    Kernel(Threads threads, int most, String note, Work work) {
        this.threads = threads;
        this.most = most;
        this.note = note;
        this.work = work;
    }

    /** The kernel of a name in small letters. */
    static Kernel of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String note() {
        return note;
    }

    int threads(Workers workers) {
        return threads == Threads.ONE ? 1 : workers.threads();
    }

    boolean takesHours(int order) {
        return order > most;
    }

    /** A sum over all values or a count, by which two programs that do the same can be seen to agree. */
    String on(Adjacency ties, Workers workers) {
        return work.on(ties, workers);
    }

    private static Distances distances(Adjacency ties, Sources sources, Workers workers) {
        return Distances.of(ties, Components.of(ties), sources, workers);
    }

    /** Numbers are shuffled: the first are as good as any. */
    private static int[] targets(Adjacency ties) {
        return IntStream.range(0, Math.max(1, ties.order() / HUNDRED)).toArray();
    }

    /** The sum of what is defined. */
    private static String sum(int count, IntToDoubleFunction value) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double one = value.applyAsDouble(i);
            sum += Double.isNaN(one) ? 0 : one;
        }
        return Check.of(sum);
    }
}
