package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class DensityTest {

    /**
     * <pre>
     * a───b
     * │   │
     * c───d   e
     * </pre>
     */
    @Test
    void isFourOfTenPossibleTies() {
        assertThat(Measured.figure(new Density(), "a-b b-d d-c c-a e")).isEqualTo(0.4);
    }

    @Test
    void isOneOfACliqueAndZeroWithoutTies() {
        assertThat(Measured.figure(new Density(), Drawing.clique(6))).isEqualTo(1);
        assertThat(Measured.figure(new Density(), "a b c")).isZero();
    }

    @Test
    void ofTwoActorsIsOneOrZero() {
        assertThat(Measured.figure(new Density(), "a-b")).isEqualTo(1);
        assertThat(Measured.figure(new Density(), "a b")).isZero();
    }

    @Test
    void ofAStarIsTwoOverItsOrder() {
        assertThat(Measured.figure(new Density(), Drawing.star(8))).isEqualTo(0.25);
    }

    @Test
    void isUndefinedOfFewerThanTwoActors() {
        assertThat(Measured.figure(new Density(), "")).isNaN();
        assertThat(Measured.figure(new Density(), "a")).isNaN();
    }

    /**
     * <pre>
     * a───X───b   c───Y   d
     * </pre>
     */
    @Test
    void twoModeIsThreeOfFourTimesTwo() {
        Network network = Drawing.network("a-X b-X c-Y d");

        assertThat(Measured.figure(new Density(), network, Choice.AFFILIATION)).isEqualTo(0.375);
        assertThat(Measured.figure(new Density(), network)).isEqualTo(0.2);
    }

    @Test
    void twoModeIsUndefinedWithoutOrganisationsOrWithoutResidents() {
        assertThat(Measured.figure(new Density(), Drawing.network("a b"), Choice.AFFILIATION))
                .isNaN();
        assertThat(Measured.figure(new Density(), Drawing.network("X Y"), Choice.AFFILIATION))
                .isNaN();
    }

    @Test
    void ofManyActorsDoesNotOverflow() {
        assertThat(Measured.figure(new Density(), Drawing.path(100_000))).isCloseTo(2.0 / 100_000, within(1e-15));
    }
}
