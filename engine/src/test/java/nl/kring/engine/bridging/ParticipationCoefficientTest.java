package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.kring.engine.connectivity.CommunityNumber;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.graph.Slow;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class ParticipationCoefficientTest {
    private static final ActorMeasure COMMUNITIES = ParticipationCoefficient.overCommunities();
    private static final ActorMeasure RINGS = ParticipationCoefficient.overRings();

    /**
     * Of the three ties of c two stay in its triangle: 1 − 4/9 − 1/9.
     *
     * <pre>
     * a       d
     * │╲     ╱│
     * │ c───e │   g
     * │╱     ╲│
     * b       f
     * </pre>
     */
    @Test
    void isZeroWithinOneCommunityAndHigherAcross() {
        Network network = Drawing.network("a-b b-c c-a c-e d-e e-f f-d g");

        assertThat(Measured.actor(COMMUNITIES, network, "c")).isCloseTo(4 / 9.0, within(1e-15));
        assertThat(Measured.actor(COMMUNITIES, network, "a")).isZero();
        assertThat(Measured.actor(COMMUNITIES, network, "g")).isNaN();
    }

    /** How often two contacts of an actor, drawn with replacement, are of two groups; how many actors come between 0 and 1. */
    private static int compare(double[] found, Network network, IntToDoubleFunction group) {
        Slow slow = Slow.of(network);
        int between = 0;
        assertThat(found).hasSize(network.order());
        for (int v = 0; v < found.length; v++) {
            double apart = 0;
            double pairs = 0;
            for (int one : slow.neighbours(v)) {
                for (int other : slow.neighbours(v)) {
                    pairs++;
                    apart += group.applyAsDouble(one) != group.applyAsDouble(other) ? 1 : 0;
                }
            }
            assertThat(found[v]).isCloseTo(apart / pairs, within(1e-12));
            between += apart > 0 && apart < pairs ? 1 : 0;
        }
        return between;
    }

    @Test
    void restsOnTheCommunitiesThatActorsHave() {
        List<Network> networks = new ArrayList<>(List.of(Karate.network()));
        networks.addAll(RandomNetworks.ofAllKinds(40, 2300));
        networks.addAll(RandomNetworks.ofResidents(40, 2301));
        int between = 0;
        for (Network network : networks) {
            double[] community = Measured.actors(new CommunityNumber(), network, Choice.ALL);
            between += compare(Measured.actors(COMMUNITIES, network, Choice.ALL), network, v -> community[v]);
        }
        assertThat(between).isGreaterThan(150);
    }

    @Test
    void overRingsItIsThatOfHomeRingsOnRandomNetworks() {
        int between = 0;
        for (Network network : RandomNetworks.ofAllKinds(40, 2400)) {
            double[] found = Measured.actors(RINGS, network, Choice.ALL);
            between += compare(found, network, v -> network.actor(v).ring().number());
        }
        assertThat(between).isGreaterThan(150);
    }

    /** b has a contact in ring 1 and two in ring 2. */
    @Test
    void overRingsHomeRingsCount() {
        Network network = Drawing.network("a-b b-X b-Y c");

        assertThat(Measured.actor(RINGS, network, "b")).isCloseTo(4 / 9.0, within(1e-15));
        assertThat(Measured.actor(RINGS, network, "X")).isZero();
        assertThat(Measured.actor(RINGS, network, "c")).isNaN();
    }
}
