package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class AssortativityTest {

    /** As igraph and networkx have it. */
    @Test
    void isThatOfOtherProgramsForTheKarateClub() {
        assertThat(Measured.figure(new Assortativity(), Karate.network()))
                .isCloseTo(-0.47561309768461457, within(1e-12));
    }

    @Test
    void isMinusOneOfAStarAndMinusAHalfOfAPathOfFour() {
        assertThat(Measured.figure(new Assortativity(), Drawing.star(6))).isCloseTo(-1, within(1e-12));
        assertThat(Measured.figure(new Assortativity(), Drawing.path(4))).isCloseTo(-0.5, within(1e-12));
    }

    /** A clique of four and a tie apart: every tie joins ends of one degree. */
    @Test
    void isOneWhenLikeMeetsLike() {
        assertThat(Measured.figure(new Assortativity(), "a-b a-c a-d b-c b-d c-d e-f"))
                .isCloseTo(1, within(1e-12));
    }

    /** The formula of Newman (2002), equation 4, as it stands. */
    @Test
    void isNewmansFormula() {
        int compared = 0;
        for (int seed = 0; seed < 40; seed++) {
            Network network = RandomNetworks.atRandom(12, 0.3, new SplittableRandom(seed));
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            double product = 0;
            double half = 0;
            double squares = 0;
            for (int t = 0; t < ties.size(); t++) {
                double j = ties.degree(ties.tail(t));
                double k = ties.degree(ties.head(t));
                product += j * k / ties.size();
                half += (j + k) / 2 / ties.size();
                squares += (j * j + k * k) / 2 / ties.size();
            }
            if (squares - half * half > 1e-9) {
                assertThat(Measured.figure(new Assortativity(), network))
                        .isCloseTo((product - half * half) / (squares - half * half), within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(35);
    }

    @Test
    void isUndefinedWithoutVariance() {
        assertThat(Measured.figure(new Assortativity(), Drawing.ring(7))).isNaN();
        assertThat(Measured.figure(new Assortativity(), Drawing.clique(4))).isNaN();
        assertThat(Measured.figure(new Assortativity(), "a b")).isNaN();
        assertThat(Measured.figure(new Assortativity(), "")).isNaN();
    }
}
