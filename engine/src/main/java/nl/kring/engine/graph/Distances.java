package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Shortest-path lengths from many sources, summed up; of directed ties those towards a vertex, of weighted ones sums of 1 /
 * weight. Exact when the sources are all vertices. Time O(sources × (n + m)), with directions or weights O(sources × (n + m)
 * log n); memory O(n) a thread.
 */
public final class Distances {
    private static final int BLOCK = 32;

    private final double[] harmonic;
    private final double[] farness;
    private double totalHarmonic;
    private long distanceInLargest;
    private long pairsInLargest;
    private int longestInLargest;

    private Distances(int order) {
        this.harmonic = new double[order];
        this.farness = new double[order];
    }

    /** The distances of a graph from the given sources. */
    public static Distances of(Adjacency ties, Components components, Sources sources, Workers workers) {
        Distances result = new Distances(ties.order());
        if (Lengths.matter(ties)) {
            result.alongArcs(ties, sources, workers);
        } else {
            result.inSteps(ties, components, sources, workers);
        }
        if (!sources.exact()) {
            result.scale(sources);
        }
        return result;
    }

    /** Where paths have lengths only the harmonic sums are kept. */
    private void alongArcs(Adjacency ties, Sources sources, Workers workers) {
        Lengths lengths = Lengths.of(ties);
        workers.reduce(
                sources.count(),
                BLOCK,
                () -> new ArcSearch(ties, lengths),
                (search, from, to) -> {
                    for (int s = from; s < to; s++) {
                        workers.check();
                        search.from(sources.vertices()[s]);
                    }
                },
                search -> {
                    for (int v = 0; v < harmonic.length; v++) {
                        harmonic[v] += search.received[v];
                        totalHarmonic += search.received[v];
                    }
                });
    }

    private void inSteps(Adjacency ties, Components components, Sources sources, Workers workers) {
        workers.reduce(
                sources.count(),
                BLOCK,
                () -> new Search(ties, components, sources.exact()),
                (search, from, to) -> {
                    for (int s = from; s < to; s++) {
                        workers.check();
                        search.from(sources.vertices()[s], this);
                    }
                },
                this::add);
    }

    private void add(Search search) {
        totalHarmonic += search.totalHarmonic;
        distanceInLargest += search.distanceInLargest;
        pairsInLargest += search.pairsInLargest;
        longestInLargest = Math.max(longestInLargest, search.longestInLargest);
        for (int v = 0; v < search.received.length; v++) {
            harmonic[v] += search.received[v];
            farness[v] += search.receivedSteps[v];
        }
    }

    /** From sums over sources to estimates over all other vertices. */
    private void scale(Sources sources) {
        double[] others = sources.perOther();
        Arrays.setAll(harmonic, v -> harmonic[v] * others[v]);
        Arrays.setAll(farness, v -> farness[v] * others[v]);
        totalHarmonic *= sources.order() / (double) sources.count();
    }

    /** Σ 1/d over all other vertices, unreachable ones counting 0. */
    public double harmonic(int vertex) {
        return harmonic[vertex];
    }

    /** Σ d over the other vertices of its component, in steps; 0 when ties have directions or weights. */
    public double farness(int vertex) {
        return farness[vertex];
    }

    /** Σ 1/d over all ordered pairs. */
    public double totalHarmonic() {
        return totalHarmonic;
    }

    /** Mean distance over pairs in the largest component; NaN when it has one vertex, or no source lies in it. */
    public double meanInLargest() {
        return pairsInLargest == 0 ? Double.NaN : (double) distanceInLargest / pairsInLargest;
    }

    /** Largest distance seen in the largest component; with a sample of sources a lower bound. NaN as the mean is. */
    public double longestInLargest() {
        return pairsInLargest == 0 ? Double.NaN : longestInLargest;
    }

    /** Searches of one block of sources along ties with directions or weights. */
    private static final class ArcSearch {
        private final Lengths.Search search;
        private final double[] received;
        private int found;

        ArcSearch(Adjacency ties, Lengths lengths) {
            this.search = new Lengths.Search(ties, lengths);
            this.received = new double[ties.order()];
        }

        void from(int source) {
            found = search.from(source, found);
            for (int at = 1; at < found; at++) {
                received[search.reached(at)] += 1 / search.distance(search.reached(at));
            }
        }
    }

    /** Breadth-first searches of one block of sources. */
    private static final class Search {
        private final int[] first;
        private final int[] neighbour;
        private final Components components;
        private final boolean exact;
        private final int[] distance;
        private final int[] queue;
        private final double[] received;
        private final long[] receivedSteps;
        private double totalHarmonic;
        private long distanceInLargest;
        private long pairsInLargest;
        private int longestInLargest;

        Search(Adjacency ties, Components components, boolean exact) {
            this.first = ties.firsts();
            this.neighbour = ties.neighbours();
            this.components = components;
            this.exact = exact;
            this.distance = new int[ties.order()];
            this.queue = new int[ties.order()];
            this.received = new double[exact ? 0 : ties.order()];
            this.receivedSteps = new long[received.length];
            Arrays.fill(distance, -1);
        }

        void from(int source, Distances result) {
            int found = search(source);
            double own = 0;
            long sum = 0;
            int longest = 0;
            for (int at = found - 1; at >= 1; at--) {
                longest = Math.max(longest, distance[queue[at]]);
                sum += distance[queue[at]];
                own += 1.0 / distance[queue[at]];
                if (!exact) {
                    received[queue[at]] += 1.0 / distance[queue[at]];
                    receivedSteps[queue[at]] += distance[queue[at]];
                }
            }
            if (exact) {
                result.harmonic[source] = own;
                result.farness[source] = sum;
            }
            totalHarmonic += own;
            if (components.of(source) == components.largest()) {
                distanceInLargest += sum;
                pairsInLargest += found - 1;
                longestInLargest = Math.max(longestInLargest, longest);
            }
            for (int at = 0; at < found; at++) {
                distance[queue[at]] = -1;
            }
        }

        private int search(int source) {
            distance[source] = 0;
            queue[0] = source;
            int found = 1;
            for (int at = 0; at < found; at++) {
                int v = queue[at];
                for (int p = first[v]; p < first[v + 1]; p++) {
                    int w = neighbour[p];
                    if (distance[w] < 0) {
                        distance[w] = distance[v] + 1;
                        queue[found++] = w;
                    }
                }
            }
            return found;
        }
    }
}
