package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.RandomNetworks;
import nl.kring.engine.drawing.Told;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.model.Actor;
import nl.kring.engine.model.Kind;
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

class NewestTieDaysTest {
    private static final NewestTieDays DAYS = new NewestTieDays();
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    /** Anna knows Bram (recorded 1 May) and sings (11 May); Carla's tie with Bram has no date. */
    private static final Network NETWORK = Network.builder()
            .add(new Resident(Profile.of("anna")))
            .add(new Resident(Profile.of("bram")))
            .add(new Resident(Profile.of("carla")))
            .add(new Organisation(Profile.of("choir"), null, Ring.INFORMAL))
            .add(Told.on(MAY, null, "anna", TieType.KNOWS, "bram"))
            .add(Told.on(MAY.plusDays(10), null, "anna", TieType.PARTICIPATES_IN, "choir"))
            .add(Tie.of("bram", TieType.KNOWS, "carla"))
            .build();

    private static double on(LocalDate day, String id) {
        return Measured.actors(DAYS, NETWORK, Projection.of(Choice.PERSONAL).on(day))[NETWORK.number(id)];
    }

    @Test
    void isToTheNewestDayOfTheDatasetWhenNoneWasAskedFor() {
        assertThat(Measured.actor(DAYS, NETWORK, "anna")).isZero();
        assertThat(Measured.actor(DAYS, NETWORK, "bram")).isEqualTo(10);
    }

    @Test
    void isToTheDayThatWasAskedForAndNeverBelowZero() {
        assertThat(on(LocalDate.of(2024, 6, 1), "anna")).isEqualTo(21);
        assertThat(on(LocalDate.of(2024, 6, 1), "bram")).isEqualTo(31);
        assertThat(on(LocalDate.of(2025, 5, 1), "bram")).isEqualTo(365);
        assertThat(on(MAY.plusDays(3), "anna")).isZero();
    }

    @Test
    void isUndefinedWithoutADateAndOfWhoIsNoResident() {
        assertThat(Measured.actor(DAYS, NETWORK, "carla")).isNaN();
        assertThat(Measured.actor(DAYS, NETWORK, "choir")).isNaN();
        assertThat(Measured.actor(DAYS, "a-b", "a")).isNaN();
    }

    private static @Nullable LocalDate day(SplittableRandom random) {
        return random.nextInt(3) == 0 ? null : MAY.plusDays(random.nextInt(400));
    }

    /** The same ties, most of them recorded some day, some over, some of an earlier wave. */
    private static Network recorded(Network network, SplittableRandom random) {
        NetworkBuilder builder = Network.builder().groups(network.groups());
        network.actors().forEach(builder::add);
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            builder.add(new Tie(
                    tie.source(),
                    tie.target(),
                    tie.type(),
                    null,
                    false,
                    tie.strength(),
                    Double.NaN,
                    null,
                    random.nextInt(3) == 0 ? MAY.plusDays(random.nextInt(100)) : null,
                    random.nextInt(4) == 0 ? "2024" : "2025",
                    null,
                    null,
                    day(random),
                    Double.NaN));
        }
        return builder.build();
    }

    /** Fewest days since any of the actor's ties was recorded; NaN when none was, and of who is no resident. */
    private static double days(Network network, Actor actor, @Nullable LocalDate today) {
        double days = Double.NaN;
        LocalDate last = today;
        for (int i = 0; today == null && i < network.ties().count(); i++) {
            LocalDate day = network.tie(i).recordedAt();
            last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
        for (int i = 0; i < network.ties().count(); i++) {
            Tie tie = network.tie(i);
            boolean own = tie.source().equals(actor.id()) || tie.target().equals(actor.id());
            if (own && actor.kind() == Kind.RESIDENT && last != null && tie.recordedAt() != null) {
                double since = Math.max(0, ChronoUnit.DAYS.between(tie.recordedAt(), last));
                days = Double.isNaN(days) ? since : Math.min(days, since);
            }
        }
        return days;
    }

    @Test
    void isOfAllTiesOfAResidentOnRandomNetworks() {
        Set<Double> values = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Network network = recorded(RandomNetworks.ofAllKinds(random.nextInt(25), 1, 2800 + seed), random);
            LocalDate today = day(random);
            double[] found = Measured.actors(
                    DAYS, network, Projection.of(Choice.PERSONAL).on(today));
            for (int i = 0; i < network.order(); i++) {
                Double expected = days(network, network.actor(i), today);
                assertThat(found[i]).isEqualTo(expected);
                values.add(expected);
            }
        }
        assertThat(values).hasSizeGreaterThan(100).contains(0.0, Double.NaN);
    }
}
