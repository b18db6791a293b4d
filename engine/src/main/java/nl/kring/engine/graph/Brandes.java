package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Betweenness of vertices and ties together (Freeman 1977; Brandes 2001): over unordered pairs, the share of shortest
 * paths that run through it; the ends count for ties and not for vertices. Of directed ties over ordered pairs; of weighted
 * ones, paths are as long as the sum of 1 / weight. Exact when the sources are all vertices; an estimate from a sample of
 * sources, or from a sample of paths, which says how far off it is. Time O(sources × (n + m)), with
 * weights O(sources × (n + m) log n); memory O(n + m) a block in flight.
 */
public final class Brandes {
    /** Blocks are few, since each carries a sum for every vertex and tie; fixed, so that sums never depend on threads. */
    private static final int BLOCKS = 64;

    private final double[] actors;
    private final double[] ties;

    private Brandes(int order, int size) {
        this.actors = new double[order];
        this.ties = new double[size];
    }

    /** The betweenness of a graph's vertices and ties over the given sources. */
    public static Brandes of(Adjacency ties, Sources sources, Workers workers) {
        Brandes result = new Brandes(ties.order(), ties.size());
        if (Lengths.matter(ties)) {
            result.alongArcs(ties, sources, workers);
        } else {
            result.inSteps(ties, sources, workers);
        }
        result.scale(sources, ties.directed() ? 1 : 0.5);
        return result;
    }

    /** The estimate that paths drawn at random give. */
    public static Brandes of(Adjacency ties, SampledPaths paths) {
        Brandes result = new Brandes(ties.order(), ties.size());
        Arrays.setAll(result.actors, paths::actor);
        Arrays.setAll(result.ties, paths::tie);
        return result;
    }

    private void inSteps(Adjacency ties, Sources sources, Workers workers) {
        Nearby nearby = ties.nearby();
        int[] places = sources.places(nearby);
        int runs = (places.length + Dependencies.SOURCES - 1) / Dependencies.SOURCES;
        Spare<Dependencies> spare = new Spare<>(() -> Dependencies.of(nearby));
        workers.reduce(
                places.length,
                Dependencies.SOURCES * Math.max(1, (runs + BLOCKS - 1) / BLOCKS),
                () -> new Sum(ties.order(), 2 * ties.size()),
                (sum, from, to) -> {
                    Dependencies dependencies = spare.take();
                    for (int s = from; s < to; s += Dependencies.SOURCES) {
                        workers.check();
                        dependencies.add(places, s, Math.min(to, s + Dependencies.SOURCES), sum.actors, sum.ofTies);
                    }
                    spare.give(dependencies);
                },
                sum -> add(sum, nearby));
    }

    private void add(Sum sum) {
        Arrays.setAll(actors, v -> actors[v] + sum.actors[v]);
        Arrays.setAll(ties, t -> ties[t] + sum.ofTies[t]);
    }

    private void add(Sum sum, Nearby nearby) {
        for (int i = 0; i < sum.actors.length; i++) {
            actors[nearby.vertices()[i]] += sum.actors[i];
        }
        int[] tieAt = nearby.rows().tie();
        for (int p = 0; p < tieAt.length; p++) {
            ties[nearby.ties()[tieAt[p]]] += sum.ofTies[p];
        }
    }

    private void alongArcs(Adjacency ties, Sources sources, Workers workers) {
        Lengths lengths = Lengths.of(ties);
        workers.reduce(
                sources.count(),
                Math.max(1, (sources.count() + BLOCKS - 1) / BLOCKS),
                () -> new ArcDependencies(ties, lengths),
                (search, from, to) -> {
                    for (int s = from; s < to; s++) {
                        workers.check();
                        search.from(sources.vertices()[s]);
                    }
                },
                this::add);
    }

    /**
     * A sample stands for all sources; a vertex is not its own source, so that no estimate exceeds what is possible.
     *
     * @param pair 0.5 when every unordered pair was met from both its ends
     */
    private void scale(Sources sources, double pair) {
        double[] others = sources.perOther();
        double all = sources.exact() ? 1 : (double) sources.order() / sources.count();
        Arrays.setAll(actors, v -> actors[v] * pair * others[v]);
        Arrays.setAll(ties, t -> ties[t] * pair * all);
    }

    /** Betweenness of a vertex, 0 or more, not normalised. */
    public double actor(int vertex) {
        return actors[vertex];
    }

    /** Betweenness of a tie, above 0 when exact, not normalised. */
    public double tie(int tie) {
        return ties[tie];
    }

    /** What one block of sources adds up to. */
    static class Sum {
        final double[] actors;
        final double[] ofTies;

        Sum(int vertices, int ties) {
            actors = new double[vertices];
            ofTies = new double[ties];
        }
    }
}
