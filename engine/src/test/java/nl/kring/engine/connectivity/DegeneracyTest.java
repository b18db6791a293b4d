package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class DegeneracyTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d   e
     * </pre>
     */
    @Test
    void isTheInnermostCore() {
        assertThat(Measured.figure(new Degeneracy(), "a-b b-c c-a c-d e")).isEqualTo(2);
    }

    @Test
    void ofACliqueIsOneLessThanItsOrderAndOfATreeOne() {
        assertThat(Measured.figure(new Degeneracy(), Drawing.clique(8))).isEqualTo(7);
        assertThat(Measured.figure(new Degeneracy(), Drawing.star(8))).isEqualTo(1);
    }

    @Test
    void isZeroWithoutTiesAndUndefinedOfNobodyOrOnATwoModeNetwork() {
        assertThat(Measured.figure(new Degeneracy(), "a b")).isZero();
        assertThat(Measured.figure(new Degeneracy(), "")).isNaN();
        assertThat(Measured.figure(new Degeneracy(), Drawing.network("a-X"), Choice.AFFILIATION))
                .isNaN();
    }
}
