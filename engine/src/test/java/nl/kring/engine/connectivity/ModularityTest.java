package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import org.junit.jupiter.api.Test;

class ModularityTest {

    /** Two triangles and a tie between them: 6/7 − 2 (7/14)². */
    @Test
    void isTiesWithinLessWhatDegreesGive() {
        assertThat(Measured.figure(new Modularity(), "a-b b-c c-a c-e d-e e-f f-d g"))
                .isCloseTo(6 / 7.0 - 0.5, within(1e-15));
    }

    @Test
    void isZeroOfACliqueAndHighOfTheKarateClub() {
        assertThat(Measured.figure(new Modularity(), Drawing.clique(6))).isCloseTo(0, within(1e-15));
        assertThat(Measured.figure(new Modularity(), Karate.network())).isBetween(0.4197, 0.4199);
    }

    @Test
    void isUndefinedWithoutTies() {
        assertThat(Measured.figure(new Modularity(), "a b")).isNaN();
        assertThat(Measured.figure(new Modularity(), "")).isNaN();
    }
}
