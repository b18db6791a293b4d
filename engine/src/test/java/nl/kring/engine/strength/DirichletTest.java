package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DirichletTest {
    private static final int DRAWS = 200_000;

    /** Mean w and variance w (1 − w) / (k + 1), k weights in all; also where α is below 1. */
    @Test
    void hasTheMomentsOfTheDistribution() {
        double[] centre = {0.5, 0.3, 0.15, 0.05};
        Dirichlet dirichlet = new Dirichlet(centre, 11);
        double[] sum = new double[4];
        double[] squares = new double[4];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] weights = dirichlet.next();
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
            for (int i = 0; i < weights.length; i++) {
                sum[i] += weights[i];
                squares[i] += weights[i] * weights[i];
            }
        }
        for (int i = 0; i < centre.length; i++) {
            double mean = sum[i] / DRAWS;
            assertThat(mean).isCloseTo(centre[i], within(0.003));
            assertThat(squares[i] / DRAWS - mean * mean).isCloseTo(centre[i] * (1 - centre[i]) / 5, within(0.002));
        }
    }

    /** Three equal weights are spread evenly: the chance that the first is below x is 1 − (1 − x)². */
    @Test
    void ofEqualWeightsAllWeightsAreAsLikely() {
        Dirichlet dirichlet = new Dirichlet(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, 2);
        double[] first = new double[DRAWS];
        Arrays.setAll(first, draw -> dirichlet.next()[0]);
        for (double x = 0.1; x < 1; x += 0.1) {
            double limit = x;
            double below = Arrays.stream(first).filter(weight -> weight < limit).count() / (double) DRAWS;
            assertThat(below).isCloseTo(1 - (1 - x) * (1 - x), within(0.005));
        }
    }

    @Test
    void isTheSameForTheSameSeed() {
        double[] centre = {0.6, 0.4};
        assertThat(new Dirichlet(centre, 3).next()).isEqualTo(new Dirichlet(centre, 3).next());
        assertThat(new Dirichlet(centre, 3).next()).isNotEqualTo(new Dirichlet(centre, 4).next());
        assertThat(new Dirichlet(new double[] {1}, 3).next()).containsExactly(1);
    }
}
