package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class DominatorsTest {

    /** Whoever's loss leaves no route is on every route; nearest first. */
    @Test
    void areThoseWithoutWhomNoTargetIsReached() {
        int[] longest = {0};
        Slow.onMany((ties, slow) -> {
            int[] targets = IntStream.range(0, ties.order())
                    .filter(v -> v % 5 == ties.size() % 5)
                    .toArray();
            Dominators found = Dominators.towards(ties, targets);
            int[][] distances = slow.distances();
            for (int v = 0; v < ties.order(); v++) {
                int ego = v;
                assertThat(found.reaches(v)).isEqualTo(reaches(slow, v, targets, -1));
                if (found.reaches(v)) {
                    List<Integer> expected = IntStream.range(0, ties.order())
                            .filter(other -> other != ego && !reaches(slow, ego, targets, other))
                            .boxed()
                            .sorted(Comparator.comparingInt(other -> distances[ego][other]))
                            .toList();
                    assertThat(chain(found, v)).isEqualTo(expected);
                    longest[0] = Math.max(longest[0], expected.size());
                } else {
                    assertThat(found.next(v)).isEqualTo(-1);
                }
            }
        });
        assertThat(longest[0]).isGreaterThan(3);
    }

    private static boolean reaches(Slow slow, int vertex, int[] targets, int lost) {
        int[] distances = (lost < 0 ? slow : slow.without(lost)).distances()[vertex];
        return Arrays.stream(targets).anyMatch(target -> target != lost && distances[target] < Slow.FAR);
    }

    private static List<Integer> chain(Dominators found, int vertex) {
        List<Integer> chain = new ArrayList<>();
        for (int on = found.next(vertex); on >= 0; on = found.next(on)) {
            chain.add(on);
        }
        return chain;
    }

    @Test
    void aLongPathIsNoDangerToTheStack() {
        Adjacency path = Projection.of(Choice.ALL).project(Drawing.path(200_000));
        Dominators found = Dominators.towards(path, new int[] {0});

        assertThat(found.next(199_999)).isEqualTo(199_998);
        assertThat(found.next(1)).isZero();
        assertThat(found.next(0)).isEqualTo(-1);
    }

    @Test
    void nobodyReachesWhatIsNotThere() {
        Dominators found = Dominators.towards(Projection.of(Choice.ALL).project(Drawing.path(3)), new int[0]);

        assertThat(found.reaches(1)).isFalse();
    }
}
