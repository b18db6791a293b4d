package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class RobustnessRandomTest {

    private static double withSeed(Network network, long seed) {
        try (Run run = Run.with(1, seed, Approximation.NEVER, Progress.NONE, () -> false)) {
            return new RobustnessRandom().compute(new View(network, Projection.of(Choice.ALL), run), run);
        }
    }

    @Test
    void ofACliqueIsTheMostWhateverTheOrder() {
        assertThat(Measured.figure(new RobustnessRandom(), Drawing.clique(9))).isCloseTo(4 / 9.0, within(1e-15));
    }

    /** One is left as long as anybody is. */
    @Test
    void ofIsolatesIsTheLeast() {
        assertThat(Measured.figure(new RobustnessRandom(), Drawing.isolates(10)))
                .isCloseTo(9 / 100.0, within(1e-15));
        assertThat(Measured.figure(new RobustnessRandom(), "a")).isZero();
        assertThat(Measured.figure(new RobustnessRandom(), "")).isNaN();
    }

    /**
     * In a star of n what is left after q are gone is n − q or, once the centre is, 1. Over all orders the centre is still
     * there with chance 1 − q / n, so the mean of R is Σ ((n − q)² / n + q / n) / n², here some 1/3.
     */
    @Test
    void ofAStarGoesAboutItsMean() {
        int order = 200;
        double mean = 0;
        for (double q = 1; q < order; q++) {
            mean += ((order - q) * (order - q) / order + q / order) / order / order;
        }
        double sum = 0;
        for (int seed = 0; seed < 40; seed++) {
            sum += withSeed(Drawing.star(order), 1_000L * seed);
        }
        // Of one order the deviation is 0.15 at most, so of 800 it is 0.005.
        assertThat(sum / 40).isCloseTo(mean, within(0.02));
    }

    @Test
    void dependsOnTheSeedAlone() {
        Network network = Drawing.path(60);

        assertThat(withSeed(network, 5)).isEqualTo(withSeed(network, 5)).isNotEqualTo(withSeed(network, 6));
    }
}
