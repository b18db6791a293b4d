package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * A graph with its vertices in breadth-first order, so that who are tied lie close together in memory: kernels that pass
 * over all rows many times read this one and hand back what they find under the vertices and ties of the graph itself. Parts
 * that are not joined follow each other. Time and memory O(n + m): 12 bytes a vertex and 20 a tie.
 */
final class Nearby {
    private final Layout layout;
    private final int[] parts;
    private final int depth;

    private Nearby(Layout layout, int[] parts, int depth) {
        this.layout = layout;
        this.parts = parts;
        this.depth = depth;
    }

    /** A graph in breadth-first order. */
    static Nearby of(Adjacency ties) {
        Search search = new Search(ties);
        search.run();
        int[] rank = new int[ties.order()];
        for (int i = 0; i < rank.length; i++) {
            rank[search.vertex[i]] = i;
        }
        int[] tie = new int[ties.size()];
        Rows rows = rows(ties, search.vertex, rank, tie);
        Layout layout = new Layout(rows, search.vertex, tie);
        return new Nearby(layout, Arrays.copyOf(search.parts, search.found), search.depth);
    }

    /** Who was met first is dealt out first, so rows come out sorted; ties are numbered by their earlier end. */
    private static Rows rows(Adjacency ties, int[] vertex, int[] rank, int[] tieOf) {
        int order = vertex.length;
        int[] first = new int[order + 1];
        for (int i = 0; i < order; i++) {
            first[i + 1] = first[i] + ties.degree(vertex[i]);
        }
        int[] next = Arrays.copyOf(first, order);
        int[] neighbour = new int[2 * ties.size()];
        int[] tie = new int[2 * ties.size()];
        int met = 0;
        for (int i = 0; i < order; i++) {
            // Earlier neighbours are in the row by now, and gave their ties numbers; later ones find this one in
            // theirs.
            int from = ties.first(vertex[i]);
            for (int p = from; p < from + ties.degree(vertex[i]); p++) {
                int other = rank[ties.neighbour(p)];
                neighbour[next[other]] = i;
                tie[next[other]++] = ties.tie(p);
            }
        }
        int[] lower = Arrays.copyOf(first, order);
        for (int i = 0; i < order; i++) {
            for (int p = first[i]; p < first[i + 1]; p++) {
                int other = neighbour[p];
                if (other > i) {
                    tieOf[met] = tie[p];
                    tie[p] = met;
                    tie[lower[other]++] = met++;
                }
            }
        }
        return new Rows(first, neighbour, tie);
    }

    /** How it lies in memory. */
    Layout layout() {
        return layout;
    }

    /** The rows, by place in the order. */
    Rows rows() {
        return layout.rows();
    }

    /** The vertex of the graph at each place in the order. */
    int[] vertices() {
        return layout.vertices();
    }

    /** The tie of the graph for each tie of the rows. */
    int[] ties() {
        return layout.ties();
    }

    /** Where the part of a place begins that is joined together. */
    int begin(int place) {
        int at = Arrays.binarySearch(parts, place);
        return parts[at < 0 ? -at - 2 : at];
    }

    /** Where the part of a place ends. */
    int end(int place) {
        int at = Arrays.binarySearch(parts, place);
        int part = at < 0 ? -at - 2 : at;
        return part + 1 < parts.length ? parts[part + 1] : vertices().length;
    }

    /** The most steps that any vertex lies from the first of its part: at least half of the longest distance. */
    int depth() {
        return depth;
    }

    /** One breadth-first pass from the earliest vertex of each part. */
    private static final class Search {
        private final Adjacency ties;
        private final int[] vertex;
        private final int[] parts;
        private final boolean[] met;
        private int found;
        private int depth;

        Search(Adjacency ties) {
            this.ties = ties;
            this.vertex = new int[ties.order()];
            this.parts = new int[ties.order()];
            this.met = new boolean[ties.order()];
        }

        void run() {
            int end = 0;
            for (int root = 0; root < vertex.length; root++) {
                if (!met[root]) {
                    parts[found++] = end;
                    met[root] = true;
                    vertex[end] = root;
                    end = part(end);
                }
            }
        }

        private int part(int begin) {
            int[] first = ties.firsts();
            int[] neighbour = ties.neighbours();
            int end = begin + 1;
            int level = end;
            int steps = 0;
            for (int at = begin; at < end; at++) {
                if (at == level) {
                    level = end;
                    steps++;
                }
                int v = vertex[at];
                for (int p = first[v]; p < first[v + 1]; p++) {
                    int w = neighbour[p];
                    if (!met[w]) {
                        met[w] = true;
                        vertex[end++] = w;
                    }
                }
            }
            depth = Math.max(depth, steps);
            return end;
        }
    }
}
