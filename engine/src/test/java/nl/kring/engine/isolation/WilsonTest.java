package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    private static final double SQUARE = 1.959963984540054 * 1.959963984540054;

    /** Of a population so large that it makes no difference: Newcombe, Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void isThatOfWilsonInALargePopulation(int found, int asked, double low, double high) {
        Wilson interval = Wilson.of(found / (double) asked, asked, 2_000_000_000);

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    /** With c = z² (91 − 10) / (91 − 1) / 10: none found gives [0, c / (1 + c)], half ½ ± ½ √(c / (1 + c)). */
    @Test
    void hasClosedFormsForNoneHalfAndAll() {
        double c = SQUARE * 0.9 / 10;

        Wilson none = Wilson.of(0, 10, 91);
        Wilson half = Wilson.of(0.5, 10, 91);
        Wilson all = Wilson.of(1, 10, 91);

        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(c / (1 + c), within(1e-15)).isCloseTo(0.25691, within(1e-5));
        assertThat(half.low()).isCloseTo(0.5 - 0.5 * Math.sqrt(c / (1 + c)), within(1e-15));
        assertThat(half.high()).isCloseTo(0.5 + 0.5 * Math.sqrt(c / (1 + c)), within(1e-15));
        assertThat(all.low()).isCloseTo(1 / (1 + c), within(1e-15));
        assertThat(all.high()).isEqualTo(1);
    }

    @Test
    void closesOnTheShareWhenEveryoneWasAsked() {
        for (int found = 0; found <= 7; found++) {
            Wilson interval = Wilson.of(found / 7.0, 7, 7);
            assertThat(interval.low()).isEqualTo(found / 7.0);
            assertThat(interval.high()).isEqualTo(found / 7.0);
        }
        assertThat(Wilson.of(1, 1, 1)).isEqualTo(new Wilson(1, 1));
    }

    /** The ends are the two shares of the population at which the score test just rejects. */
    @Test
    void endsSolveTheScoreEquation() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            int population = 2 + random.nextInt(2_000);
            int asked = 1 + random.nextInt(population - 1);
            double share = random.nextInt(asked + 1) / (double) asked;
            Wilson interval = Wilson.of(share, asked, population);

            assertThat(interval.low()).isCloseTo(solve(share, asked, population, 0), within(1e-9));
            assertThat(interval.high()).isCloseTo(solve(share, asked, population, 1), within(1e-9));
        }
    }

    /** Bisection between the share and the end beyond which no share lies. */
    private static double solve(double share, int asked, int population, double end) {
        double inside = share;
        double outside = end;
        for (int step = 0; step < 200; step++) {
            double middle = (inside + outside) / 2;
            double variance = middle * (1 - middle) / asked * (population - asked) / (population - 1.0);
            boolean rejects = (share - middle) * (share - middle) > SQUARE * variance;
            inside = rejects ? inside : middle;
            outside = rejects ? middle : outside;
        }
        return outside;
    }
}
