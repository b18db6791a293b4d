package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of small data of one's own. In Westhoek 14 of 25 residents were asked, and 8 of them have one club; in Zuidhoek all
 * 30 were.
 */
class OwnDataPagesTest {

    private static final String HTML = "text/html";

    private static final RunningKring KRING = RunningKring.get();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void importHoek() throws Exception {
        StringBuilder actors = new StringBuilder("id,kind,name,neighbourhood,respondent,formal\n");
        StringBuilder ties = new StringBuilder("source,target,type\n");
        for (int i = 0; i < 25; i++) {
            actors.append("w" + i + ",resident,,Westhoek," + (i < 14) + ",\n");
            ties.append(i < 24 ? "w" + i + ",w" + (i + 1) + ",KNOWS\n" : "");
            ties.append(i < 8 ? "w" + i + ",club,PARTICIPATES_IN\n" : "");
        }
        for (int i = 0; i < 30; i++) {
            actors.append("z" + i + ",resident,,Zuidhoek,true,\n");
            ties.append(i < 29 ? "z" + i + ",z" + (i + 1) + ",KNOWS\n" : "");
        }
        actors.append("club,organisation,Buurtclub De Hoek,Westhoek,,no\n");
        RunningKring.Outcome outcome = RunningKring.command(
                "import",
                "--actors",
                Files.writeString(folder.resolve("actors.csv"), actors).toString(),
                "--ties",
                Files.writeString(folder.resolve("ties.csv"), ties).toString(),
                "--dataset",
                Files.writeString(folder.resolve("dataset.yaml"), "name: hoek\nboundary: local\n")
                        .toString(),
                "--data",
                KRING.directory().toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    @Test
    void whoWasAskedButIsProtectedIsNotDrawnAsNotAsked() throws Exception {
        String home = KRING.get("/?dataset=hoek", HTML).body();
        String west = KRING.get("/buurten/hoek/Westhoek", HTML).body();
        String south = KRING.get("/buurten/hoek/Zuidhoek", HTML).body();

        for (String page : List.of(home, west)) {
            assertThat(page)
                    .contains("fill=\"url(#protected)\"", "fill=\"url(#unasked)\"")
                    .contains("<span>Afgeschermd</span>", "<span>Niet gevraagd</span>")
                    .contains("25 bewoners, van wie 14 gevraagd. Met wie zij contact hebben, is afgeschermd.")
                    .doesNotContain("url(#unknown)", "Niet bekend wie gevraagd is");
        }
        assertThat(south).doesNotContain("url(#", "<span>Afgeschermd</span>", "<span>Niet gevraagd</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"florentine", "karate"})
    void whereNobodyKnowsWhoWasAskedThatIsDrawnAndSaid(String dataset) throws Exception {
        String page = KRING.get("/?dataset=" + dataset, HTML).body();

        assertThat(page)
                .contains("Daarom telt iedereen als gevraagd", "fill=\"url(#unknown)\"")
                .contains("<span>Niet bekend wie gevraagd is</span>", "Wie gevraagd is, is niet bekend.")
                .doesNotContain("url(#unasked)", "<span>Niet gevraagd</span>", "gevraagd. Van hen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/buurten/hoek/Westhoek", "/en/neighbourhoods/hoek/Westhoek", "/en/neighbourhoods/hoek/Zuidhoek"
            })
    void nothingIsSaidThatReadersCannotKnow(String path) throws Exception {
        String page = KRING.get(path, HTML).body();

        assertThat(page)
                .doesNotContain("LOCAL", ">–<", "??")
                .doesNotContain("Veel bewoners", "Many residents", "hang on", "in view of")
                .contains(
                        path.startsWith("/en") ? "Only contacts within the area" : "Alleen contacten binnen het gebied")
                .contains(path.startsWith("/en") ? "too few neighbourhoods to compare" : "te weinig buurten om mee te");
    }
}
