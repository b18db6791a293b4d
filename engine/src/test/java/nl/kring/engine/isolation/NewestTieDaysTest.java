package nl.kring.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.Told;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.measure.Values;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Ring;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
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
        try (Run run = Run.exact(1)) {
            Request request =
                    new Request(Projection.of(Choice.PERSONAL).on(day), Set.of("newest-tie-days"), java.util.List.of());
            Values values = Analysis.of(NETWORK, request, run).actorValues("newest-tie-days");
            return ((Values.Numbers) values).values()[NETWORK.number(id)];
        }
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
}
