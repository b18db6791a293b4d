package nl.kring.api.actor;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.api.actor.Surroundings.Mixed;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of 100 residents the first so many take part in the club, and the next 30 in the choir, with which it works together.
 *
 * <pre>
 *   r0 … ──── club ──── choir ──── … 30 others
 * </pre>
 */
class SurroundingsTest {

    @ParameterizedTest
    @CsvSource({"0, 0, false", "3, , true", "9, , true", "12, 10, false", "23, 25, false"})
    void membersAreRoundedAndNeverToldBelowTen(int members, @Nullable Integer about, boolean few) {
        Surroundings around = around(members);

        assertThat(around.residents()).isEqualTo(new Count(about, 100, few));
        assertThat(around.looseResidents()).isEqualTo(new Count(about, 100, few));
        assertThat(around.officials()).isEqualTo(new Count(0, 0, false));
        assertThat(around.organisationCount()).isEqualTo(1);
        assertThat(around.looseOrganisations()).isEmpty();
        assertThat(around.organisations()).hasSize(1);
    }

    /** Whoever takes the two organisations from a count of both would know that of the people. */
    @Test
    void aCountOfBothIsToldOnlyWithTenPeopleOnEitherSide() {
        Surroundings around = around(40);

        assertThat(around.ofNetwork(11)).isEqualTo(new Mixed(-1, false));
        assertThat(around.ofNetwork(12)).isEqualTo(new Mixed(10, false));
        assertThat(around.ofNetwork(90)).isEqualTo(new Mixed(90, false));
        assertThat(around.ofNetwork(91)).isEqualTo(new Mixed(-1, false));
        assertThat(around.ofNetwork(102)).isEqualTo(new Mixed(-1, true));
        assertThat(around.ofContacts(10)).isEqualTo(new Mixed(-1, false));
        assertThat(around.ofContacts(20)).isEqualTo(new Mixed(20, false));
        assertThat(around.ofContacts(32)).isEqualTo(new Mixed(-1, false));
    }

    private static Surroundings around(int members) {
        NetworkBuilder builder = Network.builder();
        for (int i = 0; i < 100; i++) {
            builder.add(new Resident(Profile.of("r" + i)));
        }
        builder.add(new Organisation(Profile.of("club"), "De Club", Ring.INFORMAL));
        builder.add(new Organisation(Profile.of("choir"), "Het Koor", Ring.INFORMAL));
        builder.add(Tie.of("club", TieType.COLLABORATES_WITH, "choir"));
        for (int i = 0; i < members + 30; i++) {
            builder.add(Tie.of("r" + i, TieType.PARTICIPATES_IN, i < members ? "club" : "choir"));
        }
        Network network = builder.build();
        try (Run run = Run.exact(1)) {
            return Surroundings.of(new View(network, Projection.of(Choice.ALL), run), network.number("club"));
        }
    }
}
