package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.junit.jupiter.api.Test;

class NeighbourDegreeTest {

    /**
     * a has contacts with 3, 2 and 2 contacts; f has none.
     *
     * <pre>
     * e───b───c
     *      ╲ ╱
     *       a───d───g   f
     * </pre>
     */
    @Test
    void isTheMeanOfWhatContactsHave() {
        String drawing = "a-b a-c a-d b-c b-e d-g f";

        assertThat(Measured.actor(new NeighbourDegree(), drawing, "a")).isCloseTo((3 + 2 + 2) / 3.0, within(1e-15));
        assertThat(Measured.actor(new NeighbourDegree(), drawing, "e")).isEqualTo(3);
        assertThat(Measured.actor(new NeighbourDegree(), drawing, "f")).isNaN();
    }

    @Test
    void ofAStarACliqueAndARing() {
        assertThat(Measured.actor(new NeighbourDegree(), Drawing.star(9), "v0")).isEqualTo(1);
        assertThat(Measured.actor(new NeighbourDegree(), Drawing.star(9), "v4")).isEqualTo(8);
        assertThat(Measured.actor(new NeighbourDegree(), Drawing.clique(6), "v2"))
                .isEqualTo(5);
        assertThat(Measured.actor(new NeighbourDegree(), Drawing.ring(12), "v7"))
                .isEqualTo(2);
    }

    @Test
    void isWhatJGraphTCountsOfNeighbours() {
        for (Network network : RandomNetworks.ofResidents(120, 23)) {
            Graph<Integer, Integer> graph =
                    Projection.of(Choice.ALL).project(network).graph();
            double[] found = Measured.actors(new NeighbourDegree(), network, Choice.ALL);
            for (int v : graph.vertexSet()) {
                double expected = Graphs.neighborListOf(graph, v).stream()
                        .mapToInt(graph::degreeOf)
                        .average()
                        .orElse(Double.NaN);
                if (Double.isNaN(expected)) {
                    assertThat(found[v]).isNaN();
                } else {
                    assertThat(found[v]).isCloseTo(expected, within(1e-12));
                }
            }
        }
    }
}
