package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Known;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class LocalBridgeCountTest {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    @Test
    void countsTiesWhoseEndsShareNobody() {
        assertThat(Measured.figure(new LocalBridgeCount(), KITE)).isEqualTo(2);
        assertThat(Measured.figure(new LocalBridgeCount(), Drawing.ring(3))).isZero();
        assertThat(Measured.figure(new LocalBridgeCount(), Drawing.ring(4))).isEqualTo(4);
        assertThat(Measured.figure(new LocalBridgeCount(), Drawing.star(9))).isEqualTo(8);
        assertThat(Measured.figure(new LocalBridgeCount(), Drawing.clique(9))).isZero();
        assertThat(Measured.figure(new LocalBridgeCount(), "a b")).isZero();
        assertThat(Measured.figure(new LocalBridgeCount(), "")).isZero();
    }

    @Test
    void ofTheFlorentineFamilies() {
        assertThat(Measured.figure(new LocalBridgeCount(), Known.FLORENTINE)).isEqualTo(12);
    }

    @Test
    void isTheNumberOfTiesThatAreOne() {
        for (Network network : RandomNetworks.ofResidents(60, 12)) {
            int count = 0;
            for (double flag : Measured.ties(new LocalBridge(), network, Projection.of(Choice.ALL))) {
                count += flag == 1 ? 1 : 0;
            }
            assertThat(Measured.figure(new LocalBridgeCount(), network)).isEqualTo(count);
        }
    }

    @Test
    void isUndefinedOnATwoModeNetwork() {
        assertThat(Measured.figure(new LocalBridgeCount(), Drawing.network("a-X"), Choice.AFFILIATION))
                .isNaN();
    }
}
