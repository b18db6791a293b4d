package nl.kring.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.graph.Projection.Choice;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;

class CoresTest {

    @Test
    void areThoseOfJGraphT() {
        Slow.onMany((ties, slow) -> {
            Cores found = Cores.of(ties);
            Map<Integer, Integer> expected = new Coreness<>(slow.graph()).getScores();

            for (int v = 0; v < ties.order(); v++) {
                assertThat(found.of(v)).isEqualTo(expected.get(v));
            }
            assertThat(found.degeneracy())
                    .isEqualTo(expected.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0));
        });
    }

    @Test
    void longPathsAndLargeStarsAreOneCore() {
        Cores path = Cores.of(Projection.of(Choice.ALL).project(Drawing.path(200_000)));
        Cores star = Cores.of(Projection.of(Choice.ALL).project(Drawing.star(200_000)));

        assertThat(path.of(100_000)).isEqualTo(1);
        assertThat(path.degeneracy()).isEqualTo(1);
        assertThat(star.of(0)).isEqualTo(1);
        assertThat(star.degeneracy()).isEqualTo(1);
    }
}
