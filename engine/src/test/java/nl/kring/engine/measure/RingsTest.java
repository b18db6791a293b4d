package nl.kring.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.kring.engine.graph.Adjacency;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Coverage;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

/**
 * Carla was not asked; the register's tie does not count.
 *
 * <pre>
 * North: anna───bram───CHOIR   carla───CHOIR      South: dirk───anna, dirk···bram (register)   CHOIR───policy
 * </pre>
 */
class RingsTest {
    private static final Network NETWORK = Network.builder()
            .add(new Resident(Profile.of("anna").in("North").asked(true)))
            .add(new Resident(Profile.of("bram").in("North").asked(true)))
            .add(new Resident(Profile.of("carla").in("North").asked(false)))
            .add(new Organisation(Profile.of("choir").in("North"), null, Ring.INFORMAL))
            .add(new Resident(Profile.of("dirk").in("South").asked(true)))
            .add(new PolicyActor(Profile.of("policy"), null))
            .add(Tie.of("anna", TieType.KNOWS, "bram"))
            .add(Tie.of("anna", TieType.SUPPORTS, "bram"))
            .add(Tie.of("bram", TieType.PARTICIPATES_IN, "choir"))
            .add(Tie.of("carla", TieType.PARTICIPATES_IN, "choir"))
            .add(Tie.of("dirk", TieType.KNOWS, "anna"))
            .add(Tie.of("dirk", TieType.OPPORTUNITY, "bram"))
            .add(Tie.of("choir", TieType.ADVISES, "policy"))
            .build();

    private static final Adjacency DONUT = Projection.of(Choice.DONUT).project(NETWORK);

    @Test
    void countsTheActorsOfANeighbourhoodAndWhoWasAskedAndIsTied() {
        List<Rings> rings = Rings.of(DONUT, List.of("South", "North"));

        assertThat(rings.get(1).coverage()).isEqualTo(new Coverage(2, 3, true));
        assertThat(rings.get(1).actors(Ring.RESIDENTS)).isEqualTo(3);
        assertThat(rings.get(1).actors(Ring.INFORMAL)).isEqualTo(1);
        assertThat(rings.get(1).actors(Ring.POLICY)).isZero();
        assertThat(rings.get(1).joined(Ring.RESIDENTS)).isEqualTo(2);
        assertThat(rings.get(1).joined(Ring.INFORMAL)).isEqualTo(1);
        assertThat(rings.get(0).joined(Ring.RESIDENTS)).isEqualTo(1);
        assertThat(rings.get(0).actors(Ring.INFORMAL)).isZero();
    }

    /** In North 3 of the 6 pairs of its four actors are tied: 1 of 3 between residents, 2 of 3 with the choir. */
    @Test
    void spokesAreTiesAgainstWhatSizesWouldGive() {
        Rings north = Rings.of(DONUT, List.of("North")).get(0);

        assertThat(north.ties(Ring.RESIDENTS, Ring.RESIDENTS)).isEqualTo(1);
        assertThat(north.ties(Ring.RESIDENTS, Ring.INFORMAL)).isEqualTo(2);
        assertThat(north.ties(Ring.INFORMAL, Ring.RESIDENTS)).isEqualTo(2);
        assertThat(north.spoke(Ring.RESIDENTS, Ring.RESIDENTS)).isCloseTo(1 / 1.5, within(1e-12));
        assertThat(north.spoke(Ring.RESIDENTS, Ring.INFORMAL)).isCloseTo(2 / 1.5, within(1e-12));
        assertThat(north.spoke(Ring.RESIDENTS, Ring.POLICY)).isNaN();
    }

    @Test
    void theWholeHasPolicyToo() {
        Rings whole = Rings.of(DONUT);

        assertThat(whole.coverage()).isEqualTo(new Coverage(3, 4, true));
        assertThat(whole.actors(Ring.POLICY)).isEqualTo(1);
        assertThat(whole.both()).isZero();
        assertThat(whole.ties(Ring.INFORMAL, Ring.POLICY)).isEqualTo(1);
        assertThat(whole.ties(Ring.RESIDENTS, Ring.RESIDENTS)).isEqualTo(2);
    }

    @Test
    void countsWhoIsTiedToBothRings() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("anna").asked(true)))
                .add(new Resident(Profile.of("bram").asked(true)))
                .add(new Resident(Profile.of("carla").asked(false)))
                .add(new Organisation(Profile.of("choir"), null, Ring.INFORMAL))
                .add(new Organisation(Profile.of("library"), null, Ring.FORMAL))
                .add(Tie.of("anna", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("anna", TieType.PARTICIPATES_IN, "library"))
                .add(Tie.of("bram", TieType.PARTICIPATES_IN, "library"))
                .add(Tie.of("carla", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("carla", TieType.PARTICIPATES_IN, "library"))
                .build();

        assertThat(Rings.of(Projection.of(Choice.DONUT).project(network)).both())
                .isEqualTo(1);
    }
}
