package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class TwoStepsTest {

    @Test
    void isWhatDistancesSayBeforeAndAfterEachRemoval() {
        try (Workers workers = Workers.of(2)) {
            SplittableRandom random = new SplittableRandom(3);
            Slow.onMany((ties, slow) -> {
                int[] one = new int[ties.order()];
                for (int v = 0; v < one.length; v++) {
                    int place = random.nextInt(slow.degree(v) + 1);
                    one[v] = place == slow.degree(v) ? -1 : slow.neighbours(v).get(place);
                }
                TwoSteps found = TwoSteps.of(ties, v -> one[v], workers);
                for (int v = 0; v < ties.order(); v++) {
                    assertThat(found.reach(v)).isEqualTo(slow.withinTwo(v));
                    assertThat(found.least(v)).isEqualTo(least(slow, v));
                    assertThat(found.withoutOne(v))
                            .isEqualTo(one[v] < 0 ? 0 : slow.without(one[v]).withinTwo(v));
                }
            });
        }
    }

    private static int least(Slow slow, int v) {
        int least = slow.order() < 2 ? 0 : Integer.MAX_VALUE;
        for (int lost = 0; lost < slow.order(); lost++) {
            if (lost != v) {
                least = Math.min(least, slow.without(lost).withinTwo(v));
            }
        }
        return least;
    }

    @Test
    void alongALongPathTwoToEachSide() {
        try (Workers workers = Workers.of(2)) {
            TwoSteps found = TwoSteps.of(
                    Projection.of(Choice.ALL).project(Drawing.path(200_000)), v -> v < 199_999 ? v + 1 : -1, workers);

            assertThat(found.reach(100_000)).isEqualTo(4);
            assertThat(found.least(100_000)).isEqualTo(2);
            assertThat(found.withoutOne(199_998)).isEqualTo(2);
        }
    }

    @Test
    void aStarHangsOnItsCentre() {
        try (Workers workers = Workers.of(2)) {
            TwoSteps found = TwoSteps.of(Projection.of(Choice.ALL).project(Drawing.star(5_000)), v -> -1, workers);

            assertThat(found.reach(1)).isEqualTo(4_999);
            assertThat(found.least(1)).isZero();
            assertThat(found.least(0)).isEqualTo(4_998);
            assertThat(found.withoutOne(1)).isZero();
        }
    }
}
