package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class RobustnessTargetedTest {

    /**
     * Without c two pairs are left, then a pair and b, then b or d alone: (2 + 2 + 1 + 1) / 25.
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   c
     *  ╱ ╲
     * d───e
     * </pre>
     */
    @Test
    void takesWhoeverHasTheMostTiesLeft() {
        assertThat(Measured.figure(new RobustnessTargeted(), "a-b b-c c-a c-d d-e e-c"))
                .isCloseTo(6 / 25.0, within(1e-15));
    }

    /** Once the centre is gone, one is left as long as anybody is. */
    @Test
    void aStarFallsApartAtOnceAndACliqueNever() {
        assertThat(Measured.figure(new RobustnessTargeted(), Drawing.star(10))).isCloseTo(9 / 100.0, within(1e-15));
        assertThat(Measured.figure(new RobustnessTargeted(), Drawing.clique(10)))
                .isCloseTo(45 / 100.0, within(1e-15));
        assertThat(Measured.figure(new RobustnessTargeted(), "a")).isZero();
        assertThat(Measured.figure(new RobustnessTargeted(), "")).isNaN();
    }
}
