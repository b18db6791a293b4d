package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class MedianDegreeTest {

    /**
     * <pre>
     * a───b───c
     *     │
     *     d       e
     * </pre>
     */
    @Test
    void isThatOfTheActorInTheMiddle() {
        assertThat(Measured.figure(new MedianDegree(), "a-b b-c b-d e")).isEqualTo(1);
    }

    /**
     * <pre>
     * a───b───c───d
     * </pre>
     */
    @Test
    void ofTwoInTheMiddleIsTheirMean() {
        assertThat(Measured.figure(new MedianDegree(), "a-b b-c c-d")).isEqualTo(1.5);
    }

    @Test
    void ofOneActorIsZeroAndOfNobodyUndefined() {
        assertThat(Measured.figure(new MedianDegree(), "a")).isZero();
        assertThat(Measured.figure(new MedianDegree(), "")).isNaN();
    }
}
