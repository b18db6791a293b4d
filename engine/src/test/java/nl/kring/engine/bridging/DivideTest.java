package nl.kring.engine.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.View;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/**
 * Ten who live there long and ten newcomers; the ten know each other in a row, the newcomers too, and one knows one of the
 * others. All ten are in the club, and a resident of elsewhere; of the newcomers nobody is.
 */
class DivideTest {

    private static Network network(boolean oneNewcomerInTheClub) {
        NetworkBuilder builder = Network.builder()
                .groups(List.of("new", "same"))
                .add(new Organisation(Profile.of("club").in("North"), null, Ring.INFORMAL))
                .add(new Resident(Profile.of("far").in("South").asked(true).with("new", "yes")))
                .add(Tie.of("far", TieType.PARTICIPATES_IN, "club"));
        for (int i = 0; i < 10; i++) {
            builder.add(resident("a" + i, "no")).add(resident("b" + i, "yes"));
            builder.add(Tie.of("a" + i, TieType.PARTICIPATES_IN, "club"));
            if (i > 0) {
                builder.add(Tie.of("a" + (i - 1), TieType.KNOWS, "a" + i));
                builder.add(Tie.of("b" + (i - 1), TieType.SUPPORTS, "b" + i));
            }
        }
        builder.add(Tie.of("a0", TieType.KNOWS, "b0")).add(Tie.of("a1", TieType.KNOWS, "far"));
        return (oneNewcomerInTheClub ? builder.add(Tie.of("b3", TieType.VOLUNTEERS_FOR, "club")) : builder).build();
    }

    private static Resident resident(String id, String fresh) {
        return new Resident(
                Profile.of(id).in("North").asked(true).with("new", fresh).with("same", "all"));
    }

    private static List<Divide> of(Network network) {
        try (Run run = Run.exact(1)) {
            return Divide.of(
                    new View(network, Projection.of(Choice.DONUT), run),
                    Objects.requireNonNull(network.neighbourhood("North")));
        }
    }

    /** Of 190 pairs 100 are of one of each. */
    @Test
    void countsTiesBetweenAgainstWhatChanceWouldGive() {
        List<Divide> divides = of(network(false));

        assertThat(divides).hasSize(1);
        assertThat(divides.get(0).grouping()).isEqualTo("new");
        assertThat(divides.get(0).between()).isEqualTo(1);
        assertThat(divides.get(0).ties()).isEqualTo(19);
        assertThat(divides.get(0).expected()).isCloseTo(19 * 100 / 190.0, within(1e-12));
    }

    @Test
    void namesWhereASortOfResidentsIsMissing() {
        Network network = network(false);

        assertThat(of(network).get(0).absences())
                .containsExactly(new Divide.Absence(network.number("club"), "yes", 10, 5));
        assertThat(of(network(true)).get(0).absences()).isEmpty();
    }
}
