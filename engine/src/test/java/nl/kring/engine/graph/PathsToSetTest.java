package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class PathsToSetTest {

    /** As many paths as there are vertices in the least cut, found by trying all cuts (Menger 1927). */
    @Test
    void areAsManyAsTheLeastCutHasVertices() {
        int cuts = 0;
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int order = random.nextInt(5, 11);
            Network network = RandomNetworks.atRandom(order, 0.2 + 0.1 * (seed % 4), random);
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            boolean[] gone = new boolean[order];
            gone[random.nextInt(1, order)] = seed % 2 == 0;
            boolean[] set = new boolean[order];
            IntStream.range(1, order).forEach(v -> set[v] = !gone[v] && random.nextInt(3) == 0);
            Slow slow = left(Slow.of(network), gone);
            int least = leastCut(slow, set);
            PathsToSet paths =
                    new PathsToSet(Piece.of(ties, IntStream.range(0, order).toArray()), gone, met -> {});

            assertThat(least == 0 || paths.enough(least, 0, set)).isTrue();
            assertThat(paths.enough(least + 1, 0, set)).isFalse();
            assertThat(paths.cut()).hasSize(least).doesNotContain(0);
            boolean[] cut = new boolean[order];
            Arrays.stream(paths.cut()).forEach(v -> cut[v] = true);
            Slow apart = left(slow, cut);
            int[] side = IntStream.range(0, order)
                    .filter(v -> !cut[v] && apart.distances()[0][v] < Slow.FAR)
                    .toArray();
            assertThat(paths.side()).isEqualTo(side);
            assertThat(Arrays.stream(side)).noneMatch(v -> set[v]);
            cuts += least > 1 ? 1 : 0;
        }
        assertThat(cuts).isGreaterThan(50);
    }

    private static Slow left(Slow slow, boolean[] gone) {
        Slow left = slow;
        for (int v = 0; v < gone.length; v++) {
            left = gone[v] ? left.without(v) : left;
        }
        return left;
    }

    private static int leastCut(Slow slow, boolean[] set) {
        int least = slow.order();
        for (int away = 0; away < 1 << slow.order(); away += 2) {
            boolean[] gone = new boolean[slow.order()];
            for (int v = 0; v < gone.length; v++) {
                gone[v] = (away >> v & 1) == 1;
            }
            int[] distance = left(slow, gone).distances()[0];
            boolean apart = IntStream.range(0, slow.order()).noneMatch(v -> set[v] && distance[v] < Slow.FAR);
            least = apart ? Math.min(least, Integer.bitCount(away)) : least;
        }
        return least;
    }
}
