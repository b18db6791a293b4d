package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Known;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.junit.jupiter.api.Test;

class MeanClustering2Test {
    /**
     * <pre>
     * a───b
     *  ╲ ╱
     *   c───d───e   f
     * </pre>
     */
    private static final String KITE = "a-b b-c c-a c-d d-e f";

    private static double of(Network network) {
        return Measured.figure(new MeanClustering2(), network);
    }

    /** Of a and b all contacts know each other, of c one pair in three, of d none; e and f do not count. */
    @Test
    void isTheMeanOverWhoHasTwoContacts() {
        assertThat(of(Drawing.network(KITE))).isCloseTo((1 + 1 + 1 / 3.0) / 4, within(1e-15));
    }

    @Test
    void ofCliquesRingsAndTheFlorentineFamilies() {
        assertThat(of(Drawing.clique(5))).isEqualTo(1);
        assertThat(of(Drawing.ring(5))).isZero();
        assertThat(of(Drawing.network(Known.FLORENTINE))).isCloseTo(0.21818181818181817, within(1e-15));
    }

    @Test
    void isTheMeanOfWhatIsCountedPairByPair() {
        for (Network network : RandomNetworks.ofResidents(120, 5)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            Graph<Integer, Integer> graph = ties.graph();
            double sum = 0;
            int count = 0;
            for (int v : graph.vertexSet()) {
                Set<Integer> contacts = Graphs.neighborSetOf(graph, v);
                long pairs = contacts.stream()
                        .flatMap(one -> contacts.stream().filter(other -> graph.containsEdge(one, other)))
                        .count();
                count += contacts.size() < 2 ? 0 : 1;
                sum += contacts.size() < 2 ? 0 : pairs / (contacts.size() * (contacts.size() - 1.0));
            }
            if (count == 0) {
                assertThat(of(network)).isNaN();
            } else {
                assertThat(of(network)).isCloseTo(sum / count, within(1e-12));
            }
        }
    }

    @Test
    void isUndefinedWhereNobodyHasTwoContactsAndOnATwoModeNetwork() {
        assertThat(of(Drawing.network("a-b c"))).isNaN();
        assertThat(of(Drawing.network(""))).isNaN();
        assertThat(Measured.figure(new MeanClustering2(), Drawing.network("a-X b-X"), Choice.AFFILIATION))
                .isNaN();
    }
}
