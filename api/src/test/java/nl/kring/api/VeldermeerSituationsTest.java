package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is planted in each buurt of Veldermeer is found by {@code kring analyse} on the committed files, by the measure that
 * is meant for it and far from the other buurten.
 */
class VeldermeerSituationsTest {
    private static final String STATIONSKWARTIER = "BU99990102";
    private static final String NIEUWE_WERF = "BU99990103";
    private static final String TUINDORP = "BU99990104";
    private static final String MOLENAKKER = "BU99990201";
    private static final String HET_ZAND = "BU99990202";
    private static final String OOSTERVEEN = "BU99990203";
    private static final String BUITENGEBIED = "BU99990204";

    private static final Map<String, NamedCsvRecord> ACTORS = Tabulated.actors();

    @TempDir
    private static Path folder = Path.of("");

    private static Tabulated personal;
    private static Tabulated affiliation;
    private static Tabulated governance;
    private static Tabulated donut;

    @BeforeAll
    static void analyse() {
        personal = Tabulated.analysed(folder, "personal");
        affiliation = Tabulated.analysed(folder, "affiliation");
        governance = Tabulated.analysed(folder, "governance");
        donut = Tabulated.analysed(folder, "donut");
    }

    /** The figure of one buurt, and the greatest and least of the others. */
    private record Among(double here, double most, double least) {
        static Among of(Map<String, Double> figures, String buurt) {
            List<Double> others = figures.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(buurt))
                    .map(Map.Entry::getValue)
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toList();
            return new Among(Objects.requireNonNull(figures.get(buurt)), others.get(others.size() - 1), others.get(0));
        }
    }

    private static Among personal(String measure, String buurt) {
        return Among.of(personal.figures(measure), buurt);
    }

    private static Among donut(String measure, String buurt) {
        return Among.of(donut.figures(measure), buurt);
    }

    private static String of(String id, String column) {
        return Objects.requireNonNull(ACTORS.get(id)).getField(column);
    }

    private static Set<String> ids(Predicate<NamedCsvRecord> which) {
        return ACTORS.values().stream()
                .filter(which)
                .map(row -> row.getField("id"))
                .collect(Collectors.toSet());
    }

    private static String named(String name) {
        return ids(row -> row.getField("name").equals(name)).iterator().next();
    }

    /** Actors of some sort and how many others they cut off from the largest remaining part, most first. */
    private static List<NamedCsvRecord> cutting(Tabulated under, String kind) {
        return under.rows("actors.csv").stream()
                .filter(row -> of(row.getField("id"), "kind").equals(kind))
                .filter(row -> row.getField("cut-actor").equals("true"))
                .sorted(Comparator.comparingDouble((NamedCsvRecord row) -> Tabulated.number(row, "cut-off"))
                        .reversed())
                .toList();
    }

    @Test
    void bloemenbuurtHangsOnTheLibrary() {
        List<NamedCsvRecord> cutting = cutting(affiliation, "organisation");
        assertThat(cutting.get(0).getField("id")).isEqualTo(named("Bibliotheek De Leeslamp"));
        assertThat(Tabulated.number(cutting.get(0), "cut-off"))
                .isGreaterThan(3 * Tabulated.number(cutting.get(1), "cut-off"));
    }

    @Test
    void inStationskwartierPeopleAreScatteredAndManyHaveFewContacts() {
        Among degree = personal("mean-degree", STATIONSKWARTIER);
        assertThat(degree.here()).isLessThan(2.5);
        Among isolated = personal("isolated-share-lower", STATIONSKWARTIER);
        assertThat(isolated.here()).isGreaterThan(2 * isolated.most());
        Among atRisk = personal("at-risk-share-lower", STATIONSKWARTIER);
        assertThat(atRisk.here()).isGreaterThan(1.5 * atRisk.most());
        Among participation = donut("participation-rate", STATIONSKWARTIER);
        assertThat(participation.here()).isLessThan(participation.least() - 0.15);
    }

    @Test
    void ofNieuweWerfWeDoNotKnow() {
        Among unknown = personal("not-determinable-share", NIEUWE_WERF);
        assertThat(unknown.here()).isGreaterThan(2 * unknown.most());
        Map<String, Double> least = personal.figures("isolated-share-lower");
        Map<String, Double> most = personal.figures("isolated-share-upper");
        least.forEach((buurt, lower) -> {
            double between = Objects.requireNonNull(most.get(buurt)) - lower;
            if (buurt.equals(NIEUWE_WERF)) {
                assertThat(between).isGreaterThan(0.4);
            } else {
                assertThat(between).isLessThan(0.2);
            }
        });
    }

    @Test
    void inNieuweWerfNobodyIsCalledIsolatedWhoWasNotAsked() {
        for (NamedCsvRecord row : personal.rows("actors.csv")) {
            String id = row.getField("id");
            boolean unasked = of(id, "neighbourhood").equals(NIEUWE_WERF)
                    && of(id, "kind").equals("resident")
                    && of(id, "respondent").equals("false");
            if (unasked) {
                assertThat(row.getField("verdict")).isIn("NOT_DETERMINABLE", "CONNECTED");
            }
        }
    }

    @Test
    void inTuindorpFormalAndInformalAreWellJoined() {
        Among interlock = donut("formal-informal-interlock", TUINDORP);
        assertThat(interlock.here()).isEqualTo(1);
        assertThat(interlock.most()).isLessThan(0.7);
    }

    @Test
    void molenakkerIsWellConnected() {
        Among degree = personal("mean-degree", MOLENAKKER);
        assertThat(degree.here()).isGreaterThan(5.5);
        Among component = personal("largest-component-share", MOLENAKKER);
        assertThat(component.here()).isGreaterThan(0.98);
        assertThat(personal("at-risk-share-lower", MOLENAKKER).here()).isLessThan(0.02);
        assertThat(personal("isolated-share-upper", MOLENAKKER).here()).isLessThan(0.05);
    }

    @Test
    void hetZandIsCloseKnit() {
        Among clustering = personal("mean-clustering", HET_ZAND);
        assertThat(clustering.here()).isGreaterThan(clustering.most() + 0.1);
        Map<String, Double> inward = personal.rows("groups.csv").stream()
                .filter(row -> row.getField("group").equals("neighbourhood"))
                .collect(Collectors.toMap(row -> row.getField("value"), row -> Tabulated.number(row, "ei-index")));
        Among index = Among.of(inward, HET_ZAND);
        assertThat(index.here()).isLessThan(-0.9);
        assertThat(index.least()).isGreaterThan(-0.75);
    }

    @Test
    void inHetZandNewcomersAreShutOutOfTheCircleAndOfThePlaygroundAssociation() {
        assertThat(mixed(HET_ZAND)).isLessThan(0.02);
        assertThat(mixed(MOLENAKKER)).isGreaterThan(0.08);
        String playground = named("Speeltuinvereniging Het Zand");
        Set<String> members = affiliation.rows("ties.csv").stream()
                .filter(row -> row.getField("target").equals(playground))
                .map(row -> row.getField("source"))
                .collect(Collectors.toSet());
        assertThat(members).hasSizeGreaterThan(40);
        assertThat(members).allMatch(id -> of(id, "newcomer").equals("no"));
    }

    /** Share of the ties within a buurt that join a newcomer with someone who has lived there longer. */
    private static double mixed(String buurt) {
        Set<String> here = ids(row -> row.getField("neighbourhood").equals(buurt));
        List<NamedCsvRecord> within = personal.rows("ties.csv").stream()
                .filter(row -> here.contains(row.getField("source")) && here.contains(row.getField("target")))
                .toList();
        long across = within.stream()
                .filter(row -> !of(row.getField("source"), "newcomer").equals(of(row.getField("target"), "newcomer")))
                .count();
        return across / (double) within.size();
    }

    @Test
    void oosterveenIsRunByVolunteersAndHasOneLineToPolicy() {
        Among volunteering = donut("volunteering-rate", OOSTERVEEN);
        assertThat(volunteering.here()).isGreaterThan(0.7);
        NamedCsvRecord worker = cutting(governance, "professional").get(0);
        assertThat(of(worker.getField("id"), "profession")).isEqualTo("opbouwwerker");
        assertThat(of(worker.getField("id"), "neighbourhood")).contains(OOSTERVEEN);
        assertThat(cutting(governance, "professional")).hasSize(1);
        double organisations = ids(row -> row.getField("kind").equals("organisation")
                        && row.getField("neighbourhood").equals(OOSTERVEEN))
                .size();
        assertThat(Tabulated.number(worker, "cut-off")).isEqualTo(organisations);
        assertThat(nearPolicy(OOSTERVEEN)).isLessThan(0.15);
        for (String buurt : personal.figures("order").keySet()) {
            assertThat(buurt.equals(OOSTERVEEN) ? 1 : nearPolicy(buurt)).isGreaterThan(nearPolicy(OOSTERVEEN) + 0.05);
        }
    }

    /** Share of the residents asked who are at most two steps from a policy actor. */
    private static double nearPolicy(String buurt) {
        List<NamedCsvRecord> asked = donut.rows("actors.csv").stream()
                .filter(row -> of(row.getField("id"), "kind").equals("resident"))
                .filter(row -> of(row.getField("id"), "neighbourhood").equals(buurt))
                .filter(row -> of(row.getField("id"), "respondent").equals("true"))
                .toList();
        return asked.stream()
                        .filter(row -> Tabulated.number(row, "linking-distance-policy") <= 2)
                        .count()
                / (double) asked.size();
    }

    @Test
    void inBuitengebiedMigrantWorkersLiveApartAndCountsAreSmall() {
        assertThat(mixed(BUITENGEBIED)).isLessThan(0.02);
        double residents = 110;
        double isolatedAtLeast = personal("isolated-share-lower", BUITENGEBIED).here() * residents;
        double isolatedAtMost = personal("isolated-share-upper", BUITENGEBIED).here() * residents;
        double atRiskAtLeast = personal("at-risk-share-lower", BUITENGEBIED).here() * residents;
        assertThat(List.of(isolatedAtLeast, isolatedAtMost, atRiskAtLeast)).allSatisfy(count -> {
            assertThat(count).isGreaterThan(0.9);
            assertThat(count).isLessThan(9.1);
        });
    }

    @Test
    void aFlatCanBeLookedAtByItself() {
        assertThat(personal.rows("groups.csv"))
                .filteredOn(row -> row.getField("group").equals("building"))
                .extracting(row -> row.getField("value"))
                .containsExactlyInAnyOrder("Stationsflat A", "Stationsflat B", "Stationsflat C", "Tuindorpflat");
    }
}
