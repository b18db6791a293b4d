package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Known;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Approximation;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;

class ClosenessTest {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    /** c is 1, 1, 1 and 2 steps from the four others of five in its component; six there are. */
    @Test
    void isNearnessWithinTheComponentTimesTheShareThatIsInIt() {
        assertThat(Measured.actor(new Closeness(), KITE, "c")).isCloseTo(4 / 5.0 * 4 / 5, within(1e-15));
        assertThat(Measured.actor(new Closeness(), KITE, "e")).isCloseTo(4 / 9.0 * 4 / 5, within(1e-15));
        assertThat(Measured.actor(new Closeness(), KITE, "f")).isZero();
    }

    @Test
    void isOneForWhoIsTiedToAllAndOneHalfNearlyForALeaf() {
        assertThat(Measured.actor(new Closeness(), Drawing.star(9), "v0")).isEqualTo(1);
        assertThat(Measured.actor(new Closeness(), Drawing.star(9), "v3")).isCloseTo(8 / 15.0, within(1e-15));
        assertThat(Measured.actor(new Closeness(), Drawing.clique(5), "v3")).isEqualTo(1);
    }

    @Test
    void ofTheFlorentineFamilies() {
        assertThat(Measured.actor(new Closeness(), Known.FLORENTINE, "medici"))
                .isCloseTo(0.5226666666666667, within(1e-12));
        assertThat(Measured.actor(new Closeness(), Known.FLORENTINE, "pazzi"))
                .isCloseTo(0.26666666666666666, within(1e-12));
    }

    @Test
    void isThatOfTheShortestPathsOfJGraphT() {
        for (Network network : RandomNetworks.ofResidents(90, 13)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            DijkstraShortestPath<Integer, Integer> paths = new DijkstraShortestPath<>(ties.graph());
            double[] found = Measured.actors(new Closeness(), network, Choice.ALL);
            for (int v = 0; v < found.length && found.length > 1; v++) {
                double far = 0;
                double others = 0;
                for (int w = 0; w < found.length; w++) {
                    double steps = paths.getPathWeight(v, w);
                    far += Double.isInfinite(steps) ? 0 : steps;
                    others += Double.isInfinite(steps) || v == w ? 0 : 1;
                }
                double expected = others == 0 ? 0 : others / far * others / (found.length - 1);
                assertThat(found[v]).isCloseTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void isUndefinedForOneActor() {
        assertThat(Measured.actor(new Closeness(), "a", "a")).isNaN();
    }

    /** Of a pair from neither of which paths began nothing is known. */
    @Test
    void isUndefinedWhereAnEstimateSawNoPath() {
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            drawing.append(" a").append(i).append("-b").append(i);
        }
        try (Run run = Run.with(1, 1, Approximation.ALWAYS, Progress.NONE, () -> false)) {
            Request request = new Request(Projection.of(Choice.ALL), Set.of("closeness"), List.of());
            Values values = Analysis.of(Drawing.network(drawing.toString()), request, run)
                    .actorValues("closeness");
            double[] found = ((Values.Numbers) values).values();
            double[] known =
                    Arrays.stream(found).filter(value -> !Double.isNaN(value)).toArray();
            assertThat(known).hasSizeLessThan(found.length).isNotEmpty();
            for (double value : known) {
                assertThat(value).isBetween(0.0, 1 / 1_999.0);
            }
        }
    }
}
