package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class FragmentationTest {

    /**
     * <pre>
     * a───b───c   d───e   f
     * </pre>
     */
    @Test
    void isElevenOfFifteenPairs() {
        assertThat(Measured.figure(new Fragmentation(), "a-b b-c d-e f")).isCloseTo(11 / 15.0, within(1e-15));
    }

    @Test
    void isZeroWhenAllAreJoinedAndOneWithoutTies() {
        assertThat(Measured.figure(new Fragmentation(), Drawing.ring(9))).isZero();
        assertThat(Measured.figure(new Fragmentation(), "a b c")).isEqualTo(1);
    }

    @Test
    void isUndefinedOfFewerThanTwoActors() {
        assertThat(Measured.figure(new Fragmentation(), "")).isNaN();
        assertThat(Measured.figure(new Fragmentation(), "a")).isNaN();
    }
}
