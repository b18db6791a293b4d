package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * How long the ties of a graph with directions or weights are, by place in the rows: 1 / weight, infinite where a tie does
 * not lead. Memory 32 bytes a tie.
 *
 * @param leaving from the vertex of the row to its neighbour
 * @param arriving from the neighbour to the vertex of the row
 */
record Lengths(double[] leaving, double[] arriving) {

    static Lengths of(Adjacency ties) {
        double[] leaving = new double[2 * ties.size()];
        double[] arriving = new double[2 * ties.size()];
        for (int v = 0; v < ties.order(); v++) {
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                leaving[p] = 1 / ties.out(v, p);
                arriving[p] = 1 / ties.in(v, p);
            }
        }
        return new Lengths(leaving, arriving);
    }

    /** The same with every tie the other way round. */
    Lengths turned() {
        return new Lengths(/* leaving= */ arriving, /* arriving= */ leaving);
    }

    /** Whether breadth-first search, to which all ties are alike and lead both ways, would go wrong. */
    static boolean matter(Adjacency ties) {
        return ties.directed() || ties.weighted();
    }

    /**
     * Shortest paths from one vertex at a time: along ties that are alike breadth first in time O(n + m), else by Dijkstra
     * (1959) in O((n + m) log n). Memory O(n).
     */
    static final class Search {
        /** Lengths that differ by less than this part are the same: sums in another order round another way. */
        static final double SLACK = 1e-12;

        private final int[] first;
        private final int[] neighbour;
        private final Lengths lengths;
        private final boolean alike;
        private final double[] distance;
        private final int[] reached;
        private final int[] heap;
        private final int[] heapPlace;
        private int waiting;

        Search(Adjacency ties, Lengths lengths) {
            this.first = ties.firsts();
            this.neighbour = ties.neighbours();
            this.lengths = lengths;
            this.alike = !ties.weighted();
            this.distance = new double[ties.order()];
            this.reached = new int[ties.order()];
            this.heap = new int[ties.order()];
            this.heapPlace = new int[ties.order()];
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
        }

        /** Finds all that can be reached; forgets what was found before. Gives how many, the source included. */
        int from(int source, int foundBefore) {
            for (int at = 0; at < foundBefore; at++) {
                distance[reached[at]] = Double.POSITIVE_INFINITY;
            }
            distance[source] = 0;
            return alike ? inSteps(source) : byNearest(source);
        }

        /** Who was met first is nearest: those reached are their own queue. */
        private int inSteps(int source) {
            reached[0] = source;
            int found = 1;
            for (int at = 0; at < found; at++) {
                int v = reached[at];
                for (int p = first[v]; p < first[v + 1]; p++) {
                    int w = neighbour[p];
                    if (Double.isInfinite(distance[w]) && !Double.isInfinite(lengths.leaving[p])) {
                        distance[w] = distance[v] + 1;
                        reached[found++] = w;
                    }
                }
            }
            return found;
        }

        private int byNearest(int source) {
            put(source, waiting++);
            int found = 0;
            while (waiting > 0) {
                int v = take();
                reached[found++] = v;
                for (int p = first[v]; p < first[v + 1]; p++) {
                    double through = distance[v] + lengths.leaving[p];
                    int w = neighbour[p];
                    if (through < distance[w]) {
                        int place = Double.isInfinite(distance[w]) ? waiting++ : heapPlace[w];
                        distance[w] = through;
                        rise(w, place);
                    }
                }
            }
            return found;
        }

        /** The vertex that is the {@code at}-th nearest; the source is number 0. */
        int reached(int at) {
            return reached[at];
        }

        double distance(int vertex) {
            return distance[vertex];
        }

        /** Whether the neighbour at a place of the row of a vertex that was reached is the last before it on a shortest path. */
        boolean before(int vertex, int place) {
            int v = neighbour[place];
            return distance[v] < distance[vertex]
                    && distance[v] + lengths.arriving[place] <= distance[vertex] * (1 + SLACK);
        }

        private int take() {
            int nearest = heap[0];
            int last = heap[--waiting];
            if (waiting > 0) {
                sink(last);
            }
            return nearest;
        }

        private void rise(int vertex, int from) {
            int at = from;
            while (at > 0 && distance[vertex] < distance[heap[(at - 1) / 2]]) {
                put(heap[(at - 1) / 2], at);
                at = (at - 1) / 2;
            }
            put(vertex, at);
        }

        private void sink(int vertex) {
            int at = 0;
            int child = 1;
            while (child < waiting) {
                child += child + 1 < waiting && distance[heap[child + 1]] < distance[heap[child]] ? 1 : 0;
                if (distance[heap[child]] >= distance[vertex]) {
                    break;
                }
                put(heap[child], at);
                at = child;
                child = 2 * at + 1;
            }
            put(vertex, at);
        }

        private void put(int vertex, int at) {
            heap[at] = vertex;
            heapPlace[vertex] = at;
        }
    }
}
