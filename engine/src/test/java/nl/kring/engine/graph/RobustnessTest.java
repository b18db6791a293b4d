package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    /** What each removal leaves, by looking for the largest part again. */
    private static double slow(Slow whole, int[] going) {
        Slow left = whole;
        double sum = 0;
        boolean[] gone = new boolean[whole.order()];
        for (int v : going) {
            left = left.without(v);
            gone[v] = true;
            int largest = 0;
            for (int w = 0; w < whole.order(); w++) {
                largest = Math.max(largest, gone[w] ? 0 : left.part(w));
            }
            sum += largest / (double) whole.order();
        }
        return sum / whole.order();
    }

    @Test
    void isTheMeanOfWhatRemovalsLeave() {
        Random random = new Random(3);
        Slow.onMany((ties, slow) -> {
            List<Integer> order = new ArrayList<>();
            for (int v = 0; v < ties.order(); v++) {
                order.add(v);
            }
            Collections.shuffle(order, random);
            int[] going = order.stream().mapToInt(v -> v).toArray();
            if (going.length == 0) {
                assertThat(Robustness.of(ties, going)).isNaN();
            } else {
                assertThat(Robustness.of(ties, going)).isCloseTo(slow(slow, going), within(1e-12));
            }
        });
    }

    @Test
    void theNextToGoHasTheMostTiesLeftOrIsTheEarliestOfEquals() {
        Slow.onMany((ties, slow) -> {
            Slow left = slow;
            boolean[] gone = new boolean[ties.order()];
            int[] going = Robustness.byDegree(ties);
            assertThat(going).hasSize(ties.order());
            for (int next : going) {
                int expected = -1;
                for (int v = 0; v < ties.order(); v++) {
                    boolean more = !gone[v] && (expected < 0 || left.degree(v) > left.degree(expected));
                    expected = more ? v : expected;
                }
                assertThat(next).isEqualTo(expected);
                gone[next] = true;
                left = left.without(next);
            }
        });
    }
}
