package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class EfficiencyOfTiesTest {

    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    @Test
    void isThePartOfContactsThatIsNotRedundant() {
        assertThat(Measured.actor(new EfficiencyOfTies(), "a-b b-c c-a c-d d-e f", "c"))
                .isCloseTo(7 / 9.0, within(1e-15));
        assertThat(Measured.actor(new EfficiencyOfTies(), "a-b b-c c-a c-d d-e f", "a"))
                .isEqualTo(0.5);
        assertThat(Measured.actor(new EfficiencyOfTies(), "a-b b-c c-a c-d d-e f", "e"))
                .isEqualTo(1);
    }

    @Test
    void isUndefinedOfIsolatesAndOnATwoModeNetwork() {
        assertThat(Measured.actor(new EfficiencyOfTies(), "a-b b-c c-a c-d d-e f", "f"))
                .isNaN();
        assertThat(Measured.actor(new EfficiencyOfTies(), Drawing.network("a-X"), Choice.AFFILIATION, "a"))
                .isNaN();
    }
}
