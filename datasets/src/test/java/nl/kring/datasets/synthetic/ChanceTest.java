package nl.kring.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void everyPartHasItsOwnStream() {
        assertThat(first("households")).isEqualTo(first("households"));
        assertThat(first("households")).isNotEqualTo(first("names"));
        assertThat(Chance.of(2, "names").unit()).isNotEqualTo(first("names"));
    }

    private static double first(String part) {
        return Chance.of(1, part).unit();
    }

    @Test
    void numbersAreEvenlySpreadAndInRange() {
        Chance chance = Chance.of(7, "test");
        int[] drawn = new int[10];
        for (int i = 0; i < 100_000; i++) {
            drawn[chance.below(10)]++;
        }
        assertThat(IntStream.of(drawn)).allMatch(count -> Math.abs(count - 10_000) < 500);
        assertThat(IntStream.range(0, 1_000)
                        .map(i -> chance.between(3, 5))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5);
    }

    @Test
    void theTailIsHeavyWithMeanOne() {
        Chance chance = Chance.of(7, "tail");
        double[] drawn =
                IntStream.range(0, 200_000).mapToDouble(i -> chance.tail(1e9)).toArray();
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(1, within(0.05));
        assertThat(Arrays.stream(drawn).max().orElseThrow()).isGreaterThan(20);
    }

    @Test
    void shufflingKeepsEveryone() {
        List<Integer> list = new ArrayList<>(IntStream.range(0, 50).boxed().toList());
        Chance.of(7, "shuffle").shuffle(list);
        assertThat(list).isNotEqualTo(IntStream.range(0, 50).boxed().toList());
        assertThat(list)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).boxed().toList());
    }
}
