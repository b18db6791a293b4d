package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Organisation;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Ring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffContinuityTest {
    private static final StaffContinuity CONTINUITY = new StaffContinuity();

    private static Network staff(String years) {
        NetworkBuilder builder = Network.builder().attributes(List.of("yearsHere"));
        int number = 0;
        for (String each : years.isEmpty() ? new String[0] : years.split(" ", -1)) {
            builder.add(new Professional(Profile.of("p" + number++).with("yearsHere", each), null));
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "9 1 2, 2", "1 4 2 10, 3", "0 0 0.5, 0", "7 -1 x NaN Infinity 3, 5"})
    void isTheMedianOfTheYearsThatAreKnown(String years, double expected) {
        assertThat(Measured.figure(CONTINUITY, staff(years))).isEqualTo(expected);
    }

    @Test
    void isUndefinedWhenNoneAreKnown() {
        assertThat(Measured.figure(CONTINUITY, staff(""))).isNaN();
        assertThat(Measured.figure(CONTINUITY, staff("lang"))).isNaN();
    }

    @Test
    void isOfAllProfessionalsWhoWorkThere() {
        Network network = Network.builder()
                .attributes(List.of("yearsHere"))
                .add(new Professional(Profile.of("a").in("North", "South").with("yearsHere", "10"), null))
                .add(new Professional(Profile.of("b").in("South").with("yearsHere", "2"), null))
                .add(new Organisation(Profile.of("o").in("South").with("yearsHere", "90"), null, Ring.FORMAL))
                .build();
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, Request.everything(Projection.of(Choice.PERSONAL)), run);

            assertThat(results.figure("staff-continuity")).isEqualTo(6);
            assertThat(results.neighbourhoods().get(0).figure("staff-continuity"))
                    .isEqualTo(10);
            assertThat(results.neighbourhoods().get(1).figure("staff-continuity"))
                    .isEqualTo(6);
        }
    }
}
