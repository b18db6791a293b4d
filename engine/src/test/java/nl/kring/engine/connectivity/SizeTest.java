package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class SizeTest {

    /**
     * <pre>
     * a───b───c   d
     * </pre>
     */
    @Test
    void countsTies() {
        assertThat(Measured.figure(new Size(), "a-b b-c d")).isEqualTo(2);
    }

    @Test
    void tiesOfOnePairCountOnce() {
        assertThat(Measured.figure(new Size(), "a-b b-a a-b")).isEqualTo(1);
    }

    @Test
    void isZeroWithoutTies() {
        assertThat(Measured.figure(new Size(), "a b")).isZero();
        assertThat(Measured.figure(new Size(), "")).isZero();
    }
}
