package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodTable.Row;
import nl.kring.datasets.synthetic.Veldermeer;
import nl.kring.engine.measure.Perspective;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.NetworkBuilder;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Table and reports tell the same of Veldermeer, and nothing of few residents. */
class ProtectionTest {
    private static final Network NETWORK = Veldermeer.of().network();
    private static final Map<String, ReportMaker.Made> REPORTS = new LinkedHashMap<>();

    /** Not while the class is being initialised: other threads call what is written in it. */
    @BeforeAll
    static void make() {
        REPORTS.putAll(ReportMaker.of(NETWORK, Progress.NONE, () -> false));
    }

    private static NeighbourhoodTable table(Network network, Perspective perspective) {
        return NeighbourhoodService.compute(network, perspective, Progress.NONE, () -> false);
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void theReportTellsWhatTheTableTells(Perspective perspective) {
        NeighbourhoodTable table = table(NETWORK, perspective);

        assertThat(table.rows()).hasSize(8);
        for (Row row : table.rows()) {
            NeighbourhoodReport report =
                    Objects.requireNonNull(REPORTS.get(row.code())).report();
            assertThat(row.isolated()).as(row.name()).isNotNull().isEqualTo(report.isolated());
            assertThat(row.atRisk()).as(row.name()).isNotNull().isEqualTo(report.atRisk());
            assertThat(row.asked()).as(row.name()).isEqualTo(report.asked());
        }
    }

    /** A figure is shown by both in as many decimals, or by neither. */
    @Test
    void theReportShowsTheFiguresThatTheTableShows() {
        NeighbourhoodTable table = table(NETWORK, Perspective.RELATIONAL);
        Words words = Words.of(Locale.forLanguageTag("nl"));
        int seen = 0;
        for (Row row : table.rows()) {
            NeighbourhoodReport report =
                    Objects.requireNonNull(REPORTS.get(row.code())).report();
            for (int i = 0; i < table.columns().size(); i++) {
                String id = table.columns().get(i).id();
                String name = words.measure(id).name();
                NeighbourhoodTable.Value value = row.values().get(i);
                if (Standing.FIGURES.contains(id)) {
                    String told = ReportText.of(report, words).figures().stream()
                            .filter(line -> line.name().equals(name))
                            .findFirst()
                            .orElseThrow()
                            .value();
                    Count count = value.count();
                    assertThat(told)
                            .as(row.name() + " " + id)
                            .isEqualTo(
                                    count == null
                                            ? words.figure(
                                                    value, table.columns().get(i))
                                            : words.about(count));
                    assertThat(value.hidden()).isEqualTo(told.matches(".*(afgeschermd|minder dan|weten we niet).*"));
                    seen++;
                }
            }
        }
        assertThat(seen).isEqualTo(16);
    }

    /** Above 90% of the residents is protected (rule 1), on every page alike. */
    @Test
    void nearlyEveryoneIsNotTold() {
        Row oosterveen = table(NETWORK, Perspective.RELATIONAL).rows().stream()
                .filter(row -> row.name().equals("Kerkdorp Oosterveen"))
                .findFirst()
                .orElseThrow();

        assertThat(oosterveen.values())
                .filteredOn(value -> value.count() != null)
                .singleElement()
                .matches(NeighbourhoodTable.Value::hidden);
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void noCountOfFewResidentsNorOfAllButFewIsTold(Perspective perspective) {
        NeighbourhoodTable table = table(NETWORK, perspective);
        for (Row row :
                Stream.concat(table.rows().stream(), Stream.of(table.whole())).toList()) {
            Stream.of(Objects.requireNonNull(row.isolated()), Objects.requireNonNull(row.atRisk()))
                    .flatMap(bounds -> Stream.of(bounds.least(), bounds.most()))
                    .forEach(ProtectionTest::requireNotFew);
        }
    }

    private static void requireNotFew(Count count) {
        Integer about = count.about();
        if (about != null && about > 0) {
            assertThat(about % 5).isZero();
            assertThat(about).isBetween(10, (int) (0.9 * count.of()) + 5);
        }
    }

    /** What is hidden in one place cannot be had by taking the others from the whole. */
    @Test
    void oneHiddenCountIsNeverAlone() {
        NeighbourhoodTable table = table(NETWORK, Perspective.RELATIONAL);
        Stream.<Function<Row, Count>>of(
                        row -> Objects.requireNonNull(row.isolated()).least(),
                        row -> Objects.requireNonNull(row.isolated()).most(),
                        row -> Objects.requireNonNull(row.atRisk()).least(),
                        row -> Objects.requireNonNull(row.atRisk()).most())
                .forEach(count -> assertThat(Stream.concat(table.rows().stream(), Stream.of(table.whole()))
                                .filter(row -> count.apply(row).about() == null))
                        .satisfies(hidden -> assertThat(hidden.size()).isNotEqualTo(1)));
    }

    /** 40 live in no neighbourhood: the parts add up with them, and how many are counted among them is not told. */
    @Test
    void whoLivesInNoNeighbourhoodIsAPartToo() {
        NetworkBuilder village = Network.builder();
        for (int i = 0; i < 140; i++) {
            Profile profile = Profile.of("r" + i).asked(i < 95);
            village.add(new Resident(i < 100 ? profile.in("Dorp") : profile));
        }
        village.add(Tie.of("r0", TieType.KNOWS, "r1"));
        NeighbourhoodTable table = table(village.build(), Perspective.RELATIONAL);

        assertThat(table.rows().get(0).asked().shown()).isNull();
        assertThat(table.whole().asked()).isEqualTo(new NeighbourhoodReport.Asked(91, 99));
        assertThat(Objects.requireNonNull(table.rows().get(0).isolated()).least())
                .isEqualTo(new Count(null, 100, false));
        assertThat(Objects.requireNonNull(table.whole().isolated()).least()).isEqualTo(new Count(95, 140, false));
    }
}
