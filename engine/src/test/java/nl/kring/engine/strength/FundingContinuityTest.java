package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.kring.engine.Analysis;
import nl.kring.engine.Request;
import nl.kring.engine.Results;
import nl.kring.engine.drawing.Measured;
import nl.kring.engine.drawing.Told;
import nl.kring.engine.graph.Projection;
import nl.kring.engine.graph.Projection.Choice;
import nl.kring.engine.measure.Run;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingContinuityTest {
    private static final FundingContinuity CONTINUITY = new FundingContinuity();
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static Results on(Network network, LocalDate day) {
        try (Run run = Run.exact(1)) {
            Projection projection = Projection.of(Choice.DONUT).on(day);
            return Analysis.of(network, new Request(projection, Set.of("funding-continuity"), List.of()), run);
        }
    }

    /** Until two years from the day, or longer; a year lasts to its last day. */
    @ParameterizedTest
    @CsvSource({
        "2028-06-01, 1",
        "2028-05-31, 0",
        "2028, 1",
        "2027, 0",
        "2040-01-01, 1",
        "2026-06-30, 0",
        "'  2028-06-01 ', 1"
    })
    void runsOnInTwoYears(String until, double expected) {
        assertThat(Measured.figure(
                        CONTINUITY,
                        new Funded(JUNE).with("o", "fundingUntil", until).network()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"soon", "2028-13-01", "28-06-01", "''", "+99999-01-01"})
    void isUndefinedWithoutAKnownEnd(String until) {
        assertThat(Measured.figure(
                        CONTINUITY,
                        new Funded(JUNE).with("o", "fundingUntil", until).network()))
                .isNaN();
    }

    @Test
    void isOfTheOrganisationsWithAKnownEndThatAreAtHomeThere() {
        Network network = new Funded(JUNE)
                .with("a", "fundingUntil", "2030", "North", "South")
                .with("b", "fundingUntil", "2027", "South", "North")
                .with("c", "fundingUntil", "2030", "South")
                .with("d", "funding", "structural", "South")
                .network();
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, Request.everything(Projection.of(Choice.DONUT)), run);

            assertThat(results.figure("funding-continuity")).isEqualTo(2 / 3.0);
            assertThat(results.neighbourhoods().get(0).figure("funding-continuity"))
                    .isEqualTo(1);
            assertThat(results.neighbourhoods().get(1).figure("funding-continuity"))
                    .isEqualTo(0.5);
        }
    }

    @Test
    void theDayAskedForComesBeforeThatOfTheDatasetAndTheNewestTie() {
        Network dated = new Funded(JUNE).with("o", "fundingUntil", "2027").network();
        Funded undated = new Funded(null).with("o", "fundingUntil", "2027");
        assertThat(on(dated, LocalDate.of(2025, 1, 1)).figure("funding-continuity"))
                .isEqualTo(1);
        assertThat(Measured.figure(CONTINUITY, dated)).isZero();
        assertThat(Measured.figure(CONTINUITY, undated.network())).isNaN();
        Network recorded = undated.builder()
                .add(new Resident(Profile.of("r")))
                .add(Told.on(LocalDate.of(2025, 3, 1), null, "r", TieType.PARTICIPATES_IN, "o"))
                .build();
        assertThat(Measured.figure(CONTINUITY, recorded)).isEqualTo(1);
    }

    /** What is known of the end of an organisation's money, in words, and the day that is meant. */
    private record End(String home, String words, @Nullable LocalDate day) {
        static End random(SplittableRandom random) {
            LocalDate day = JUNE.plusDays(random.nextInt(-400, 1600));
            LocalDate years = JUNE.plusYears(2).plusDays(random.nextInt(-1, 2));
            String home = random.nextBoolean() ? "North" : "South";
            return switch (random.nextInt(5)) {
                case 0 -> new End(home, random.nextBoolean() ? "" : "structural", null);
                case 1 -> new End(home, Integer.toString(day.getYear()), LocalDate.of(day.getYear(), 12, 31));
                case 2 -> new End(home, years.toString(), years);
                default -> new End(home, " " + day, day);
            };
        }
    }

    /** Of those with a known end, wherever or at home in one place, which part does not end within two years. */
    private static Double share(List<End> ends, LocalDate today, String home) {
        double known = 0;
        double on = 0;
        for (End end : ends) {
            if (end.day() != null && (home.isEmpty() || home.equals(end.home()))) {
                known++;
                on += end.day().isBefore(today.plusYears(2)) ? 0 : 1;
            }
        }
        return on / known;
    }

    @Test
    void isTheShareOfRandomOrganisationsThatHaveMoneyThen() {
        Set<Double> values = new HashSet<>();
        for (int seed = 0; seed < 80; seed++) {
            SplittableRandom random = new SplittableRandom(3000 + seed);
            Funded funded = new Funded(random.nextInt(3) == 0 ? null : JUNE);
            LocalDate today = random.nextBoolean() ? JUNE : JUNE.minusDays(random.nextInt(700));
            List<End> ends = new ArrayList<>();
            int count = random.nextInt(9);
            for (int i = 0; i < count; i++) {
                End end = End.random(random);
                ends.add(end);
                String elsewhere = end.home().equals("North") ? "South" : "North";
                String[] places =
                        random.nextBoolean() ? new String[] {end.home()} : new String[] {end.home(), elsewhere};
                funded.with("o" + i, "fundingUntil", end.words(), places);
            }
            Results results = on(funded.network(), today);
            assertThat(results.figure("funding-continuity")).isEqualTo(share(ends, today, ""));
            values.add(share(ends, today, ""));
            for (Results.OfNeighbourhood place : results.neighbourhoods()) {
                Double expected = share(ends, today, place.neighbourhood().code());
                assertThat(place.figure("funding-continuity")).isEqualTo(expected);
                values.add(expected);
            }
        }
        assertThat(values).hasSizeGreaterThan(15).contains(0.0, 1.0, Double.NaN);
    }
}
