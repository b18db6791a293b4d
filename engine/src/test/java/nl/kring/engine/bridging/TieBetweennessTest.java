package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class TieBetweennessTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void countsPairsWhosePathsRunAlongItEndsIncluded() {
        assertThat(Measured.tie(new TieBetweenness(), "a-b b-c c-a c-d d-e f", "c", "d"))
                .isEqualTo(6);
        assertThat(Measured.tie(new TieBetweenness(), "a-b b-c c-a c-d d-e f", "d", "e"))
                .isEqualTo(4);
        assertThat(Measured.tie(new TieBetweenness(), "a-b b-c c-a c-d d-e f", "a", "b"))
                .isEqualTo(1);
        assertThat(Measured.tie(new TieBetweenness(), "a-b b-c c-a c-d d-e f", "a", "c"))
                .isEqualTo(3);
    }

    @Test
    void ofACliqueIsOneAndOfAStarAllOthers() {
        assertThat(Measured.tie(new TieBetweenness(), Drawing.clique(7), "v2", "v5"))
                .isEqualTo(1);
        assertThat(Measured.tie(new TieBetweenness(), Drawing.star(7), "v0", "v5"))
                .isEqualTo(6);
    }

    @Test
    void alongAPathIsLeftTimesRight() {
        assertThat(Measured.tie(new TieBetweenness(), Drawing.path(10), "v3", "v4"))
                .isEqualTo(24);
    }
}
