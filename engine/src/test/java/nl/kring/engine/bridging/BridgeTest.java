package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class BridgeTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void isATieWhoseRemovalSplits() {
        assertThat(Measured.tie(new Bridge(), "a-b b-c c-a c-d d-e f", "c", "d"))
                .isEqualTo(1);
        assertThat(Measured.tie(new Bridge(), "a-b b-c c-a c-d d-e f", "e", "d"))
                .isEqualTo(1);
        assertThat(Measured.tie(new Bridge(), "a-b b-c c-a c-d d-e f", "a", "b"))
                .isZero();
    }

    @Test
    void aTieThatIsMentionedTwiceIsStillOne() {
        assertThat(Measured.tie(new Bridge(), "a-b b-a", "a", "b")).isEqualTo(1);
    }
}
