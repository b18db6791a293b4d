package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void areThoseToTheNearestTarget() {
        Slow.onMany((ties, slow) -> {
            int[] targets = IntStream.range(0, ties.order())
                    .filter(v -> v % 4 == ties.size() % 4)
                    .toArray();
            Steps found = Steps.to(ties, targets);
            int[][] distances = slow.distances();
            for (int v = 0; v < ties.order(); v++) {
                int[] own = distances[v];
                int nearest =
                        Arrays.stream(targets).map(target -> own[target]).min().orElse(Slow.FAR);
                assertThat(found.from(v)).isEqualTo(nearest >= Slow.FAR ? -1 : nearest);
            }
        });
    }
}
