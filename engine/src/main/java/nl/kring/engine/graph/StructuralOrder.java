package nl.kring.engine.graph;

import java.util.stream.IntStream;

/**
 * An order of vertices that does not depend on the order of the input: by what their surroundings look like up to a few
 * steps away (colour refinement, Weisfeiler & Leman 1968), and of vertices that look alike by id. What an algorithm finds
 * that goes by the order of vertices is so the same whatever the order of the rows of a file. Time O(m + n log n).
 */
final class StructuralOrder {
    private static final int STEPS = 5;

    private StructuralOrder() {}

    /** All vertices in that order. */
    static int[] of(Adjacency ties) {
        long[] colours = colours(ties);
        return IntStream.range(0, ties.order())
                .boxed()
                .sorted((one, other) -> colours[one] == colours[other]
                        ? id(ties, one).compareTo(id(ties, other))
                        : Long.compare(colours[one], colours[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static String id(Adjacency ties, int vertex) {
        return ties.network().actor(ties.actor(vertex)).id();
    }

    private static long[] colours(Adjacency ties) {
        int[] first = ties.firsts();
        int[] neighbour = ties.neighbours();
        long[] colours = new long[ties.order()];
        for (int step = 0; step < STEPS; step++) {
            long[] next = new long[ties.order()];
            for (int v = 0; v < ties.order(); v++) {
                long sum = 0;
                for (int p = first[v]; p < first[v + 1]; p++) {
                    sum += mixed(colours[neighbour[p]] + 1);
                }
                next[v] = mixed(colours[v] ^ mixed(sum));
            }
            colours = next;
        }
        return colours;
    }

    /** A bijection that spreads bits, so that sums of different sets of colours differ. */
    private static long mixed(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
