package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.kring.engine.bridging.Overlap;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class EmbeddedStrengthTest {

    /**
     * <pre>
     * a──1──b
     *  ╲   ╱
     *   ½ ?
     *    c──¼──d
     * </pre>
     */
    private static Network network() {
        NetworkBuilder builder = Network.builder();
        for (String id : List.of("a", "b", "c", "d")) {
            builder.add(new Resident(Profile.of(id)));
        }
        return builder.add(Tie.of("a", TieType.KNOWS, "b").strength(1))
                .add(Tie.of("a", TieType.KNOWS, "c").strength(0.5))
                .add(Tie.of("b", TieType.KNOWS, "c"))
                .add(Tie.of("c", TieType.KNOWS, "d").strength(0.25))
                .build();
    }

    @Test
    void isHalvedWhereNothingIsShared() {
        assertThat(Measured.tie(new EmbeddedStrength(), network(), "a", "b")).isEqualTo(1);
        assertThat(Measured.tie(new EmbeddedStrength(), network(), "a", "c")).isEqualTo(0.375);
        assertThat(Measured.tie(new EmbeddedStrength(), network(), "b", "c")).isEqualTo(0.75);
        assertThat(Measured.tie(new EmbeddedStrength(), network(), "c", "d")).isEqualTo(0.125);
    }

    @Test
    void isStrengthTimesWhatOverlapSays() {
        for (Network network : RandomNetworks.ofResidents(90, 41)) {
            Projection all = Projection.of(Choice.ALL);
            Adjacency ties = all.project(network);
            double[] overlap = Measured.ties(new Overlap(), network, all);
            double[] found = Measured.ties(new EmbeddedStrength(), network, all);
            for (int t = 0; t < found.length; t++) {
                assertThat(found[t]).isCloseTo(ties.strength(t) * (1 + overlap[t]) / 2, within(1e-15));
                assertThat(found[t]).isBetween(0.0, ties.strength(t));
            }
        }
    }

    @Test
    void isUndefinedOnATwoModeNetwork() {
        assertThat(Measured.ties(new EmbeddedStrength(), Drawing.network("a-X"), Projection.of(Choice.AFFILIATION)))
                .containsOnly(Double.NaN);
    }
}
