package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class BridgeCountTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void countsBridges() {
        assertThat(Measured.figure(new BridgeCount(), "a-b b-c c-a c-d d-e f")).isEqualTo(2);
    }

    @Test
    void ofATreeIsEveryTieAndOfARingNone() {
        assertThat(Measured.figure(new BridgeCount(), Drawing.star(9))).isEqualTo(8);
        assertThat(Measured.figure(new BridgeCount(), Drawing.path(9))).isEqualTo(8);
        assertThat(Measured.figure(new BridgeCount(), Drawing.ring(9))).isZero();
    }

    @Test
    void isZeroOfNobody() {
        assertThat(Measured.figure(new BridgeCount(), "")).isZero();
        assertThat(Measured.figure(new BridgeCount(), "a b")).isZero();
    }
}
