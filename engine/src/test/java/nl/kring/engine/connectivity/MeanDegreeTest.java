package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class MeanDegreeTest {

    /**
     * <pre>
     * a───b───c   d
     * </pre>
     */
    @Test
    void isTwoTiesADividedOverFour() {
        assertThat(Measured.figure(new MeanDegree(), "a-b b-c d")).isEqualTo(1);
    }

    @Test
    void ofARingIsTwo() {
        assertThat(Measured.figure(new MeanDegree(), Drawing.ring(7))).isEqualTo(2);
    }

    @Test
    void isZeroWithoutTiesAndUndefinedOfNobody() {
        assertThat(Measured.figure(new MeanDegree(), "a")).isZero();
        assertThat(Measured.figure(new MeanDegree(), "")).isNaN();
    }
}
