package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Known;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class EigenvectorTest {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    @Test
    void ofAStarIsOneAndForLeavesOneOverTheRootOfTheirNumber() {
        assertThat(Measured.actors(new Eigenvector(), Drawing.star(5), Choice.ALL))
                .containsExactly(new double[] {1, 0.5, 0.5, 0.5, 0.5}, within(1e-12));
    }

    @Test
    void ofTheFlorentineFamilies() {
        assertThat(Measured.actor(new Eigenvector(), Known.FLORENTINE, "medici"))
                .isEqualTo(1);
        assertThat(Measured.actor(new Eigenvector(), Known.FLORENTINE, "strozzi"))
                .isCloseTo(0.8272687717036972, within(1e-9));
        assertThat(Measured.actor(new Eigenvector(), Known.FLORENTINE, "pazzi"))
                .isCloseTo(0.10414267478701834, within(1e-9));
        assertThat(Measured.actor(new Eigenvector(), Known.FLORENTINE, "pucci")).isNaN();
    }

    /** What contacts have together is to one's own as everywhere: the largest eigenvalue. */
    @Test
    void isInProportionToWhatContactsHave() {
        for (Network network : RandomNetworks.ofResidents(90, 6)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            double[] found = Measured.actors(new Eigenvector(), network, Choice.ALL);
            double value = Double.NaN;
            for (int v = 0; v < found.length; v++) {
                double around = 0;
                for (int p = ties.first(v); p < ties.first(v) + ties.degree(v); p++) {
                    around += found[ties.neighbour(p)];
                }
                if (!Double.isNaN(found[v])) {
                    value = Double.isNaN(value) ? around / found[v] : value;
                    assertThat(around / found[v]).isCloseTo(value, within(1e-9));
                }
            }
            assertThat(Double.isNaN(value)).isEqualTo(ties.size() == 0);
        }
    }

    @Test
    void isUndefinedOutsideTheLargestComponentAndForIsolates() {
        assertThat(Measured.actor(new Eigenvector(), KITE, "f")).isNaN();
        assertThat(Measured.actor(new Eigenvector(), "a-b c-d d-e", "a")).isNaN();
        assertThat(Measured.actor(new Eigenvector(), "a-b c-d d-e", "d")).isEqualTo(1);
        assertThat(Measured.actor(new Eigenvector(), "a b", "a")).isNaN();
    }

    @Test
    void ofTwoComponentsOfOneSizeTheOneWithTheEarliestActorCounts() {
        assertThat(Measured.actor(new Eigenvector(), "a-b c-d", "b")).isEqualTo(1);
        assertThat(Measured.actor(new Eigenvector(), "a-b c-d", "c")).isNaN();
    }
}
