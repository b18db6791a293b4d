package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static Spans of(Adjacency ties) {
        try (Workers workers = Workers.of(2)) {
            return Spans.of(ties, Triangles.of(ties, workers), LowPoints.of(ties, Components.of(ties)), workers);
        }
    }

    @Test
    void areDistancesWithoutTheTie() {
        Slow.onMany((ties, slow) -> {
            Spans found = of(ties);
            for (int t = 0; t < ties.size(); t++) {
                int[][] without = slow.without(ties.tail(t), ties.head(t)).distances();
                int expected = without[ties.tail(t)][ties.head(t)];
                if (expected >= Slow.FAR) {
                    assertThat(found.span(t)).isInfinite();
                } else {
                    assertThat(found.span(t)).isEqualTo(expected);
                }
            }
        });
    }

    /** Sparse enough for ways round of many steps. */
    @Test
    void areDistancesWithoutTheTieInLargerNetworks() {
        for (int seed = 0; seed < 4; seed++) {
            Adjacency ties = Projection.of(Choice.ALL)
                    .project(RandomNetworks.atRandom(150, 2.2 / 150, new SplittableRandom(seed)));
            Spans found = of(ties);
            int[] spans = new int[40];
            for (int t = 0; t < ties.size(); t++) {
                int expected = without(ties, t);
                spans[expected < 0 ? 0 : Math.min(expected, 39)]++;
                assertThat(found.span(t)).isEqualTo(expected < 0 ? Double.POSITIVE_INFINITY : expected);
            }
            assertThat(Arrays.stream(spans).filter(count -> count > 0).count()).isGreaterThan(5);
        }
    }

    /** Steps between the ends of a tie without it; −1 when there is no way round. */
    private static int without(Adjacency ties, int tie) {
        int[] distance = new int[ties.order()];
        int[] queue = new int[ties.order()];
        queue[0] = ties.tail(tie);
        distance[queue[0]] = 1;
        int found = 1;
        for (int at = 0; at < found; at++) {
            int v = queue[at];
            for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                int w = ties.neighbour(p);
                if (ties.tie(p) != tie && distance[w] == 0) {
                    distance[w] = distance[v] + 1;
                    queue[found++] = w;
                }
            }
        }
        return distance[ties.head(tie)] - 1;
    }

    @Test
    void roundARingIsAllOtherTies() {
        for (int order = 3; order < 60; order++) {
            Spans found = of(Projection.of(Choice.ALL).project(Drawing.ring(order)));
            assertThat(found.span(0)).isEqualTo(order - 1);
            assertThat(found.span(order - 1)).isEqualTo(order - 1);
        }
    }

    @Test
    void areInfiniteAlongALongPathAndInALargeStar() {
        assertThat(of(Projection.of(Choice.ALL).project(Drawing.path(100_000))).span(50_000))
                .isInfinite();
        assertThat(of(Projection.of(Choice.ALL).project(Drawing.star(100_000))).span(7))
                .isInfinite();
    }
}
