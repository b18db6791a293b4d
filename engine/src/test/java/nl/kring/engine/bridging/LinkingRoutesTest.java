package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;

class LinkingRoutesTest {

    /**
     * Ego has two ways to help, and both to policy run through F1.
     *
     * <pre>
     *    ┌─b─┐
     * a──┤   ├─I──F1──P     c───d
     *    └─W─┘
     * </pre>
     */
    @Test
    void countsRoutesThatShareNobody() {
        Network network = Linked.draw("a-b W-a b-I W-I I-F1 F1-P c-d");

        assertThat(Measured.actor(LinkingRoutes.toFormal(), network, "a")).isEqualTo(2);
        assertThat(Measured.actor(LinkingRoutes.toPolicy(), network, "a")).isEqualTo(1);
        assertThat(Measured.actor(LinkingRoutes.toPolicy(), network, "c")).isZero();
        assertThat(Measured.actor(LinkingRoutes.toPolicy(), network, "W")).isNaN();
    }

    /** One end is one route, however many lead to it. */
    @Test
    void endsAreNotShared() {
        assertThat(Measured.actor(LinkingRoutes.toFormal(), Linked.draw("a-b a-c b-F c-F"), "a"))
                .isEqualTo(1);
        assertThat(Measured.actor(LinkingRoutes.toFormal(), Linked.draw("a-F1 a-c a-d c-F2 d-F2"), "a"))
                .isEqualTo(2);
    }

    @Test
    void isTheFewestWhoseLossLeavesNone() {
        int most = 0;
        for (Linked linked : Linked.many()) {
            most = Math.max(most, compare(linked, LinkingRoutes.toFormal(), Ring.FORMAL));
            most = Math.max(most, compare(linked, LinkingRoutes.toPolicy(), Ring.POLICY));
        }
        assertThat(most).isGreaterThan(2);
    }

    private static int compare(Linked linked, Measure measure, Ring ring) {
        int most = 0;
        double[] found = Measured.actors(measure, linked.network, Choice.ALL);
        for (int actor = 0; actor < found.length; actor++) {
            if (linked.resident(actor)) {
                int expected = fewest(linked, actor, ring);
                assertThat(found[actor]).isEqualTo(expected);
                most = Math.max(most, expected);
            } else {
                assertThat(found[actor]).isNaN();
            }
        }
        return most;
    }

    private static int fewest(Linked linked, int actor, Ring ring) {
        int fewest = linked.network.order();
        for (int lost = 0; lost < 1 << linked.network.order(); lost++) {
            if ((lost >> actor & 1) == 0 && Integer.bitCount(lost) < fewest) {
                Set<Integer> gone = new HashSet<>();
                for (int other = 0; other < linked.network.order(); other++) {
                    if ((lost >> other & 1) == 1) {
                        gone.add(other);
                    }
                }
                fewest = linked.steps(actor, ring, gone) < 0 ? gone.size() : fewest;
            }
        }
        return fewest;
    }
}
