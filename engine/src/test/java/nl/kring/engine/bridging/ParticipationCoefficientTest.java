package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kring.engine.connectivity.CommunityNumber;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Karate;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.ActorMeasure;
import nl.kring.engine.model.Network;
import org.junit.jupiter.api.Test;

class ParticipationCoefficientTest {
    private static final ActorMeasure COMMUNITIES = ParticipationCoefficient.overCommunities();
    private static final ActorMeasure RINGS = ParticipationCoefficient.overRings();

    /**
     * Of the three ties of c two stay in its triangle: 1 − 4/9 − 1/9.
     *
     * <pre>
     * a       d
     * │╲     ╱│
     * │ c───e │   g
     * │╱     ╲│
     * b       f
     * </pre>
     */
    @Test
    void isZeroWithinOneCommunityAndHigherAcross() {
        Network network = Drawing.network("a-b b-c c-a c-e d-e e-f f-d g");

        assertThat(Measured.actor(COMMUNITIES, network, "c")).isCloseTo(4 / 9.0, within(1e-15));
        assertThat(Measured.actor(COMMUNITIES, network, "a")).isZero();
        assertThat(Measured.actor(COMMUNITIES, network, "g")).isNaN();
    }

    @Test
    void restsOnTheCommunitiesThatActorsHave() {
        Network karate = Karate.network();
        double[] community = Measured.actors(new CommunityNumber(), karate, Choice.ALL);
        double[] found = Measured.actors(COMMUNITIES, karate, Choice.ALL);
        Adjacency ties = Projection.of(Choice.ALL).project(karate);
        for (int v = 0; v < ties.order(); v++) {
            double same = 0;
            for (int p = ties.first(v); p < ties.first(v + 1); p++) {
                for (int q = ties.first(v); q < ties.first(v + 1); q++) {
                    same += community[ties.neighbour(p)] == community[ties.neighbour(q)] ? 1 : 0;
                }
            }
            double degree = ties.degree(v);
            assertThat(found[v]).isCloseTo(1 - same / (degree * degree), within(1e-12));
        }
    }

    /** b has a contact in ring 1 and two in ring 2. */
    @Test
    void overRingsHomeRingsCount() {
        Network network = Drawing.network("a-b b-X b-Y c");

        assertThat(Measured.actor(RINGS, network, "b")).isCloseTo(4 / 9.0, within(1e-15));
        assertThat(Measured.actor(RINGS, network, "X")).isZero();
        assertThat(Measured.actor(RINGS, network, "c")).isNaN();
    }
}
