package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class DegreeCentralisationTest {

    /**
     * Degrees 3, 1, 1, 2, 1: (0 + 2 + 2 + 1 + 2) / (4 × 3).
     *
     * <pre>
     * b───a───d───e
     *     │
     *     c
     * </pre>
     */
    @Test
    void isSevenOfTwelve() {
        assertThat(Measured.figure(new DegreeCentralisation(), "a-b a-c a-d d-e"))
                .isCloseTo(7 / 12.0, within(1e-15));
    }

    @Test
    void isOneOfAStarAndZeroOfARing() {
        assertThat(Measured.figure(new DegreeCentralisation(), Drawing.star(12)))
                .isEqualTo(1);
        assertThat(Measured.figure(new DegreeCentralisation(), Drawing.ring(12)))
                .isZero();
    }

    @Test
    void isUndefinedOfFewerThanThreeActors() {
        assertThat(Measured.figure(new DegreeCentralisation(), "")).isNaN();
        assertThat(Measured.figure(new DegreeCentralisation(), "a")).isNaN();
        assertThat(Measured.figure(new DegreeCentralisation(), "a-b")).isNaN();
        assertThat(Measured.figure(new DegreeCentralisation(), "a b c")).isZero();
    }

    @Test
    void ofALargeStarDoesNotOverflow() {
        assertThat(Measured.figure(new DegreeCentralisation(), Drawing.star(60_000)))
                .isCloseTo(1, within(1e-12));
    }
}
