package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class EffectiveSizeTest {

    /**
     * c has three contacts with one tie among them: 3 − 2/3.
     *
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void takesOffWhatIsRedundant() {
        assertThat(Measured.actor(new EffectiveSize(), "a-b b-c c-a c-d d-e f", "c"))
                .isCloseTo(7 / 3.0, within(1e-15));
        assertThat(Measured.actor(new EffectiveSize(), "a-b b-c c-a c-d d-e f", "a"))
                .isEqualTo(1);
        assertThat(Measured.actor(new EffectiveSize(), "a-b b-c c-a c-d d-e f", "d"))
                .isEqualTo(2);
    }

    @Test
    void isUndefinedOfIsolatesAndOnATwoModeNetwork() {
        assertThat(Measured.actor(new EffectiveSize(), "a-b b-c c-a c-d d-e f", "f"))
                .isNaN();
        assertThat(Measured.actor(new EffectiveSize(), Drawing.network("a-X"), Choice.AFFILIATION, "a"))
                .isNaN();
    }

    @Test
    void ofACliqueIsOneAndOfAStarAllContacts() {
        assertThat(Measured.actor(new EffectiveSize(), Drawing.clique(8), "v3")).isCloseTo(1, within(1e-12));
        assertThat(Measured.actor(new EffectiveSize(), Drawing.star(8), "v0")).isEqualTo(7);
    }
}
