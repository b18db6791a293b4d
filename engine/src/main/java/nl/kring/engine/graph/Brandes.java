package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Betweenness of vertices and ties together (Freeman 1977; Brandes 2001): over unordered pairs, the share of shortest
 * paths that run through it; the ends count for ties and not for vertices. Of directed ties over ordered pairs; of weighted
 * ones, paths are as long as the sum of 1 / weight. Exact when the sources are all vertices. Time O(sources × (n + m)), with
 * directions or weights O(sources × (n + m) log n); memory O(n + m) a block in flight.
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
        int block = Math.max(1, (sources.count() + BLOCKS - 1) / BLOCKS);
        Lengths lengths = Lengths.matter(ties) ? Lengths.of(ties) : null;
        workers.reduce(
                sources.count(),
                block,
                () -> lengths == null ? new Search(ties) : new ArcDependencies(ties, lengths),
                (search, from, to) -> {
                    for (int s = from; s < to; s++) {
                        workers.check();
                        search.from(sources.vertices()[s]);
                    }
                },
                result::add);
        result.scale(sources, ties.directed() ? 1 : 0.5);
        return result;
    }

    private void add(Sum search) {
        for (int v = 0; v < actors.length; v++) {
            actors[v] += search.actors[v];
        }
        for (int t = 0; t < ties.length; t++) {
            ties[t] += search.ofTies[t];
        }
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
    abstract static class Sum {
        final double[] actors;
        final double[] ofTies;

        Sum(Adjacency graph) {
            actors = new double[graph.order()];
            ofTies = new double[graph.size()];
        }

        abstract void from(int source);
    }

    /** Breadth-first searches of one block of sources. */
    private static final class Search extends Sum {
        private final Adjacency graph;
        private final int[] first;
        private final int[] neighbour;
        private final int[] distance;
        private final int[] queue;
        private final double[] paths;
        private final double[] dependency;

        Search(Adjacency graph) {
            super(graph);
            this.graph = graph;
            this.first = graph.firsts();
            this.neighbour = graph.neighbours();
            this.distance = new int[graph.order()];
            this.queue = new int[graph.order()];
            this.paths = new double[graph.order()];
            this.dependency = new double[graph.order()];
            Arrays.fill(distance, -1);
        }

        @Override
        void from(int source) {
            int found = search(source);
            for (int at = found - 1; at >= 1; at--) {
                gather(queue[at]);
                actors[queue[at]] += dependency[queue[at]];
            }
            for (int at = 0; at < found; at++) {
                int v = queue[at];
                distance[v] = -1;
                paths[v] = 0;
                dependency[v] = 0;
            }
        }

        private int search(int source) {
            distance[source] = 0;
            paths[source] = 1;
            queue[0] = source;
            int found = 1;
            for (int at = 0; at < found; at++) {
                int v = queue[at];
                int next = distance[v] + 1;
                for (int p = first[v]; p < first[v + 1]; p++) {
                    int w = neighbour[p];
                    if (distance[w] < 0) {
                        distance[w] = next;
                        queue[found++] = w;
                    }
                    if (distance[w] == next) {
                        paths[w] += paths[v];
                    }
                }
            }
            return found;
        }

        /** Hands what depends on {@code w} to the vertices before it on shortest paths, and to the ties between. */
        private void gather(int w) {
            double share = (1 + dependency[w]) / paths[w];
            int before = distance[w] - 1;
            for (int p = first[w]; p < first[w + 1]; p++) {
                int v = neighbour[p];
                if (distance[v] == before) {
                    double part = paths[v] * share;
                    dependency[v] += part;
                    ofTies[graph.tie(p)] += part;
                }
            }
        }
    }
}
