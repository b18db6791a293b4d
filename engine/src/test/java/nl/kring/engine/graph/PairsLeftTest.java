package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class PairsLeftTest {

    /** Those who are gone have no ties, so that they reach nobody. */
    private static long pairs(Slow slow) {
        long reached = 0;
        for (int v = 0; v < slow.order(); v++) {
            reached += slow.part(v) - 1;
        }
        return reached / 2;
    }

    @Test
    void areThosePairsThatReachEachOtherAfterRemoval() {
        Slow.onMany((ties, slow) -> {
            boolean[] gone = new boolean[ties.order()];
            Slow left = slow;
            for (int away = 0; away < ties.order(); away += 2) {
                PairsLeft found = PairsLeft.of(ties, gone);
                assertThat(found.total()).isEqualTo(pairs(left));
                for (int v = 0; v < ties.order(); v++) {
                    if (!gone[v]) {
                        assertThat(found.without(v)).isEqualTo(pairs(left.without(v)));
                    }
                }
                int next = away * 7 % ties.order();
                gone[next] = true;
                left = left.without(next);
            }
        });
    }

    @Test
    void aLongPathIsNoDangerToTheStack() {
        Adjacency path = Projection.of(Choice.ALL).project(Drawing.path(100_001));
        PairsLeft found = PairsLeft.of(path, new boolean[100_001]);

        assertThat(found.total()).isEqualTo(100_001L * 50_000);
        assertThat(found.without(50_000)).isEqualTo(50_000L * 49_999);
    }
}
