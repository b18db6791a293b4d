package nl.kring.engine.graph;

import java.util.Arrays;

/**
 * Some vertices that together are worth much: whoever adds most is added, one by one, and then one is exchanged for
 * another as long as that makes the set worth more. Every vertex is a candidate in every step. A heuristic: the set may be
 * worth less than the best one, never more. Few rounds of as many searches for an addition as the set has members.
 */
public final class KeySet {
    private KeySet() {}

    /** What sets of vertices are worth. */
    public interface Worth {
        /** Whoever adds most to a set, of equals the earliest; the set is not all vertices. */
        Best best(int[] set);

        /** What a set is worth. */
        long of(int[] set);
    }

    /**
     * The best addition to a set.
     *
     * @param vertex who is added; -1 when nobody was looked at
     * @param worth what the set is worth then
     */
    public record Best(int vertex, long worth) {
        static final Best NOBODY = new Best(-1, Long.MIN_VALUE);

        /** This one, unless another that comes later is better. */
        Best or(Best later) {
            return later.worth > worth ? later : this;
        }
    }

    /**
     * A set of high worth, in an order in which each adds most to those before it; of equals the earliest is first.
     *
     * @param size how many there are to be, no more than there are vertices
     */
    public static int[] of(int size, Worth worth) {
        int[] set = new int[0];
        for (int i = 0; i < size; i++) {
            set = with(set, worth.best(set).vertex());
        }
        exchange(set, worth);
        Arrays.sort(set);
        return ordered(set, worth);
    }

    private static void exchange(int[] set, Worth worth) {
        long now = worth.of(set);
        int kept = 0;
        for (int place = 0; kept < set.length; place = (place + 1) % set.length) {
            Best best = worth.best(without(set, place));
            kept = best.worth() > now ? 1 : kept + 1;
            if (best.worth() > now) {
                set[place] = best.vertex();
                now = best.worth();
            }
        }
    }

    private static int[] ordered(int[] set, Worth worth) {
        int[] left = set;
        int[] ordered = new int[0];
        while (left.length > 0) {
            int first = 0;
            long most = Long.MIN_VALUE;
            for (int place = 0; place < left.length; place++) {
                long value = worth.of(with(ordered, left[place]));
                first = value > most ? place : first;
                most = Math.max(most, value);
            }
            ordered = with(ordered, left[first]);
            left = without(left, first);
        }
        return ordered;
    }

    private static int[] with(int[] set, int vertex) {
        int[] more = Arrays.copyOf(set, set.length + 1);
        more[set.length] = vertex;
        return more;
    }

    private static int[] without(int[] set, int place) {
        int[] fewer = Arrays.copyOf(set, set.length - 1);
        System.arraycopy(set, place + 1, fewer, place, fewer.length - place);
        return fewer;
    }
}
