package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class DegreeGiniTest {

    @Test
    void isZeroWhenEveryoneHasAsMany() {
        assertThat(Measured.figure(new DegreeGini(), Drawing.ring(9))).isCloseTo(0, within(1e-15));
        assertThat(Measured.figure(new DegreeGini(), Drawing.clique(5))).isCloseTo(0, within(1e-15));
    }

    /**
     * Of a star of n: ½ − 1/n.
     *
     * <pre>
     *     b
     *     │
     * c───a───d
     * </pre>
     */
    @Test
    void ofAStarIsAHalfLessOneOverItsOrder() {
        assertThat(Measured.figure(new DegreeGini(), "a-b a-c a-d")).isCloseTo(0.25, within(1e-15));
        assertThat(Measured.figure(new DegreeGini(), Drawing.star(50))).isCloseTo(0.48, within(1e-15));
    }

    /**
     * Mean absolute difference over twice the mean: degrees 1, 1, 0, 0.
     *
     * <pre>
     * a───b   c   d
     * </pre>
     */
    @Test
    void isolatesCount() {
        assertThat(Measured.figure(new DegreeGini(), "a-b c d")).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void isUndefinedWithoutTies() {
        assertThat(Measured.figure(new DegreeGini(), "a b c")).isNaN();
        assertThat(Measured.figure(new DegreeGini(), "")).isNaN();
    }

    @Test
    void isTheMeanDifferenceOverTwiceTheMean() {
        for (Network network : RandomNetworks.ofResidents(120, 2)) {
            double[] degree = Measured.actors(new Degree(), network, Choice.ALL);
            double differences = 0;
            double sum = 0;
            for (double one : degree) {
                for (double other : degree) {
                    differences += Math.abs(one - other);
                }
                sum += one;
            }
            if (sum > 0) {
                assertThat(Measured.figure(new DegreeGini(), network))
                        .isCloseTo(differences / (2 * degree.length * sum), within(1e-12));
            }
        }
    }
}
