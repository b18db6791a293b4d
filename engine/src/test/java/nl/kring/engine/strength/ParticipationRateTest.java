package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
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
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.Test;

class ParticipationRateTest {

    /** Anna sings, Bram sings and sets out the chairs, Carla and Els do nothing; Dirk, who sings, was not asked. */
    private static NetworkBuilder choir() {
        NetworkBuilder builder =
                Network.builder().add(new Organisation(Profile.of("choir").in("North"), null, Ring.INFORMAL));
        for (String id : new String[] {"anna", "bram", "carla", "els", "dirk"}) {
            builder.add(new Resident(Profile.of(id).in("South").asked(!id.equals("dirk"))));
        }
        return builder.add(Tie.of("anna", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("bram", TieType.VOLUNTEERS_FOR, "choir"))
                .add(Tie.of("bram", TieType.PARTICIPATES_IN, "choir"))
                .add(Tie.of("dirk", TieType.VOLUNTEERS_FOR, "choir"));
    }

    @Test
    void isOfTheResidentsAsked() {
        assertThat(Measured.figure(ParticipationRate.participation(), choir().build()))
                .isEqualTo(0.5);
        assertThat(Measured.figure(ParticipationRate.volunteering(), choir().build()))
                .isEqualTo(0.25);
    }

    @Test
    void organisationsElsewhereCount() {
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(choir().build(), Request.everything(Projection.of(Choice.PERSONAL)), run);

            assertThat(results.neighbourhoods().get(0).figure("participation-rate"))
                    .isNaN();
            assertThat(results.neighbourhoods().get(1).figure("participation-rate"))
                    .isEqualTo(0.5);
            assertThat(results.neighbourhoods().get(1).figure("volunteering-rate"))
                    .isEqualTo(0.25);
        }
    }

    @Test
    void isUndefinedWhenNobodyAskedForIt() {
        Network contacts = choir().collects(EnumSet.of(Category.CONTACT)).build();

        assertThat(Measured.figure(ParticipationRate.participation(), contacts)).isNaN();
    }

    @Test
    void whatEndedDoesNotCount() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Tie ended = new Tie(
                "carla",
                "choir",
                TieType.PARTICIPATES_IN,
                null,
                false,
                Double.NaN,
                Double.NaN,
                null,
                day,
                null,
                null,
                null,
                null,
                Double.NaN);
        Network network = choir().add(ended).build();
        try (Run run = Run.exact(1)) {
            Projection later = Projection.of(Choice.ALL).on(day.plusDays(1));
            Projection then = Projection.of(Choice.ALL).on(day);

            assertThat(Analysis.of(network, Request.everything(later), run).figure("participation-rate"))
                    .isEqualTo(0.5);
            assertThat(Analysis.of(network, Request.everything(then), run).figure("participation-rate"))
                    .isEqualTo(0.75);
        }
    }

    @Test
    void countsWhatOneCountsByHand() {
        for (int seed = 0; seed < 60; seed++) {
            Network network = RandomNetworks.ofAllKinds(4 + seed % 30, 1.5, seed);
            assertThat(Measured.figure(ParticipationRate.participation(), network))
                    .isEqualTo(
                            share(network, EnumSet.of(TieType.PARTICIPATES_IN, TieType.VOLUNTEERS_FOR)), within(1e-15));
        }
    }

    @Test
    void volunteersAreWhatOneCountsByHand() {
        Set<Double> values = new HashSet<>();
        for (Network network : RandomNetworks.ofAllKinds(300, 5300)) {
            double expected = share(network, EnumSet.of(TieType.VOLUNTEERS_FOR));
            assertThat(Measured.figure(ParticipationRate.volunteering(), network))
                    .as("%d actors", network.order())
                    .isCloseTo(expected, within(1e-9));
            values.add(expected);
        }
        assertThat(values).hasSizeGreaterThan(6).contains(Double.NaN, 0.0);
    }

    private static double share(Network network, Set<TieType> types) {
        int[] asked = IntStream.range(0, network.order())
                .filter(actor -> network.actor(actor).kind() == Kind.RESIDENT && network.asked(actor))
                .toArray();
        long count = IntStream.of(asked)
                .filter(actor -> IntStream.range(0, network.ties().count())
                        .anyMatch(tie -> network.ties().source(tie) == actor
                                && types.contains(network.ties().type(tie))))
                .count();
        boolean collected = network.fieldwork().collects(Category.AFFILIATION);
        return asked.length == 0 || !collected ? Double.NaN : count / (double) asked.length;
    }
}
