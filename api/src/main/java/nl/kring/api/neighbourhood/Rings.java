package nl.kring.api.neighbourhood;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import org.jspecify.annotations.Nullable;

/**
 * What a donut shows: how many actors each ring has, and how many of the residents who were asked have a tie with it.
 *
 * @param coverage residents, and how many of them were asked
 * @param actors by ring; also those of the first, the residents themselves
 * @param joined by ring: residents asked who have at least one tie with someone in it, 0 to {@code coverage.asked()}
 */
public record Rings(Coverage coverage, Map<Ring, Integer> actors, Map<Ring, Integer> joined) {

    /** The rings of the neighbourhoods with these codes, in that order, in one pass over the ties. */
    static List<Rings> of(Network network, List<String> codes) {
        Tally tally = new Tally(network);
        return codes.stream().map(code -> tally.of(code)).toList();
    }

    /** The rings of the whole network. */
    static Rings of(Network network) {
        return new Tally(network).of(null);
    }

    private static final class Tally {
        private final Network network;
        private final List<boolean[]> touches = new ArrayList<>();

        Tally(Network network) {
            this.network = network;
            for (int i = 0; i < Ring.values().length; i++) {
                touches.add(new boolean[network.order()]);
            }
            Adjacency ties = Projection.of(Projection.Choice.DONUT).project(network);
            for (int tie = 0; tie < ties.size(); tie++) {
                int one = ties.actor(ties.tail(tie));
                int other = ties.actor(ties.head(tie));
                touch(one, other);
                touch(other, one);
            }
        }

        private void touch(int actor, int other) {
            touches.get(network.actor(other).ring().ordinal())[actor] = true;
        }

        Rings of(@Nullable String code) {
            Map<Ring, Integer> actors = new EnumMap<>(Ring.class);
            Map<Ring, Integer> joined = new EnumMap<>(Ring.class);
            int residents = 0;
            int asked = 0;
            for (int i = 0; i < network.order(); i++) {
                Actor actor = network.actor(i);
                if (code != null && !actor.neighbourhoods().contains(code)) {
                    continue;
                }
                actors.merge(actor.ring(), 1, Integer::sum);
                if (actor.kind() == Kind.RESIDENT) {
                    residents++;
                    if (network.asked(i)) {
                        asked++;
                        count(i, joined);
                    }
                }
            }
            return new Rings(new Coverage(asked, residents, network.fieldwork().coverageKnown()), actors, joined);
        }

        private void count(int resident, Map<Ring, Integer> joined) {
            for (Ring ring : Ring.values()) {
                if (touches.get(ring.ordinal())[resident]) {
                    joined.merge(ring, 1, Integer::sum);
                }
            }
        }
    }

    int actors(Ring ring) {
        return actors.getOrDefault(ring, 0);
    }

    int joined(Ring ring) {
        return joined.getOrDefault(ring, 0);
    }
}
