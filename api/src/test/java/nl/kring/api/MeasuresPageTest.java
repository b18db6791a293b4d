package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of all measures, as it leaves the server. */
class MeasuresPageTest {

    private static final String HTML = "text/html";
    private static final Pattern MEASURE = Pattern.compile("<h4 id=\"([^\"]+)\">");

    private final RunningKring kring = RunningKring.get();

    @ParameterizedTest
    @CsvSource({
        "/maten, nl, Maten, Bruggen slaan, Hoe vaak",
        "/en/measures, en, Measures, Bridging, How often",
        "/maten?lang=en, en, Measures, Bridging, How often"
    })
    void everyMeasureStandsThereOnceInTheLanguageOfTheAddress(
            String path, String language, String title, String theme, String sentence) throws Exception {
        HttpResponse<String> page = kring.get(path, HTML);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">")
                .contains("<h1>" + title + "</h1>")
                .contains("<h3>" + theme + "</h3>")
                .doesNotContain("??")
                .doesNotContain("<script")
                .doesNotContain("style=\"")
                .doesNotContain("https://");
        assertThat(ids(page.body()))
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.measures().stream().map(Measure::id).toList());
    }

    @Test
    void exactDefinitionsAreMarkedAsEnglish() throws Exception {
        String page = kring.get("/maten", HTML).body();
        String density = page.substring(page.indexOf("<h4 id=\"density\">"));

        assertThat(density.substring(0, density.indexOf("<h4", 1)))
                .contains("Dichtheid")
                .contains("<dt>Formule</dt>")
                .containsPattern("<dd lang=\"en\">[^<]*m")
                .contains("<dd>zonder richting, met richting</dd>")
                .contains("<dd>[0, 1]</dd>")
                .contains("<dt>Herkomst</dt>");
        assertThat(page.substring(page.indexOf("<h4 id=\"degree-quantiles\">"))).contains("<dd>tabel</dd>");
    }

    @ParameterizedTest
    @CsvSource({
        "/maten?q=Burt, constraint",
        "/maten?q=burt%20OMGEVING, ''",
        "/en/measures?q=cut-actor, cut-actor",
        "/en/measures?q=%20DENSITY%20wasserman%20, density"
    })
    void onlyMeasuresWithAllWordsAreLeft(String path, String one) throws Exception {
        List<String> ids = ids(kring.get(path, HTML).body());

        assertThat(ids).hasSizeLessThan(20);
        if (!one.isEmpty()) {
            assertThat(ids).contains(one);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%22%3E%3Cb%3E", "%00", "zzzz", "%F0%9F%92%A9", "%26lt%3B"
            })
    void whatIsTypedIsOnlyText(String typed) throws Exception {
        HttpResponse<String> page = kring.get("/maten?q=" + typed, HTML);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script").doesNotContain("<b>").contains("Geen enkele maat");
        assertThat(ids(page.body())).isEmpty();
    }

    @Test
    void aLanguageKeepsWhatWasSoughtAndPagesLeadHere() throws Exception {
        assertThat(kring.get("/maten?q=a%26b%20c", HTML).body())
                .contains("href=\"/en/measures?q=a%26b%20c\"")
                .contains("value=\"a&amp;b c\"");
        assertThat(kring.get("/", HTML).body()).contains("href=\"/maten\"");
        assertThat(kring.get("/en", HTML).body()).contains("href=\"/en/measures\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/buurten/veldermeer/BU99990202", "/en/neighbourhoods/veldermeer/BU99990103"})
    void everyMeasureBehindASentenceLeadsToItsDefinition(String path) throws Exception {
        String home = path.startsWith("/en") ? "/en/measures" : "/maten";
        List<String> linked = Pattern.compile("href=\"" + home + "#([^\"]+)\"")
                .matcher(kring.get(path, HTML).body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(linked).isNotEmpty();
        assertThat(ids(kring.get(home, HTML).body())).containsAll(linked);
    }

    private static List<String> ids(String page) {
        return MEASURE.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
