package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CertaintyTest {
    /** Of a coin that is thrown 120 times, all outcomes are weighed. */
    @Test
    void whatIsSaidHoldsWithTheProbabilityThatIsSaid() {
        int draws = 120;
        double doubt = Certainty.doubt(1, 0.1);
        double[] off = new double[draws + 1];
        for (int hits = 0; hits <= draws; hits++) {
            off[hits] = Certainty.off(new int[] {hits}, draws, doubt);
        }
        double worst = 0;
        for (int step = 1; step < 200; step++) {
            double chance = step / 200.0;
            double wrong = 0;
            for (int hits = 0; hits <= draws; hits++) {
                boolean beyond = Math.abs((double) hits / draws - chance) > off[hits];
                wrong += beyond ? probability(hits, draws, chance) : 0;
            }
            assertThat(wrong).isLessThanOrEqualTo(0.1);
            worst = Math.max(worst, wrong);
        }
        assertThat(worst).as("the bound is not idle").isGreaterThan(0.005);
    }

    private static double probability(int hits, int draws, double chance) {
        double log = hits * Math.log(chance) + (draws - hits) * Math.log(1 - chance);
        for (int i = 1; i <= hits; i++) {
            log += Math.log((double) (draws - hits + i) / i);
        }
        return Math.exp(log);
    }

    @Test
    void afterEnoughDrawsNothingIsFurtherOff() {
        double doubt = Certainty.doubt(1_000, 0.1);
        int draws = Certainty.enough(0.05, doubt);
        int[] all = new int[draws + 1];
        for (int hits = 0; hits <= draws; hits++) {
            all[hits] = hits;
        }

        assertThat(Certainty.off(all, draws, doubt)).isBetween(0.0495, 0.05);
        assertThat(Certainty.off(new int[] {draws / 4}, draws / 2, doubt)).isGreaterThan(0.05);
    }

    @Test
    void whatWasNeverHitIsRareAndWhatWasAlwaysHitIsNot() {
        double doubt = Certainty.doubt(50, 0.1);
        double expected = 1 - Math.exp(-doubt / 300);

        assertThat(Certainty.off(new int[] {0}, 300, doubt)).isCloseTo(expected, within(1e-9));
        assertThat(Certainty.off(new int[] {300}, 300, doubt)).isCloseTo(expected, within(1e-9));
        assertThat(Certainty.off(new int[] {0, 150}, 300, doubt)).isGreaterThan(2 * expected);
    }
}
