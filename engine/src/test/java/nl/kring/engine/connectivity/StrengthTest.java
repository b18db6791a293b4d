package nl.kring.engine.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.kring.engine.drawing.Drawing;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class StrengthTest {

    /**
     * <pre>
     * a ──3── b ──½── c   d
     * </pre>
     */
    @Test
    void isTheSumOfWeightsWhenTiesHaveThem() {
        String drawing = "a-b:3 b-c:0.5 d";

        assertThat(Measured.actor(new Strength(), drawing, Measured.WEIGHTED, "b"))
                .isEqualTo(3.5);
        assertThat(Measured.actor(new Strength(), drawing, Measured.WEIGHTED, "c"))
                .isEqualTo(0.5);
        assertThat(Measured.actor(new Strength(), drawing, Measured.WEIGHTED, "d"))
                .isZero();
        assertThat(Measured.actor(new Strength(), drawing, "b")).isEqualTo(2);
    }

    @Test
    void isTheSumOfStrengthsOtherwiseAndOneIsNotKnownIsOne() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("a")))
                .add(new Resident(Profile.of("b")))
                .add(new Resident(Profile.of("c")))
                .add(Tie.of("a", TieType.KNOWS, "b").strength(0.5))
                .add(Tie.of("b", TieType.SUPPORTS, "a").strength(0.5))
                .add(Tie.of("a", TieType.KNOWS, "c"))
                .build();

        assertThat(Measured.actor(new Strength(), network, "a")).isEqualTo(1.75);
        assertThat(Measured.actor(new Strength(), network, "b")).isEqualTo(0.75);
    }

    @Test
    void ofAllTogetherIsTwiceTheStrengthOfTies() {
        for (Network network : RandomNetworks.ofResidents(60, 8)) {
            Adjacency ties = Projection.of(Choice.ALL).project(network);
            double all = 0;
            for (int t = 0; t < ties.size(); t++) {
                all += ties.strength(t);
            }
            double found = Arrays.stream(Measured.actors(new Strength(), network, Choice.ALL))
                    .sum();
            assertThat(found).isCloseTo(2 * all, within(1e-12 * Math.max(1, all)));
        }
    }

    @Test
    void isTheDegreeWhereNoStrengthIsKnown() {
        assertThat(Measured.actors(new Strength(), Drawing.star(4), Choice.ALL)).containsExactly(3, 1, 1, 1);
    }
}
