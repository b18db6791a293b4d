package nl.kring.engine.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.engine.model.Fieldwork;
import nl.kring.engine.model.Neighbourhood;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Reporter;
import nl.kring.engine.model.TieType;
import nl.kring.engine.model.Ties;

/**
 * Pairs of residents with a personal tie who were both asked, and how many of them both named. Only ties that both ends
 * could report count, and pairs of whose ties it is known who reported them. Time O(n + m log m) once, memory 8 bytes a
 * tie and 8 an actor.
 */
public final class Reports {
    private static final Set<TieType> PERSONAL = EnumSet.of(TieType.KNOWS, TieType.SUPPORTS, TieType.TRUSTS);

    private static final int LOWER = 0;
    private static final int HIGHER = 1;
    private static final int UNKNOWN = 2;
    private static final int BITS = 2;
    private static final int ACTOR = 31;

    private final Network network;
    private final int[] either;
    private final int[] both;
    private final Map<String, Pairs> within = new HashMap<>();
    private Pairs all = new Pairs(0, 0);

    /**
     * Numbers of pairs.
     *
     * @param either named by at least one
     * @param both named by both
     */
    public record Pairs(int either, int both) {
        private Pairs plus(boolean twice) {
            return new Pairs(either + 1, both + (twice ? 1 : 0));
        }
    }

    private Reports(Network network) {
        this.network = network;
        this.either = new int[network.order()];
        this.both = new int[network.order()];
    }

    /** Who named whom in the network behind a view, computed once. */
    public static Reports of(View view) {
        View whole = view.whole();
        return whole.once(Reports.class, () -> {
            Reports reports = new Reports(whole.network());
            reports.add(reports.named(whole));
            return reports;
        });
    }

    /** Who named each tie that counts: the pair, and which of the two it was. Sorted, so that a pair comes together. */
    private long[] named(View whole) {
        Ties ties = network.ties();
        long[] named = new long[ties.count()];
        int count = 0;
        for (int i = 0; i < named.length; i++) {
            int who = who(i);
            if (who >= 0 && whole.projection().present(ties, i)) {
                long low = Math.min(ties.source(i), ties.target(i));
                long high = Math.max(ties.source(i), ties.target(i));
                named[count++] = (low << ACTOR | high) << BITS | who;
            }
        }
        long[] found = Arrays.copyOf(named, count);
        Arrays.sort(found);
        return found;
    }

    /** Which end reported a tie, or that nobody knows; −1 of one that does not count. */
    private int who(int tie) {
        Ties ties = network.ties();
        boolean counts = PERSONAL.contains(ties.type(tie))
                && mutual(network.fieldwork(), ties.type(tie))
                && network.asked(ties.source(tie))
                && network.asked(ties.target(tie));
        int reporter = ties.reporter(tie);
        if (!counts) {
            return -1;
        }
        if (reporter < 0) {
            return UNKNOWN;
        }
        // What somebody else told says nothing of the two.
        boolean own = reporter == ties.source(tie) || reporter == ties.target(tie);
        return own ? reporter == Math.min(ties.source(tie), ties.target(tie)) ? LOWER : HIGHER : -1;
    }

    /** Whether both ends can report ties of a type. */
    private static boolean mutual(Fieldwork fieldwork, TieType type) {
        Reporter reporter = fieldwork.reporter(type.category());
        return reporter == Reporter.BOTH || (reporter == Reporter.PROVIDER && type.provider() == null);
    }

    private void add(long[] named) {
        int from = 0;
        while (from < named.length) {
            long pair = named[from] >>> BITS;
            int by = 0;
            int to = from;
            while (to < named.length && named[to] >>> BITS == pair) {
                by |= 1 << (int) (named[to] & (1 << BITS) - 1);
                to++;
            }
            if ((by & 1 << UNKNOWN) == 0) {
                add((int) (pair >>> ACTOR), (int) (pair & (1L << ACTOR) - 1), by == (1 << LOWER | 1 << HIGHER));
            }
            from = to;
        }
    }

    private void add(int one, int other, boolean twice) {
        for (int actor : new int[] {one, other}) {
            either[actor]++;
            both[actor] += twice ? 1 : 0;
        }
        all = all.plus(twice);
        List<String> home = network.actor(one).neighbourhoods();
        if (!home.isEmpty() && home.equals(network.actor(other).neighbourhoods())) {
            within.merge(home.get(0), new Pairs(1, twice ? 1 : 0), (known, fresh) -> known.plus(twice));
        }
    }

    /** The pairs of which a resident is one. */
    public Pairs of(int actor) {
        return new Pairs(either[actor], both[actor]);
    }

    /** The pairs within the neighbourhood of a view, or all when it is of the whole. */
    public Pairs within(View view) {
        Neighbourhood neighbourhood = view.neighbourhood();
        return neighbourhood == null ? all : within.getOrDefault(neighbourhood.code(), new Pairs(0, 0));
    }
}
