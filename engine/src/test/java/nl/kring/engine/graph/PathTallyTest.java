package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTallyTest {
    /** Few of many, as many as a list holds, one more, more than all, and many of few. */
    @ParameterizedTest
    @CsvSource({"50000,100", "50000,4096", "50000,4097", "10000,9000", "50000,300000", "3,5000", "1,1"})
    void countsEachAsOftenAsItWasMet(int things, int meetings) {
        SplittableRandom random = new SplittableRandom(1);
        PathTally tally = new PathTally(things);
        int[] expected = new int[things];
        int[] counts = new int[things];
        expected[0] = 7;
        counts[0] = 7;
        for (int i = 0; i < meetings; i++) {
            int thing = random.nextInt(things);
            expected[thing]++;
            tally.add(thing);
        }
        tally.addTo(counts);

        assertThat(counts).isEqualTo(expected);
    }
}
