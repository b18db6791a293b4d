package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Shortest-path lengths from many sources, summed up; of directed ties those towards a vertex, of weighted ones sums of 1 /
 * weight. Exact when the sources are all vertices. Time O(sources × (n + m)), with weights O(sources × (n + m)
 * log n); memory O(n) a thread.
 */
public final class Distances {
    private static final int BLOCK = 32;

    private final double[] harmonic;
    private final double[] farness;
    private double totalHarmonic;
    private long distanceInLargest;
    private int sourcesInLargest;
    private int longestPossible;
    private int longestInLargest;
    private long pairsInLargest;

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
        Nearby nearby = ties.nearby();
        int[] places = sources.places(nearby);
        int largest = beginOfLargest(nearby, components);
        int others = components.largestSize() - 1;
        longestPossible = 2 * nearby.depth();
        sourcesInLargest = (int) Arrays.stream(places)
                .filter(place -> place >= largest && place <= largest + others)
                .count();
        pairsInLargest = (long) others * sourcesInLargest;
        Spare<Searches> searches = new Spare<>(() -> Searches.of(nearby, workers));
        workers.reduce(
                places.length,
                Searches.SOURCES,
                () -> new Sum(largest, largest + others),
                (sum, from, to) -> {
                    sum.over(nearby.begin(places[from]), nearby.end(places[to - 1]));
                    Searches search = searches.take();
                    search.run(places, from, to, sum);
                    searches.give(search);
                },
                sum -> add(sum, nearby));
    }

    /** Where the largest component begins in breadth-first order. */
    private static int beginOfLargest(Nearby nearby, Components components) {
        int place = 0;
        while (place < nearby.vertices().length && components.of(nearby.vertices()[place]) != components.largest()) {
            place++;
        }
        return place;
    }

    private void add(Sum sum, Nearby nearby) {
        for (int i = 0; i < sum.received.length; i++) {
            int v = nearby.vertices()[sum.begin + i];
            harmonic[v] += sum.received[i];
            farness[v] += sum.steps[i];
            totalHarmonic += sum.received[i];
        }
        distanceInLargest += sum.distanceInLargest;
        longestInLargest = Math.max(longestInLargest, sum.longestInLargest);
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

    /** How many sources lie in the largest component; 0 when ties have directions or weights. */
    public int sourcesInLargest() {
        return sourcesInLargest;
    }

    /** No distance is longer; 0 when ties have directions or weights. */
    public int longestPossible() {
        return longestPossible;
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

    /** What one block of sources adds up to, in the components in which they lie. */
    private static final class Sum implements Searches.Met {
        private final int firstOfLargest;
        private final int lastOfLargest;
        private int begin;
        private double[] received = {};
        private long[] steps = {};
        private long distanceInLargest;
        private int longestInLargest;

        Sum(int firstOfLargest, int lastOfLargest) {
            this.firstOfLargest = firstOfLargest;
            this.lastOfLargest = lastOfLargest;
        }

        void over(int from, int to) {
            begin = from;
            received = new double[to - from];
            steps = new long[to - from];
        }

        @Override
        public void at(int place, int sources, int distance) {
            received[place - begin] += (double) sources / distance;
            steps[place - begin] += (long) sources * distance;
            if (place >= firstOfLargest && place <= lastOfLargest) {
                distanceInLargest += (long) sources * distance;
                longestInLargest = Math.max(longestInLargest, distance);
            }
        }
    }
}
