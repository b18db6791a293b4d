package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class BetweennessTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void countsPairsWhosePathsRunThroughOne() {
        assertThat(Measured.actor(new Betweenness(), "a-b b-c c-a c-d d-e f", "c"))
                .isEqualTo(4);
        assertThat(Measured.actor(new Betweenness(), "a-b b-c c-a c-d d-e f", "d"))
                .isEqualTo(3);
        assertThat(Measured.actor(new Betweenness(), "a-b b-c c-a c-d d-e f", "a"))
                .isZero();
        assertThat(Measured.actor(new Betweenness(), "a-b b-c c-a c-d d-e f", "f"))
                .isZero();
    }

    /**
     * Both b and c carry half of the paths between a and d, and the reverse.
     *
     * <pre>
     * a───b
     * │   │
     * c───d
     * </pre>
     */
    @Test
    void pathsOfEqualLengthShare() {
        assertThat(Measured.actor(new Betweenness(), "a-b b-d a-c c-d", "b")).isEqualTo(0.5);
        assertThat(Measured.actor(new Betweenness(), "a-b b-d a-c c-d", "d")).isEqualTo(0.5);
    }

    @Test
    void ofTheCentreOfAStarAreAllPairs() {
        assertThat(Measured.actor(new Betweenness(), Drawing.star(12), "v0")).isEqualTo(55);
        assertThat(Measured.actor(new Betweenness(), Drawing.star(12), "v1")).isZero();
    }

    @Test
    void alongAPathIsLeftTimesRight() {
        assertThat(Measured.actor(new Betweenness(), Drawing.path(10), "v3")).isEqualTo(18);
    }

    /** Of a ring of n, odd: (n − 1)(n − 3) / 8. */
    @Test
    void ofAnOddRing() {
        assertThat(Measured.actor(new Betweenness(), Drawing.ring(9), "v4")).isCloseTo(6, within(1e-12));
    }
}
