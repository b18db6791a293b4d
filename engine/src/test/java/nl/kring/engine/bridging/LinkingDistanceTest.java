package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Measure;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;

class LinkingDistanceTest {

    /**
     * <pre>
     * a───b───I───F───P     c───d
     * </pre>
     */
    @Test
    void countsStepsThroughPeopleAndOrganisations() {
        Network network = Linked.draw("a-b b-I I-F F-P c-d");

        assertThat(Measured.actor(LinkingDistance.toFormal(), network, "a")).isEqualTo(3);
        assertThat(Measured.actor(LinkingDistance.toFormal(), network, "b")).isEqualTo(2);
        assertThat(Measured.actor(LinkingDistance.toPolicy(), network, "b")).isEqualTo(3);
        assertThat(Measured.actor(LinkingDistance.toPolicy(), network, "c")).isNaN();
        assertThat(Measured.actor(LinkingDistance.toPolicy(), network, "I")).isNaN();
    }

    @Test
    void runsOnTheDonutWhateverWasChosen() {
        Network network = Linked.draw("a-b b-I I-F F-P c-d");

        assertThat(Measured.actor(LinkingDistance.toPolicy(), network, Choice.PERSONAL, "a"))
                .isEqualTo(4);
    }

    @Test
    void isTheLeastOverTheRing() {
        for (Linked linked : Linked.many()) {
            compare(linked, LinkingDistance.toFormal(), Ring.FORMAL);
            compare(linked, LinkingDistance.toPolicy(), Ring.POLICY);
        }
    }

    private static void compare(Linked linked, Measure measure, Ring ring) {
        double[] found = Measured.actors(measure, linked.network, Choice.ALL);
        for (int actor = 0; actor < found.length; actor++) {
            int expected = linked.resident(actor) ? linked.steps(actor, ring, Set.of()) : -1;
            assertThat(found[actor]).isEqualTo(Double.valueOf(expected < 0 ? Double.NaN : expected));
        }
    }
}
