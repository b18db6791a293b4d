package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kring.engine.Catalogue;
import nl.kring.engine.measure.ActorMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a named organisation, as it leaves the server. */
class OrganisationPageTest {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final String LIBRARY = "/actoren/veldermeer/o1";
    private static final Pattern PSEUDONYM = Pattern.compile("(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])");
    private static final Pattern SHORT_PSEUDONYM = Pattern.compile("[a-z2-7]{8}…");

    private final RunningKring kring = RunningKring.get();

    @ParameterizedTest
    @CsvSource({
        "/actoren/veldermeer/o1, nl, Verbondenheid, Waarom?, Contact met",
        "/en/actors/veldermeer/o1, en, Connectivity, Why?, Contact with"
    })
    void anOrganisationHasAPageInTheLanguageOfTheAddress(
            String path, String language, String theme, String why, String contact) throws Exception {
        HttpResponse<String> page = kring.get(path, HTML);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">")
                .contains("<h1>Bibliotheek De Leeslamp</h1>")
                .contains(">" + theme + "</h2>", why, contact, "bibliotheek")
                .contains("href=\"/actoren/veldermeer/o1\"", "href=\"/en/actors/veldermeer/o1\"")
                .contains(language.equals("nl") ? "href=\"/?dataset=veldermeer\"" : "href=\"/en?dataset=veldermeer\"")
                .contains("BU99990101\">Bloemenbuurt</a>")
                .contains("2.048".replace('.', language.equals("nl") ? '.' : ','))
                .doesNotContain("??")
                .doesNotContain("<script")
                .doesNotContain("style=\"")
                .doesNotContain("https://");
    }

    @Test
    void aPersonAndWhoIsNotThereHaveTheSameAnswer() throws Exception {
        List<String> pages = new ArrayList<>();
        for (String id : List.of(first("resident"), first("professional"), first("policy-actor"), "nobody")) {
            HttpResponse<String> page = kring.get("/actoren/veldermeer/" + id, HTML);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).doesNotContain(id);
            pages.add(page.body());
        }

        assertThat(pages).allMatch(pages.get(0)::equals);
        assertThat(pages.get(0)).contains("<h1>Deze organisatie staat niet in de gegevens</h1>");
        assertThat(kring.get("/en/actors/atlantis/o1", HTML).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "verdict", "density"})
    void aMeasureThatIsNotThereIsSaidToBeMissing(String measure) throws Exception {
        HttpResponse<String> page = kring.get("/en/actors/veldermeer/o1?measure=" + measure, HTML);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("<h1>This measure is not on this page</h1>", "href=\"/en/actors/veldermeer/o1\"");
    }

    /** A network without organisations: every actor is a person. */
    @Test
    void peopleOfANetworkWithoutNeighbourhoodsHaveNoPageEither() throws Exception {
        assertThat(kring.get("/actoren/karate/1", HTML).statusCode()).isEqualTo(404);
    }

    @Test
    void noReasonOfAnyMeasureNamesAPersonOrANumberOfAFew() throws Exception {
        List<String> told = new ArrayList<>();
        for (String start : List.of("/actoren/veldermeer/o1", "/actoren/veldermeer/o6")) {
            for (String measure : measures(kring.get(start, HTML).body(), "/maten")) {
                String page = kring.get(start + "?measure=" + measure, HTML).body();
                told.add(page);
                assertThat(page)
                        .as(start + " " + measure)
                        .containsOnlyOnce("<details open")
                        .doesNotContainPattern(PSEUDONYM)
                        .doesNotContainPattern(SHORT_PSEUDONYM);
            }
        }

        assertThat(told).hasSizeGreaterThan(30);
        for (String page : told) {
            assertThat(text(page))
                    .doesNotContainPattern("(?i)(bewoner|professional|beleid en bestuur) [a-z]?[0-9]")
                    .doesNotContainPattern("(?<![0-9.])[1-9] (bewoners|professionals|mensen)")
                    .doesNotContainPattern("ongeveer [0-9.]*[1-46-9] ");
        }
    }

    /** No figure from which the number of contacts follows, though programs of researchers get it. */
    @Test
    void exactFiguresAreNotOnThePage() throws Exception {
        JsonNode facts = JsonMapper.shared()
                .readTree(
                        kring.get("/api/v1/datasets/veldermeer/actors/o1", JSON).body());
        int degree = facts.get("measures").get("degree").asInt();
        String page = text(kring.get(LIBRARY + "?measure=degree", HTML).body());

        assertThat(degree).isGreaterThan(100);
        assertThat(page)
                .doesNotContainPattern("(?<![0-9])" + degree + "(?![0-9])")
                .contains("ongeveer 430 van de 3.000 bewoners")
                .contains("minder dan 10 van de ")
                .contains("Contact met Weggeefwinkel De Ruilkast (werkt samen");
    }

    @Test
    void whyOpensAtTheMeasureAndStaysOpenInTheOtherLanguage() throws Exception {
        String closed = kring.get(LIBRARY, HTML).body();
        String open = kring.get(LIBRARY + "?measure=core", HTML).body();

        assertThat(closed)
                .contains("href=\"/actoren/veldermeer/o1?measure=core#core\"")
                .doesNotContain("<details");
        assertThat(open)
                .containsOnlyOnce("<details open")
                .contains("href=\"/en/actors/veldermeer/o1?measure=core#core\"")
                .doesNotContain("href=\"/actoren/veldermeer/o1?measure=core#core\">Waarom");
        assertThat(kring.get(LIBRARY + "?measure=%3Cb%3E", HTML).body()).doesNotContain("<b>", "<details");
    }

    @Test
    void measuresAreGroupedAndLeadToTheirDefinitions() throws Exception {
        String page = kring.get("/en/actors/veldermeer/o1", HTML).body();
        List<String> linked = measures(page, "/en/measures");

        assertThat(linked)
                .contains("degree", "betweenness", "constraint", "cut-actor")
                .doesNotContain("verdict");
        assertThat(linked).allMatch(id -> Catalogue.measure(id) instanceof ActorMeasure);
        assertThat(page.indexOf(">Connectivity</h2>")).isLessThan(page.indexOf(">Bridging</h2>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU99990202", "BU99990103", "BU99990203"})
    void organisationsInAReportLeadToTheirPages(String code) throws Exception {
        for (String start : List.of("/buurten/veldermeer/", "/en/neighbourhoods/veldermeer/")) {
            String own = start.startsWith("/en") ? "/en/actors/veldermeer/" : "/actoren/veldermeer/";
            List<String[]> linked = Pattern.compile("<a href=\"(" + own + "[^\"]+)\">([^<]+)</a>")
                    .matcher(kring.get(start + code, HTML).body())
                    .results()
                    .map(found -> new String[] {found.group(1), found.group(2)})
                    .toList();
            assertThat(linked).isNotEmpty();
            for (String[] link : linked) {
                assertThat(kring.get(link[0], HTML).body().toLowerCase(Locale.ROOT))
                        .contains("<h1>" + link[1].toLowerCase(Locale.ROOT) + "</h1>");
            }
        }
    }

    private String first(String kind) throws Exception {
        JsonNode answer = JsonMapper.shared()
                .readTree(kring.get("/api/v1/datasets/veldermeer/actors?limit=1&kind=" + kind, JSON)
                        .body());
        return answer.get("items").get(0).get("id").asString();
    }

    private static List<String> measures(String page, String home) {
        return Pattern.compile("href=\"" + home + "#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
