package nl.kring.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kring.api.RunningKring;
import nl.kring.api.RunningKring.Outcome;
import nl.kring.engine.measure.Reason;
import nl.kring.engine.model.TieType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Why, on files.
 *
 * <pre>
 * anna───bo───club───desk
 *        │
 *       cas     dirk
 * </pre>
 */
class WhyCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("actors.csv"), """
                id,kind,ring,name,respondent
                anna,resident,1,,true
                bo,resident,1,,true
                cas,resident,1,,false
                dirk,resident,1,,true
                club,organisation,2,De Club,
                desk,organisation,3,Het Loket,
                """);
        Files.writeString(folder.resolve("ties.csv"), """
                source,target,type,strength,since,recordedAt,hours
                anna,bo,KNOWS,0.5,2020-03-01,2025-01-31,2
                bo,cas,KNOWS,0.25,,,3
                bo,club,PARTICIPATES_IN,,,,
                club,desk,COLLABORATES_WITH,,,,
                """);
    }

    private Outcome why(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "why",
                "--actors",
                folder.resolve("actors.csv").toString(),
                "--ties",
                folder.resolve("ties.csv").toString()));
        arguments.addAll(Arrays.asList(more));
        return RunningKring.command(arguments.toArray(String[]::new));
    }

    @Test
    void explainsItself() {
        assertThat(RunningKring.command("why", "--help").out())
                .contains("Usage: kring why", "--measure", "--[no-]directed", "--weighted=COLUMN");
        assertThat(RunningKring.command("--help").out()).contains("  why ");
    }

    @Test
    void tellsTheContactsBehindAValue() {
        Outcome outcome = why("--actor", "bo", "--measure", "degree");

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("contacten: 3.\n")
                .contains("  - Contact met De Club (doet mee).\n")
                .contains("  - Contact met bewoner anna (kent, sterkte 0,5, sinds 1 maart 2020,"
                        + " laatst vastgelegd op 31 januari 2025).\n")
                .endsWith("Naar contacten gevraagd: 3 van 4 bewoners.\n");
        assertThat(why("--actor", "bo", "--measure", "degree", "--lang", "en").out())
                .contains("  - Tied to De Club (takes part).\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "betweenness | bo | Zit tussen bewoner anna en De Club: zo lopen de kortste wegen van 2 paren",
                "cut-actor | bo | Zonder deze schakel raakt er één los die vastzit via bewoner anna.",
                "weakest-link-formal | anna | Alle wegen komen uit bij Het Loket, op 3 stappen afstand.",
                "linking-distance-formal | anna | Kortste weg: bewoner anna – bewoner bo – De Club – Het Loket (3 stappen).",
                "verdict | dirk | Heel weinig contacten in beeld.",
                "isolation-index | dirk | Geen contacten in beeld.",
                "contact-deficit | cas | Aan bewoner cas is zelf niet naar contacten gevraagd",
                "reach-deficit | bo | Van één contact weten we niet wie zij zelf kennen",
                "harmonic | anna | Op 2 stappen: 2 anderen."
            })
    void tellsWhatIsBehindAValue(String measure, String actor, String sentence) {
        Outcome outcome = why("--actor", actor, "--measure", measure);

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(sentence).doesNotContain("eenzaam").doesNotContain("why.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--measure brokerage --actor bo | Bemiddelaarsrollen (groepen: ring).",
                "--measure brokerage --actor bo | Binnen de eigen groep (coördinator): 2 paren (33%).",
                "--measure brokerage --actor bo | Zit tussen bewoner anna en bewoner cas, die geen contact met elkaar hebben.",
                "--measure brokerage --actor bo | Van de eigen groep naar een andere groep (vertegenwoordiger): 2 paren (33%).",
                "--measure brokerage --actor bo --group kind | Bemiddelaarsrollen (groepen: kind).",
                "--measure brokerage --actor club --group kind --directed | op de weg van bewoner bo naar Het Loket",
                "--measure brokerage --actor dirk | Staat niet tussen twee anderen",
                "--measure group-contacts --actor bo | Bewoners, de eigen groep: 2 contacten (67%).",
                "--measure group-contacts --actor bo | Sociale verbanden en informele netwerken: één contact (33%).",
                "--measure in-degree --directed --actor club | Contact van bewoner bo hierheen (doet mee).",
                "--measure out-degree --directed --actor club | Contact van hier naar Het Loket (werkt samen).",
                "--measure betweenness --directed --actor bo | Zit op de weg van bewoner anna naar De Club",
                "--measure betweenness --directed --actor anna | Zit nergens tussen",
                "--measure clustering --actor anna | Minder dan twee contacten",
                "--measure clustering --actor club | De twee contacten hebben geen contact met elkaar.",
                "--measure clustering --actor bo | Van de 3 paren contacten heeft er geen ook contact met elkaar."
            })
    void tellsByGroupAndByDirection(String options, String sentence) {
        Outcome outcome = why(options.split(" ", -1));

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(sentence).doesNotContain("why.");
    }

    @Test
    void printsJson() {
        assertThat(why("--actor", "bo", "--measure", "betweenness", "--json", "--projection", "donut")
                        .out())
                .contains("\"measure\" : \"betweenness\"")
                .contains("\"projection\" : \"donut\"")
                .contains("\"method\" : \"exact\"")
                .contains("\"code\" : \"between\"")
                .contains("\"name\" : \"De Club\"");
    }

    /** In the drawing bo has strengths 0.5 and 0.25, and a tie without any, which weighs 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--measure strength --weighted strength | Strength: 1.75.",
                "--measure strength --weighted hours | Strength: 6.",
                "--measure out-degree --directed | Out-degree: 3.",
                "--measure in-degree --directed | In-degree: 2.",
                "--measure degree --no-directed | Degree: 3."
            })
    void followsDirectionAndWeightAsAnalyseDoes(String options, String value) {
        List<String> line = new ArrayList<>(List.of("--actor", "bo", "--lang", "en"));
        line.addAll(List.of(options.split(" ", -1)));
        Outcome outcome = why(line.toArray(String[]::new));

        assertThat(outcome.err() + outcome.out()).contains(value);
    }

    @Test
    void aMeasureWithoutTheFormIsRefusedInTheWordsOfAnalyse() {
        Outcome refused = why("--actor", "bo", "--measure", "core", "--directed");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("\"core\" has no form for ties that are directed")
                .contains("or give --no-directed.");
        List<String> analyse = List.of(
                "analyse",
                "--ties",
                folder.resolve("ties.csv").toString(),
                "--measures",
                "core",
                "--directed",
                "--out",
                folder.resolve("none").toString());
        assertThat(RunningKring.command(analyse.toArray(String[]::new)).err().lines())
                .first()
                .isEqualTo(refused.err().lines().findFirst().orElse("").replace("kring why", "kring analyse"));
    }

    @Test
    void whatCannotBeWeighedByIsRefused() {
        assertThat(why("--actor", "bo", "--measure", "strength", "--weighted", "euros")
                        .code())
                .isEqualTo(1);
        assertThat(RunningKring.command(
                                "why",
                                "--dataset-name",
                                "karate",
                                "--weighted",
                                "hours",
                                "--actor",
                                "1",
                                "--measure",
                                "strength")
                        .err())
                .contains("--weighted strength");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--actor bo --measure density",
                "--actor bo --measure betwenness",
                "--actor bo --measure brokerage --group colour",
                "--actor bo --measure degree --group ring",
                "--actor bo --measure clustering --projection support",
                "--actor bo",
                "--measure degree"
            })
    void wrongUseSaysWhatToDo(String line) {
        Outcome outcome = why(line.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).last().asString().isEqualTo("See kring why --help.");
    }

    @Test
    void whatIsNotThereIsOneLine() {
        Outcome outcome = why("--actor", "eve", "--measure", "degree");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .contains("no actor eve")
                .contains("give an id");
        assertThat(RunningKring.command("why", "--actor", "a", "--measure", "degree")
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Reason.Code.class)
    void everyReasonHasASentence(Reason.Code code) {
        for (Language language : Language.values()) {
            assertThat(language.words().say("why." + code.word(), "a", "b", "c", "d", "e", 2.0, "f", "g", 2.0))
                    .endsWith(".")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(TieType.class)
    void everyTypeOfTieHasAWord(TieType type) {
        for (Language language : Language.values()) {
            assertThat(language.words().say("why.tie." + type)).isNotBlank();
        }
    }
}
