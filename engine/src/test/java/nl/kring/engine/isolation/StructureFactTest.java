package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureFactTest {
    /**
     * An organisation is no contact, and joins nobody.
     *
     * <pre>
     * a───b───c───d   e───X───f   g───h───i───j───k
     * </pre>
     */
    private static final String DRAWN = "a-b b-c c-d e-X f-X g-h h-i i-j j-k";

    @ParameterizedTest
    @CsvSource({"a, 1, 1", "b, 0, 1", "d, 1, 1", "e, 0, 1", "g, 1, 0", "i, 0, 0", "k, 1, 0"})
    void isOfPersonalTies(String id, double pendant, double small) {
        for (Choice choice : Choice.values()) {
            Network network = Drawing.network(DRAWN);
            assertThat(Measured.actor(StructureFact.pendant(), network, choice, id))
                    .isEqualTo(pendant);
            assertThat(Measured.actor(StructureFact.smallComponent(), network, choice, id))
                    .isEqualTo(small);
        }
    }

    @Test
    void isUndefinedOfWhoIsNoResidentAndWhenPersonalTiesWereNotCollected() {
        Network affiliations = Network.builder()
                .collects(EnumSet.of(Category.AFFILIATION))
                .add(new Resident(Profile.of("a")))
                .build();

        assertThat(Measured.actor(StructureFact.pendant(), DRAWN, "X")).isNaN();
        assertThat(Measured.actor(StructureFact.smallComponent(), DRAWN, "X")).isNaN();
        assertThat(Measured.actor(StructureFact.pendant(), affiliations, "a")).isNaN();
        assertThat(Measured.actor(StructureFact.smallComponent(), affiliations, "a"))
                .isNaN();
    }

    @Test
    void isWhatJGraphTFinds() {
        for (int seed = 0; seed < 30; seed++) {
            Network network = RandomNetworks.ofAllKinds(60, 1.2, seed);
            Graph<Integer, Integer> graph =
                    Projection.of(Choice.PERSONAL).project(network).graph();
            ConnectivityInspector<Integer, Integer> parts = new ConnectivityInspector<>(graph);
            double[] pendant = Measured.actors(StructureFact.pendant(), network, Choice.DONUT);
            double[] small = Measured.actors(StructureFact.smallComponent(), network, Choice.DONUT);
            for (Integer vertex : graph.vertexSet()) {
                int actor = Projection.of(Choice.PERSONAL).project(network).actor(vertex);
                Set<Integer> part = parts.connectedSetOf(vertex);
                assertThat(pendant[actor]).isEqualTo(graph.degreeOf(vertex) == 1 ? 1 : 0);
                assertThat(small[actor]).isEqualTo(part.size() <= 4 ? 1 : 0);
            }
        }
    }
}
