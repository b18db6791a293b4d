package nl.kring.engine.isolation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/** By how many different others each actor is helped, or would be. Time O(m log k), memory 8 bytes a tie of help. */
final class Helpers {
    private final int[] count;

    private Helpers(int actors) {
        count = new int[actors];
    }

    /** The helpers in the ties that {@code counts} accepts by number: who trusts someone is helped by them. */
    static Helpers of(Network network, IntPredicate counts) {
        Ties ties = network.ties();
        long[] pairs = new long[ties.count()];
        int found = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (counts.test(i)) {
                boolean trusts = ties.type(i) == TieType.TRUSTS;
                long helped = trusts ? ties.source(i) : ties.target(i);
                long helper = trusts ? ties.target(i) : ties.source(i);
                pairs[found++] = helped << 32 | helper;
            }
        }
        Arrays.sort(pairs, 0, found);
        Helpers helpers = new Helpers(network.order());
        for (int p = 0; p < found; p++) {
            if (p == 0 || pairs[p] != pairs[p - 1]) {
                helpers.count[(int) (pairs[p] >>> 32)]++;
            }
        }
        return helpers;
    }

    /** The helpers of an actor. */
    int of(int actor) {
        return count[actor];
    }
}
