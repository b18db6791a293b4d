package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    /** What a has with b is (½ + ⅙)², with c (½ + ¼)²: 64 and 81 to a mean of 72½. */
    @Test
    void isHowUnequallyContactsHoldAnActor() {
        double b = 64 / 72.5;
        double c = 81 / 72.5;

        assertThat(Measured.actor(new Hierarchy(), KITE, "a"))
                .isCloseTo((b * Math.log(b) + c * Math.log(c)) / (2 * Math.log(2)), within(1e-14));
    }

    @Test
    void isZeroWhereAllContactsHoldAlike() {
        assertThat(Measured.actor(new Hierarchy(), KITE, "d")).isZero();
        assertThat(Measured.actor(new Hierarchy(), Drawing.star(9), "v0")).isCloseTo(0, within(1e-15));
        assertThat(Measured.actor(new Hierarchy(), Drawing.clique(9), "v0")).isCloseTo(0, within(1e-14));
    }

    @Test
    void isOneForOneContactAndUndefinedForIsolates() {
        assertThat(Measured.actor(new Hierarchy(), KITE, "e")).isEqualTo(1);
        assertThat(Measured.actor(new Hierarchy(), KITE, "f")).isNaN();
        assertThat(Measured.actor(new Hierarchy(), Drawing.network("a-X b-X"), Choice.AFFILIATION, "X"))
                .isNaN();
    }

    /** Nearly all that a has, it has with b. */
    @Test
    void isNearlyOneWhenOneTieWeighsNearlyAll() {
        assertThat(Measured.actor(new Hierarchy(), "a-b:1000000 a-c:1 a-d:1", Measured.WEIGHTED, "a"))
                .isCloseTo(1, within(1e-9));
        assertThat(Measured.actor(new Hierarchy(), "a-b:5 a-c:5 a-d:5", Measured.WEIGHTED, "a"))
                .isCloseTo(0, within(1e-15));
    }

    @Test
    void liesBetweenNoughtAndOne() {
        for (Network network : RandomNetworks.ofResidents(60, 31)) {
            for (double value : Measured.actors(new Hierarchy(), network, Choice.ALL)) {
                assertThat(Double.isNaN(value) || (value >= 0 && value <= 1 + 1e-12))
                        .isTrue();
            }
        }
    }
}
