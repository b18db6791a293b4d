package nl.kring.api.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Count;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Finding;
import nl.kring.api.neighbourhood.NeighbourhoodReport.Topic;
import nl.kring.datasets.synthetic.Veldermeer;
import nl.kring.engine.measure.Progress;
import nl.kring.engine.model.Network;
import nl.kring.engine.model.Professional;
import nl.kring.engine.model.Profile;
import nl.kring.engine.model.Resident;
import nl.kring.engine.model.Tie;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planted in Veldermeer is found, and nothing is told that may not be. */
class NeighbourhoodReportTest {
    private static final int LONGEST = 20;
    private static final Network NETWORK = Veldermeer.of().network();
    private static final Map<String, ReportMaker.Made> REPORTS = new LinkedHashMap<>();

    /** Not while the class is being initialised: other threads call what is written in it. */
    @BeforeAll
    static void make() {
        REPORTS.putAll(ReportMaker.of(NETWORK, Progress.NONE, () -> false));
    }

    private static NeighbourhoodReport of(String name) {
        return REPORTS.values().stream()
                .map(ReportMaker.Made::report)
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Topic> topics(String name) {
        return of(name).findings().stream().map(Finding::topic);
    }

    @ParameterizedTest
    @CsvSource({
        "Bloemenbuurt, HANGS_ON",
        "Stationskwartier, SCATTERED",
        "Nieuwe Werf, UNKNOWN",
        "Tuindorp, WELL_JOINED",
        "Molenakker, SOLID",
        "Het Zand, CLOSE_KNIT",
        "Het Zand, DIVIDE",
        "Het Zand, ABSENT",
        "Kerkdorp Oosterveen, ONE_PERSON",
        "Kerkdorp Oosterveen, VOLUNTEERS",
        "Buitengebied, SMALL"
    })
    void whatIsPlantedIsFound(String name, Topic topic) {
        assertThat(topics(name)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCATTERED", "UNKNOWN", "WELL_JOINED", "SOLID", "CLOSE_KNIT", "ONE_PERSON", "SMALL"})
    void andOnlyWhereItIsPlanted(String topic) {
        assertThat(REPORTS.values().stream()
                        .filter(made -> topics(made.report().name()).anyMatch(Topic.valueOf(topic)::equals)))
                .hasSize(1);
    }

    @Test
    void theyAreNamed() {
        assertThat(told("Bloemenbuurt", "nl")).contains("Bibliotheek De Leeslamp");
        assertThat(told("Het Zand", "nl")).contains("Speeltuinvereniging Het Zand", "een nieuwe bewoner");
        assertThat(told("Kerkdorp Oosterveen", "nl")).contains("een opbouwwerker");
        assertThat(told("Nieuwe Werf", "nl")).contains("We weten het niet: 86 van de 480 bewoners zijn gevraagd");
        assertThat(told("Molenakker", "nl")).contains("solide");
    }

    @Test
    void whatIsProtectedForTheSakeOfOthersIsNotSaidToBeFew() {
        assertThat(told("Tuindorp", "nl"))
                .contains("Hoeveel het er minstens zijn, is afgeschermd.")
                .doesNotContain("misschien minder dan 10");
        assertThat(told("Molenakker", "nl")).contains("misschien minder dan 10");
    }

    @Test
    void whoMeetAtTwoOrganisationsAreAtLeastTenOrNotToldApart() {
        for (String name : List.of("Bloemenbuurt", "Tuindorp", "Nieuwe Werf", "Buitengebied")) {
            assertThat(of(name).joints())
                    .allMatch(joint -> joint.residents().about() != null
                            ? Objects.requireNonNull(joint.residents().about()) >= 10
                            : joint.residents().few());
        }
    }

    @Test
    void whereFewWereAskedNothingIsConcludedOrCompared() {
        assertThat(topics("Nieuwe Werf")).containsExactly(Topic.UNKNOWN, Topic.FEW_CONTACTS, Topic.TAKING_PART);
        assertThat(everything(ReportText.of(of("Nieuwe Werf"), Words.of(Locale.ENGLISH))))
                .contains("we do not know");
        assertThat(of("Nieuwe Werf").figures())
                .filteredOn(figure -> figure.measure().equals("mean-degree"))
                .allMatch(figure -> figure.value() == null);
        assertThat(of("Nieuwe Werf").figures())
                .allMatch(figure -> figure.compared() == NeighbourhoodReport.Compared.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void sentencesAreShortAndPlain(String language) {
        for (ReportMaker.Made made : REPORTS.values()) {
            ReportText text = ReportText.of(made.report(), Words.of(Locale.forLanguageTag(language)));
            Stream<String> all = text.sentences().stream().flatMap(one -> Stream.of(one.text(), one.counted()));
            assertThat(all.flatMap(said -> Stream.of(said.split("[.;] |[.]$", -1))))
                    .allSatisfy(sentence -> assertThat(sentence.split("[ \u00a0]", -1).length)
                            .as(sentence)
                            .isLessThanOrEqualTo(LONGEST));
            assertThat(everything(text))
                    .doesNotContain("!", "??", "{", "null", "NaN")
                    .doesNotContainIgnoringCase("eenzaam.")
                    .doesNotContain("onveilig", "slechtste", "beste");
        }
    }

    /** A rounded count is 10 or more, or none; and no number of 1 to 9 stands before the word residents. */
    @Test
    void noCountOfFewResidentsIsTold() {
        Pattern small = Pattern.compile("(?<![0-9.,])[1-9] (van de \\d+ )?(gevraagde )?bewoners");
        for (ReportMaker.Made made : REPORTS.values()) {
            NeighbourhoodReport report = made.report();
            Stream<Count> counts = Stream.concat(
                    report.strongest().stream().map(NeighbourhoodReport.Place::residents),
                    report.figures().stream()
                            .map(NeighbourhoodReport.Measured::count)
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull));
            assertThat(counts.map(Count::about).filter(Objects::nonNull))
                    .allMatch(about -> Objects.requireNonNull(about) == 0 || Objects.requireNonNull(about) >= 10);
            assertThat(everything(ReportText.of(report, Words.of(Locale.forLanguageTag("nl")))))
                    .doesNotContainPattern(small);
        }
    }

    @Test
    void nobodyIsNamed() {
        for (ReportMaker.Made made : REPORTS.values()) {
            String all = made.report() + everything(ReportText.of(made.report(), Words.of(Locale.ENGLISH)));
            NETWORK.actors().stream()
                    .filter(actor -> actor instanceof Professional && actor.name() != null)
                    .forEach(actor -> assertThat(all).doesNotContain(Objects.requireNonNull(actor.name())));
        }
    }

    @Test
    void countsAreProtected() {
        assertThat(Count.of(9, 200)).isEqualTo(new Count(null, 200, true));
        assertThat(Count.of(12, 203)).isEqualTo(new Count(10, 205, false));
        assertThat(Count.of(199, 200)).isEqualTo(new Count(null, 200, false));
        assertThat(Count.of(Double.NaN, 200)).isNull();
    }

    @Test
    void aNeighbourhoodOfTwoSaysAlmostNothing() {
        Network network = Network.builder()
                .add(new Resident(Profile.of("anna").in("Klein").asked(true)))
                .add(new Resident(Profile.of("bo").in("Klein").asked(true)))
                .add(Tie.of("anna", TieType.KNOWS, "bo"))
                .build();
        NeighbourhoodReport report = Objects.requireNonNull(
                        ReportMaker.of(network, Progress.NONE, () -> false).get("Klein"))
                .report();

        assertThat(report.figures())
                .allMatch(figure -> figure.value() == null
                        && (figure.count() == null || figure.count().about() == null));
        assertThat(report.strongest()).isEmpty();
        assertThat(report.findings()).extracting(Finding::topic).contains(Topic.SMALL, Topic.FEW_CONTACTS);
    }

    private static String told(String name, String language) {
        return everything(ReportText.of(of(name), Words.of(Locale.forLanguageTag(language))));
    }

    private static String everything(ReportText text) {
        StringBuilder all = new StringBuilder(text.title() + "\n" + text.lead() + "\n" + text.incomplete());
        text.sentences()
                .forEach(sentence ->
                        all.append('\n').append(sentence.text()).append('\n').append(sentence.counted()));
        text.links().forEach(passage -> all.append('\n').append(String.join("\n", passage.items())));
        text.figures().forEach(line -> all.append('\n').append(line.value()).append(line.compared()));
        text.remarks().forEach(remark -> all.append('\n').append(remark));
        return all.toString();
    }
}
