package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class ConstraintTest {

    /**
     * Of a: p = ½ to b and c each; through the other ½ × ½ to b (from c: ⅓): (½ + ½·⅓)² + (½ + ½·½)².
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void countsWhatContactsInvestInEachOther() {
        double expected = (1 / 2.0 + 1 / 6.0) * (1 / 2.0 + 1 / 6.0) + 0.75 * 0.75;

        assertThat(Measured.actor(new Constraint(), "a-b b-c c-a c-d d-e f", "a"))
                .isCloseTo(expected, within(1e-15));
        assertThat(Measured.actor(new Constraint(), "a-b b-c c-a c-d d-e f", "d"))
                .isEqualTo(0.5);
    }

    @Test
    void isExactlyOneForOneContact() {
        assertThat(Measured.actor(new Constraint(), "a-b b-c c-a c-d d-e f", "e"))
                .isEqualTo(1);
    }

    @Test
    void isUndefinedOfIsolatesAndOnATwoModeNetwork() {
        assertThat(Measured.actor(new Constraint(), "a-b b-c c-a c-d d-e f", "f"))
                .isNaN();
        assertThat(Measured.actor(new Constraint(), Drawing.network("a-X"), Choice.AFFILIATION, "a"))
                .isNaN();
    }

    @Test
    void isGreatestOfATriangle() {
        assertThat(Measured.actor(new Constraint(), Drawing.clique(3), "v0")).isEqualTo(1.125);
    }

    /** Of a clique of n: (2n − 3)² / (n − 1)³. */
    @Test
    void ofAClique() {
        assertThat(Measured.actor(new Constraint(), Drawing.clique(5), "v2")).isCloseTo(49 / 64.0, within(1e-15));
    }

    @Test
    void ofTheCentreOfAStarIsOneOverItsContacts() {
        assertThat(Measured.actor(new Constraint(), Drawing.star(9), "v0")).isEqualTo(0.125);
    }
}
