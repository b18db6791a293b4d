package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class LargestComponentShareTest {

    /**
     * <pre>
     * a───b───c   d   e
     * </pre>
     */
    @Test
    void isThreeOfFive() {
        assertThat(Measured.figure(new LargestComponentShare(), "a-b b-c d e")).isEqualTo(0.6);
    }

    @Test
    void isOneWhenAllAreJoinedAndUndefinedOfNobody() {
        assertThat(Measured.figure(new LargestComponentShare(), Drawing.ring(5)))
                .isEqualTo(1);
        assertThat(Measured.figure(new LargestComponentShare(), "a")).isEqualTo(1);
        assertThat(Measured.figure(new LargestComponentShare(), "a b")).isEqualTo(0.5);
        assertThat(Measured.figure(new LargestComponentShare(), "")).isNaN();
    }
}
