package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Known;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

class BetweennessCentralisationTest {

    private static double of(Network network) {
        return Measured.figure(new BetweennessCentralisation(), network);
    }

    /**
     * Betweenness 0, 3, 4, 3, 0 falls 10 short of the middle's, of at most 4² × 3 / 2.
     *
     * <pre>
     * v0───v1───v2───v3───v4
     * </pre>
     */
    @Test
    void addsUpHowFarAllFallShortOfTheMost() {
        assertThat(of(Drawing.path(5))).isCloseTo(10 / 24.0, within(1e-15));
    }

    @Test
    void isOneOfAStarAndZeroWhereAllAreAlike() {
        assertThat(of(Drawing.star(3))).isEqualTo(1);
        assertThat(of(Drawing.star(40))).isEqualTo(1);
        assertThat(of(Drawing.ring(9))).isCloseTo(0, within(1e-12));
        assertThat(of(Drawing.clique(6))).isZero();
        assertThat(of(Drawing.isolates(4))).isZero();
    }

    @Test
    void ofTheFlorentineFamilies() {
        assertThat(of(Drawing.network(Known.FLORENTINE))).isCloseTo(0.3834920634920635, within(1e-12));
    }

    @Test
    void isThatOfTheBetweennessOfJGraphT() {
        for (Network network : RandomNetworks.ofResidents(120, 11)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            Collection<Double> scores =
                    new BetweennessCentrality<>(ties.graph()).getScores().values();
            double most = scores.stream().mapToDouble(score -> score).max().orElse(0);
            double shortfall =
                    scores.stream().mapToDouble(score -> most - score).sum();
            double n = network.order();
            if (n < 3) {
                assertThat(of(network)).isNaN();
            } else {
                assertThat(of(network)).isCloseTo(shortfall / ((n - 1) * (n - 1) * (n - 2) / 2), within(1e-12));
            }
        }
    }

    @Test
    void isUndefinedForFewerThanThree() {
        assertThat(of(Drawing.network(""))).isNaN();
        assertThat(of(Drawing.network("a-b"))).isNaN();
    }
}
