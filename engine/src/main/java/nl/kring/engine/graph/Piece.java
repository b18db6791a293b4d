package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Some vertices of a graph and the ties among them, numbered anew from 0.
 *
 * @param vertex their numbers in the graph, ascending
 * @param first where the row of each begins, and the end of the last
 * @param neighbour the neighbours, by new number
 */
record Piece(int[] vertex, int[] first, int[] neighbour) {
    /** From that many times as many neighbours as vertices kept, these are looked up among the neighbours. */
    private static final int LONG_ROW = 8;

    /** A part is large from one in so many vertices on. */
    private static final int LARGE_PART = 8;

    /** The part of a graph with these vertices, ascending. */
    static Piece of(Adjacency ties, int[] vertices) {
        return cut(vertices, vertices, ties.firsts(), ties.neighbours());
    }

    /** The part of this piece with these of its vertices, ascending. */
    Piece part(int[] kept) {
        int[] names = new int[kept.length];
        Arrays.setAll(names, i -> vertex[kept[i]]);
        return cut(names, kept, first, neighbour);
    }

    /**
     * Of a large part, numbers stand in a table. Of a small one they are looked up by halving, in the shorter of two lists: time goes
     * with what is kept, not with the whole.
     */
    private static Piece cut(int[] names, int[] kept, int[] first, int[] neighbour) {
        int room = 0;
        for (int v : kept) {
            room += Math.min(first[v + 1] - first[v], kept.length);
        }
        int[] begin = new int[kept.length + 1];
        int[] among = new int[room];
        int[] table = kept.length > first.length / LARGE_PART ? table(kept, first.length - 1) : null;
        for (int i = 0; i < kept.length; i++) {
            int from = first[kept[i]];
            int to = first[kept[i] + 1];
            int count = begin[i];
            for (int p = from; p < to && to - from <= LONG_ROW * kept.length; p++) {
                int at = table == null ? Arrays.binarySearch(kept, neighbour[p]) : table[neighbour[p]];
                if (at >= 0) {
                    among[count++] = at;
                }
            }
            for (int at = 0; at < kept.length && to - from > LONG_ROW * kept.length; at++) {
                if (Arrays.binarySearch(neighbour, from, to, kept[at]) >= 0) {
                    among[count++] = at;
                }
            }
            begin[i + 1] = count;
        }
        return new Piece(names, begin, Arrays.copyOf(among, begin[kept.length]));
    }

    private static int[] table(int[] kept, int order) {
        int[] table = new int[order];
        Arrays.fill(table, -1);
        for (int i = 0; i < kept.length; i++) {
            table[kept[i]] = i;
        }
        return table;
    }

    int order() {
        return vertex.length;
    }

    int degree(int v) {
        return first[v + 1] - first[v];
    }

    /** Whether two vertices are tied; rows are sorted. */
    boolean tied(int one, int other) {
        return Arrays.binarySearch(neighbour, first[one], first[one + 1], other) >= 0;
    }

    /** The fewest ties that a vertex has. */
    int leastDegree() {
        int least = Integer.MAX_VALUE;
        for (int v = 0; v < order(); v++) {
            least = Math.min(least, degree(v));
        }
        return least;
    }
}
