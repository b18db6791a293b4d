package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.stream.IntStream;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Category;
import nl.kring.engine.model.Kind;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.PolicyActor;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class LineToPolicyTest {
    private static final LineToPolicy LINE = new LineToPolicy();

    /**
     * Anna advises; Bram volunteers for the council, which advises; Carla sings in the choir, which does not; Dirk, who
     * advises, was not asked; Els knows Anna, which is no line.
     */
    private static NetworkBuilder drawn() {
        NetworkBuilder builder = Network.builder()
                .add(new PolicyActor(Profile.of("city"), null))
                .add(new Organisation(Profile.of("council").in("South"), null, Ring.INFORMAL))
                .add(new Organisation(Profile.of("choir").in("North"), null, Ring.INFORMAL));
        for (String id : new String[] {"anna", "bram", "carla", "dirk", "els"}) {
            builder.add(new Resident(Profile.of(id).in("North").asked(!id.equals("dirk"))));
        }
        return builder.add(Tie.of("anna", TieType.ADVISES, "city"))
                .add(Tie.of("dirk", TieType.ADVISES, "city"))
                .add(Tie.of("council", TieType.ADVISES, "city"))
                .add(Tie.of("bram", TieType.VOLUNTEERS_FOR, "council"))
                .add(Tie.of("carla", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("els", TieType.KNOWS, "anna"))
                .add(Tie.of("city", TieType.FUNDS, "choir"));
    }

    @Test
    void isByOneselfOrByAnOrganisation() {
        assertThat(Measured.figure(LINE, drawn().build())).isEqualTo(0.5);
        assertThat(Measured.figure(LINE, drawn().build(), Choice.PERSONAL)).isEqualTo(0.5);
    }

    @Test
    void theOrganisationMayBeElsewhere() {
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(drawn().build(), Request.everything(Projection.of(Choice.DONUT)), run);

            assertThat(results.neighbourhoods().get(0).neighbourhood().code()).isEqualTo("South");
            assertThat(results.neighbourhoods().get(0).figure("line-to-policy")).isNaN();
            assertThat(results.neighbourhoods().get(1).figure("line-to-policy")).isEqualTo(0.5);
        }
    }

    @Test
    void isUndefinedWhenHalfOfTheLineWasNotCollected() {
        EnumSet<Category> noGovernance = EnumSet.complementOf(EnumSet.of(Category.GOVERNANCE));
        EnumSet<Category> noAffiliation = EnumSet.complementOf(EnumSet.of(Category.AFFILIATION));

        assertThat(Measured.figure(LINE, drawn().collects(noGovernance).build()))
                .isNaN();
        assertThat(Measured.figure(LINE, drawn().collects(noAffiliation).build()))
                .isNaN();
        assertThat(Measured.figure(LINE, "X")).isNaN();
    }

    @Test
    void countsWhatOneCountsByHand() {
        int some = 0;
        for (int seed = 0; seed < 80; seed++) {
            Network network = RandomNetworks.ofAllKinds(8 + seed % 25, 2, seed);
            double expected = byHand(network);
            some += expected > 0 ? 1 : 0;
            assertThat(Measured.figure(LINE, network)).as("seed %d", seed).isEqualTo(expected, within(1e-15));
        }
        assertThat(some).isGreaterThan(20);
    }

    private static double byHand(Network network) {
        EnumSet<Category> needed = EnumSet.of(Category.AFFILIATION, Category.GOVERNANCE);
        int[] asked = IntStream.range(0, network.order())
                .filter(actor -> network.actor(actor).kind() == Kind.RESIDENT && network.asked(actor))
                .toArray();
        double count = IntStream.of(asked)
                .filter(actor -> advises(network, actor)
                        || IntStream.range(0, network.ties().count())
                                .anyMatch(tie -> network.ties().source(tie) == actor
                                        && EnumSet.of(TieType.PARTICIPATES_IN, TieType.VOLUNTEERS_FOR)
                                                .contains(network.ties().type(tie))
                                        && advises(network, network.ties().target(tie))))
                .count();
        return network.fieldwork().collects().containsAll(needed) ? count / asked.length : Double.NaN;
    }

    private static boolean advises(Network network, int actor) {
        return IntStream.range(0, network.ties().count())
                .anyMatch(tie ->
                        network.ties().source(tie) == actor && network.ties().type(tie) == TieType.ADVISES);
    }
}
