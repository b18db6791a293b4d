package nl.kring.engine.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/**
 * What a donut shows: how many actors each ring has, how many of the residents who were asked have a tie with it, and
 * how many ties run between each two rings.
 *
 * @param coverage the residents, and how many of them were asked
 * @param actors by ring; also those of the first, the residents themselves
 * @param joined by ring: residents asked who have at least one tie with someone in it, wherever; 0 to
 *     {@code coverage.asked()}
 * @param both residents asked who have a tie with ring 2 as well as with ring 3
 * @param ties by two rings, in both orders: pairs of one actor of each that are tied; by one ring twice, pairs within it
 */
public record Rings(
        Coverage coverage,
        Map<Ring, Integer> actors,
        Map<Ring, Integer> joined,
        int both,
        Map<Ring, Map<Ring, Integer>> ties) {

    /** The rings of the neighbourhoods with these codes, in that order. Time O(n + m) a neighbourhood. */
    public static List<Rings> of(Adjacency donut, List<String> codes) {
        boolean[][] touches = touches(donut);
        return codes.stream().map(code -> of(donut, touches, code)).toList();
    }

    /** The rings of a whole network. Time O(n + m). */
    public static Rings of(Adjacency donut) {
        return of(donut, touches(donut), null);
    }

    /** By vertex, whether it has a tie with each ring, wherever. */
    private static boolean[][] touches(Adjacency donut) {
        boolean[][] touches = new boolean[donut.order()][Ring.values().length];
        for (int t = 0; t < donut.size(); t++) {
            touches[donut.tail(t)][ring(donut, donut.head(t))] = true;
            touches[donut.head(t)][ring(donut, donut.tail(t))] = true;
        }
        return touches;
    }

    private static int ring(Adjacency donut, int vertex) {
        return donut.network().actor(donut.actor(vertex)).ring().ordinal();
    }

    private static Rings of(Adjacency donut, boolean[][] touches, @Nullable String code) {
        Network network = donut.network();
        Map<Ring, Integer> actors = new EnumMap<>(Ring.class);
        Map<Ring, Integer> joined = new EnumMap<>(Ring.class);
        int residents = 0;
        int asked = 0;
        int both = 0;
        for (int v = 0; v < donut.order(); v++) {
            Actor actor = network.actor(donut.actor(v));
            if (counts(actor, code)) {
                actors.merge(actor.ring(), 1, Integer::sum);
                residents += actor.kind() == Kind.RESIDENT ? 1 : 0;
                if (actor.kind() == Kind.RESIDENT && network.asked(donut.actor(v))) {
                    asked++;
                    both += touches[v][Ring.INFORMAL.ordinal()] && touches[v][Ring.FORMAL.ordinal()] ? 1 : 0;
                    for (Ring ring : Ring.values()) {
                        joined.merge(ring, touches[v][ring.ordinal()] ? 1 : 0, Integer::sum);
                    }
                }
            }
        }
        Coverage coverage = new Coverage(asked, residents, network.fieldwork().coverageKnown());
        return new Rings(coverage, actors, joined, both, between(donut, code));
    }

    private static boolean counts(Actor actor, @Nullable String code) {
        return code == null || actor.neighbourhoods().contains(code);
    }

    private static Map<Ring, Map<Ring, Integer>> between(Adjacency donut, @Nullable String code) {
        Map<Ring, Map<Ring, Integer>> ties = new EnumMap<>(Ring.class);
        for (int t = 0; t < donut.size(); t++) {
            Actor one = donut.network().actor(donut.actor(donut.tail(t)));
            Actor other = donut.network().actor(donut.actor(donut.head(t)));
            if (counts(one, code) && counts(other, code)) {
                add(ties, one.ring(), other.ring());
                if (one.ring() != other.ring()) {
                    add(ties, other.ring(), one.ring());
                }
            }
        }
        return ties;
    }

    private static void add(Map<Ring, Map<Ring, Integer>> ties, Ring one, Ring other) {
        ties.computeIfAbsent(one, any -> new EnumMap<>(Ring.class)).merge(other, 1, Integer::sum);
    }

    /** How many actors a ring has. */
    public int actors(Ring ring) {
        return actors.getOrDefault(ring, 0);
    }

    /** Residents asked who have at least one tie with someone of a ring. */
    public int joined(Ring ring) {
        return joined.getOrDefault(ring, 0);
    }

    /** How many pairs of one actor of each ring are tied; of one ring, how many pairs within it. */
    public int ties(Ring one, Ring other) {
        return ties.getOrDefault(one, Map.of()).getOrDefault(other, 0);
    }

    /**
     * The ties between two rings against what the sizes of the rings would give if every pair of actors were tied alike
     * often: 1 is as many, 2 is twice as many. NaN when there are no ties or no such pairs.
     */
    public double spoke(Ring one, Ring other) {
        double all = 0;
        double order = 0;
        for (Ring ring : Ring.values()) {
            order += actors(ring);
            for (Ring to : Ring.values()) {
                all += to.compareTo(ring) >= 0 ? ties(ring, to) : 0;
            }
        }
        double pairs = one == other ? actors(one) * (actors(one) - 1.0) / 2 : (double) actors(one) * actors(other);
        double expected = all * pairs / (order * (order - 1) / 2);
        return expected > 0 ? ties(one, other) / expected : Double.NaN;
    }
}
