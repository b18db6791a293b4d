package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Known;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection.Choice;
import org.junit.jupiter.api.Test;

class TwoModeClusteringTest {

    private static double of(String drawing) {
        return Measured.figure(new TwoModeClustering(), Drawing.network(drawing), Choice.AFFILIATION);
    }

    /**
     * One four-cycle holds four paths of three ties; c-X and c-Z make four more that do not close.
     *
     * <pre>
     * a───X───c───Z
     * │   │
     * Y───b
     * </pre>
     */
    @Test
    void isTheShareOfPathsOfThreeThatClose() {
        assertThat(of("a-X b-X a-Y b-Y")).isEqualTo(1);
        assertThat(of("a-X b-X b-Y")).isZero();
        assertThat(of("a-X b-X a-Y b-Y c-X c-Z")).isEqualTo(4 / 8.0);
    }

    @Test
    void isOneWhenAllTakePartInAll() {
        assertThat(of("a-X a-Y a-Z b-X b-Y b-Z c-X c-Y c-Z d-X d-Y d-Z")).isEqualTo(1);
    }

    /** As Robins and Alexander's coefficient is given elsewhere: 0.468. */
    @Test
    void ofTheSouthernWomen() {
        assertThat(of(Known.DAVIS)).isCloseTo(0.468, within(0.0005));
    }

    @Test
    void isThatOfAllPathsOneByOne() {
        SplittableRandom random = new SplittableRandom(9);
        for (int seed = 0; seed < 120; seed++) {
            boolean[][] part = new boolean[random.nextInt(1, 7)][random.nextInt(1, 7)];
            StringBuilder drawing = new StringBuilder("z");
            double chance = random.nextDouble();
            for (int i = 0; i < part.length; i++) {
                for (int j = 0; j < part[i].length; j++) {
                    part[i][j] = random.nextDouble() < chance;
                    drawing.append(part[i][j] ? " " + (char) ('a' + i) + "-" + (char) ('A' + j) : "");
                }
            }
            double expected = oneByOne(part);
            if (Double.isNaN(expected)) {
                assertThat(of(drawing.toString())).isNaN();
            } else {
                assertThat(of(drawing.toString())).isCloseTo(expected, within(1e-12));
            }
        }
    }

    /** Paths i1 - j1 - i2 - j2, and whether j2 - i1 closes them. */
    private static double oneByOne(boolean[][] part) {
        double paths = 0;
        double closed = 0;
        for (int i1 = 0; i1 < part.length; i1++) {
            for (int i2 = 0; i2 < part.length; i2++) {
                for (int j1 = 0; j1 < part[0].length; j1++) {
                    for (int j2 = 0; j2 < part[0].length; j2++) {
                        boolean path = i1 != i2 && j1 != j2 && part[i1][j1] && part[i2][j1] && part[i2][j2];
                        paths += path ? 1 : 0;
                        closed += path && part[i1][j2] ? 1 : 0;
                    }
                }
            }
        }
        return closed / paths;
    }

    @Test
    void isUndefinedWithoutPathsOfThreeAndUnlessTwoMode() {
        assertThat(of("a-X b-X")).isNaN();
        assertThat(of("")).isNaN();
        assertThat(Measured.figure(new TwoModeClustering(), "a-X b-X a-Y b-Y")).isNaN();
    }
}
