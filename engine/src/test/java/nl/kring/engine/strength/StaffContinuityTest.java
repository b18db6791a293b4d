package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
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
    private static final List<List<String>> PLACES =
            List.of(List.of("North"), List.of("South"), List.of("North", "South"), List.of());

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

    /** Half way between the least that half is not above and the most that half is not below; NaN of none. */
    private static double median(List<Double> years) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double one : years) {
            long notAbove = years.stream().filter(other -> other <= one).count();
            long notBelow = years.stream().filter(other -> other >= one).count();
            low = 2 * notAbove >= years.size() ? Math.min(low, one) : low;
            high = 2 * notBelow >= years.size() ? Math.max(high, one) : high;
        }
        return (low + high) / 2;
    }

    @Test
    void isTheMedianOfRandomStaffOfATownAndOfEachNeighbourhood() {
        Set<Double> values = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(2900 + seed);
            NetworkBuilder builder = Network.builder().attributes(List.of("yearsHere"));
            Map<String, List<Double>> known = new TreeMap<>();
            int count = random.nextInt(14);
            for (int i = 0; i < count; i++) {
                addTo(builder, known, "p" + i, random);
            }
            values.addAll(compare(builder.build(), known));
        }
        assertThat(values).hasSizeGreaterThan(30).contains(Double.NaN);
    }

    /** Somebody of whom the years are known by place, and under no name for the whole; or not, or who is no professional. */
    private static void addTo(
            NetworkBuilder builder, Map<String, List<Double>> known, String id, SplittableRandom random) {
        double years = random.nextInt(60) / 4.0;
        List<String> places = PLACES.get(random.nextInt(PLACES.size()));
        Profile profile = Profile.of(id).in(places.toArray(String[]::new));
        Profile told = profile.with("yearsHere", random.nextBoolean() ? " " + years + " " : Double.toString(years));
        switch (random.nextInt(6)) {
            case 0 -> builder.add(new Professional(profile, null));
            case 1 -> builder.add(new Professional(profile.with("yearsHere", "lang"), null));
            case 2 -> builder.add(new Organisation(told, null, Ring.FORMAL));
            default -> {
                builder.add(new Professional(told, null));
                known.computeIfAbsent("", any -> new ArrayList<>()).add(years);
                places.forEach(place ->
                        known.computeIfAbsent(place, any -> new ArrayList<>()).add(years));
            }
        }
    }

    private static Set<Double> compare(Network network, Map<String, List<Double>> known) {
        Set<Double> values = new HashSet<>();
        try (Run run = Run.exact(1)) {
            Request request = new Request(Projection.of(Choice.ALL), Set.of(CONTINUITY.id()), List.of());
            Results results = Analysis.of(network, request, run);
            values.add(expected(known, ""));
            assertThat(results.figure(CONTINUITY.id())).isCloseTo(expected(known, ""), within(1e-12));
            for (Results.OfNeighbourhood place : results.neighbourhoods()) {
                double expected = expected(known, place.neighbourhood().code());
                values.add(expected);
                assertThat(place.figure(CONTINUITY.id())).isCloseTo(expected, within(1e-12));
            }
        }
        return values;
    }

    private static double expected(Map<String, List<Double>> known, String place) {
        return median(known.getOrDefault(place, List.of()));
    }
}
