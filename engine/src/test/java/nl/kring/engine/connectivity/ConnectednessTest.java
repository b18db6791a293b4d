package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class ConnectednessTest {

    /**
     * (3 × 2 + 2 × 1) of 6 × 5 ordered pairs.
     *
     * <pre>
     * a───b───c   d───e   f
     * </pre>
     */
    @Test
    void isFourOfFifteenPairs() {
        assertThat(Measured.figure(new Connectedness(), "a-b b-c d-e f")).isCloseTo(4 / 15.0, within(1e-15));
    }

    @Test
    void isOneWhenAllAreJoinedAndZeroWithoutTies() {
        assertThat(Measured.figure(new Connectedness(), Drawing.path(9))).isEqualTo(1);
        assertThat(Measured.figure(new Connectedness(), "a b c")).isZero();
    }

    @Test
    void isUndefinedOfFewerThanTwoActors() {
        assertThat(Measured.figure(new Connectedness(), "")).isNaN();
        assertThat(Measured.figure(new Connectedness(), "a")).isNaN();
    }

    @Test
    void ofManyActorsDoesNotOverflow() {
        assertThat(Measured.figure(new Connectedness(), Drawing.path(100_000))).isEqualTo(1);
    }
}
