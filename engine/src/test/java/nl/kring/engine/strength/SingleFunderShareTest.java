package nl.kring.engine.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleFunderShareTest {
    private static final SingleFunderShare SHARE = new SingleFunderShare();
    /** An actor, empty where there is none, and what it is called: two actors, one of them without a name, and two names. */
    private static final List<List<String>> FUNDERS = List.of(
            List.of("p1", "p1", "Gemeente Veldermeer"),
            List.of("p2", "p2"),
            List.of("", "Fonds"),
            List.of("", "Oranje|oranje"));

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** One organisation with this attribute, funded by ties of these actors; p1 is called Gemeente Veldermeer. */
    @ParameterizedTest
    @CsvSource({
        "Gemeente Veldermeer, '', 1",
        "Gemeente Veldermeer|Fonds, '', 0",
        "Gemeente Veldermeer| gemeente veldermeer , '', 1",
        "'', p1, 1",
        "'', p1 p1, 1",
        "'', p1 p2, 0",
        "Gemeente Veldermeer, p1, 1",
        "p2, p2, 1",
        "Gemeente Veldermeer, p2, 0",
        "Fonds|, p1, 0"
    })
    void countsEachFunderOnce(String attribute, String funders, double single) {
        Funded funded = new Funded(null).with("o", "funder", attribute);
        for (String funder : funders.isEmpty() ? new String[0] : funders.split(" ", -1)) {
            funded.builder().add(Tie.of(funder, TieType.FUNDS, "o"));
        }
        assertThat(Measured.figure(SHARE, funded.network())).isEqualTo(single);
    }

    @Test
    void isOfFundedOrganisationsThatAreAtHomeThere() {
        Network network = new Funded(null)
                .with("a", "funder", "x", "North")
                .with("b", "funder", "x|y", "South", "North")
                .with("c", "funder", "", "North")
                .with("d", "funder", "y", "South")
                .network();
        try (Run run = Run.exact(1)) {
            Results results = Analysis.of(network, Request.everything(Projection.of(Choice.PERSONAL)), run);

            assertThat(results.figure("single-funder-share")).isEqualTo(2 / 3.0);
            assertThat(results.neighbourhoods().get(0).figure("single-funder-share"))
                    .isEqualTo(1);
            assertThat(results.neighbourhoods().get(1).figure("single-funder-share"))
                    .isEqualTo(0.5);
        }
    }

    @Test
    void isUndefinedWithoutFundedOrganisations() {
        assertThat(Measured.figure(
                        SHARE, new Funded(null).with("o", "funder", " | ").network()))
                .isNaN();
        assertThat(Measured.figure(SHARE, "")).isNaN();
    }

    private static Tie funds(String funder, String funded, @Nullable LocalDate until) {
        double unknown = Double.NaN;
        return new Tie(
                funder,
                funded,
                TieType.FUNDS,
                null,
                false,
                unknown,
                unknown,
                null,
                until,
                null,
                null,
                null,
                null,
                unknown);
    }

    private static String written(String name, SplittableRandom random) {
        return random.nextBoolean() ? name : " " + name.toUpperCase(Locale.ROOT) + " ";
    }

    /**
     * An organisation with some of the funders that there are, each named in the attribute, by a tie or by both, and with
     * ties of funders that are over. Its last argument gathers the ties.
     *
     * @return how many funders it has
     */
    private static int addTo(Funded funded, String id, String home, SplittableRandom random, List<Tie> ties) {
        List<String> names = new ArrayList<>();
        int count = 0;
        for (List<String> funder : FUNDERS) {
            String actor = funder.get(0);
            boolean real = random.nextInt(5) < 2;
            boolean tied = real && !actor.isEmpty() && random.nextBoolean();
            int times = tied ? random.nextInt(1, 4) : 0;
            for (int i = 0; i < times; i++) {
                ties.add(funds(actor, id, random.nextBoolean() ? null : TODAY));
            }
            if (real && (!tied || random.nextBoolean())) {
                names.add(written(funder.get(random.nextInt(1, funder.size())), random));
            }
            if (!actor.isEmpty() && random.nextInt(3) == 0) {
                ties.add(funds(actor, id, TODAY.minusDays(1)));
            }
            count += real ? 1 : 0;
        }
        String elsewhere = home.equals("North") ? "South" : "North";
        String[] places = random.nextBoolean() ? new String[] {home} : new String[] {home, elsewhere};
        funded.with(id, "funder", String.join("|", names), places);
        return count;
    }

    @Test
    void isTheShareOfRandomOrganisationsWithOneFunder() {
        Set<Double> values = new HashSet<>();
        for (int seed = 0; seed < 80; seed++) {
            SplittableRandom random = new SplittableRandom(3100 + seed);
            Funded funded = new Funded(null);
            Map<String, int[]> counts = new TreeMap<>();
            List<Tie> ties = new ArrayList<>();
            int organisations = random.nextInt(9);
            for (int i = 0; i < organisations; i++) {
                String home = random.nextBoolean() ? "North" : "South";
                int funders = addTo(funded, "o" + i, home, random, ties);
                for (String place : List.of("", home)) {
                    int[] of = counts.computeIfAbsent(place, any -> new int[2]);
                    of[0] += funders == 1 ? 1 : 0;
                    of[1] += funders > 0 ? 1 : 0;
                }
            }
            ties.forEach(funded.builder()::add);
            values.addAll(compare(funded.network(), counts));
        }
        assertThat(values).hasSizeGreaterThan(10).contains(0.0, 1.0, Double.NaN);
    }

    private static Set<Double> compare(Network network, Map<String, int[]> counts) {
        Set<Double> values = new HashSet<>();
        try (Run run = Run.exact(1)) {
            Projection projection = Projection.of(Choice.DONUT).on(TODAY);
            Results results = Analysis.of(network, new Request(projection, Set.of(SHARE.id()), List.of()), run);
            values.add(share(counts, ""));
            assertThat(results.figure(SHARE.id())).isEqualTo(share(counts, ""));
            for (Results.OfNeighbourhood place : results.neighbourhoods()) {
                Double expected = share(counts, place.neighbourhood().code());
                values.add(expected);
                assertThat(place.figure(SHARE.id())).isEqualTo(expected);
            }
        }
        return values;
    }

    private static Double share(Map<String, int[]> counts, String place) {
        int[] of = counts.getOrDefault(place, new int[2]);
        return of[0] / (double) of[1];
    }
}
