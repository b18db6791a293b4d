package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page and its JSON, as they leave the server. */
class PagesTest {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private final RunningKring kring = RunningKring.get();

    @ParameterizedTest
    @CsvSource({
        "/?dataset=veldermeer, nl, Buurten",
        "/nl?dataset=veldermeer, nl, Buurten",
        "/en?dataset=veldermeer, en, Neighbourhoods",
        "/?dataset=veldermeer&lang=en, en, Neighbourhoods"
    })
    void theAddressSaysTheLanguage(String path, String language, String title) throws Exception {
        HttpResponse<String> page = kring.get(path, HTML);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">")
                .contains("<h1>" + title + "</h1>")
                .doesNotContain("??");
    }

    @Test
    void neighbourhoodsStandInAlphabeticalOrderWithWhatWasAsked() throws Exception {
        String page = kring.get("/?dataset=veldermeer", HTML).body();

        Matcher names =
                Pattern.compile("<span class=\"what\">(?:<a [^>]*>)?([^<]*)<").matcher(page);
        assertThat(names.results().map(found -> found.group(1)))
                .containsExactly(
                        "Bloemenbuurt",
                        "Buitengebied",
                        "Het Zand",
                        "Kerkdorp Oosterveen",
                        "Molenakker",
                        "Nieuwe Werf",
                        "Stationskwartier",
                        "Tuindorp",
                        "Alles samen");
        assertThat(page)
                .contains("\u00a0van\u00a0640")
                .contains("hooguit\u00a0")
                .contains("minder\u00a0dan\u00a010")
                .contains("minder dan de helft");
    }

    /** The second and third column count residents; programs get the same values, and so does the report of each. */
    @ParameterizedTest
    @ValueSource(strings = {"functional", "relational", "hybrid"})
    void noCountOfFewResidentsIsShown(String perspective) throws Exception {
        for (String language : List.of("/", "/en")) {
            String page = kring.get(language + "?dataset=veldermeer&perspective=" + perspective, HTML)
                    .body();
            Matcher rows = Pattern.compile("<th scope=\"row\">.*?</tr>", Pattern.DOTALL)
                    .matcher(page.substring(page.indexOf("<tbody>"), page.indexOf("</tfoot>")));
            List<List<String>> cells = rows.results()
                    .map(row -> Pattern.compile("<td[^>]*>\\s*<span>([^<]*)<")
                            .matcher(row.group())
                            .results()
                            .map(cell -> cell.group(1))
                            .toList())
                    .toList();
            assertThat(cells).hasSize(9);
            assertThat(cells)
                    .allSatisfy(row -> assertThat(row.subList(1, 3))
                            .allSatisfy(
                                    cell -> assertThat(cell).doesNotContainPattern("(?<![0-9.,])[1-9](?![0-9.,])")));
        }
        JsonNode page = JsonMapper.shared()
                .readTree(kring.get("/?dataset=veldermeer&perspective=" + perspective, JSON)
                        .body());
        JsonNode rest = JsonMapper.shared()
                .readTree(kring.get("/api/v1/datasets/veldermeer/neighbourhoods?perspective=" + perspective, JSON)
                        .body());
        assertThat(rest.get("items")).isEqualTo(page.get("neighbourhoods"));
        for (JsonNode row : rest.get("items")) {
            JsonNode report = JsonMapper.shared()
                    .readTree(kring.get(
                                    "/api/v1/datasets/veldermeer/neighbourhoods/"
                                            + row.get("code").asString(),
                                    JSON)
                            .body());
            for (String same : List.of("asked", "isolated", "atRisk")) {
                assertThat(row.get(same)).isEqualTo(report.get(same));
            }
        }
        assertThat(page.findValues("about"))
                .hasSize(36)
                .allMatch(about ->
                        about.isNull() || about.asInt() == 0 || (about.asInt() >= 10 && about.asInt() % 5 == 0));
    }

    @Test
    void whereLessThanHalfWereAskedFiguresAreUnknown() throws Exception {
        String page = kring.get("/?dataset=veldermeer", HTML).body();
        String rows = page.substring(page.indexOf("Nieuwe Werf"), page.indexOf("Stationskwartier"));

        assertThat(rows.split("weten we niet", -1)).hasSize(4);
        assertThat(page.split("weten we niet", -1)).hasSize(4);
    }

    @Test
    void everyPictureHasASentence() throws Exception {
        String page = kring.get("/?dataset=veldermeer", HTML).body();

        assertThat(page.split("role=\"img\"", -1)).hasSize(10);
        assertThat(page).contains("aria-label=\"Tuindorp: 270 bewoners, van wie ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karate", "florentine", "davis"})
    void dataWithoutNeighbourhoodsShowTheWhole(String dataset) throws Exception {
        HttpResponse<String> page = kring.get("/en?dataset=" + dataset, HTML);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("All together").contains("name no neighbourhoods");
    }

    @ParameterizedTest
    @CsvSource({
        "/buurten/veldermeer/BU99990202, nl, Onvolledig",
        "/en/neighbourhoods/veldermeer/BU99990202, en, Incomplete",
        "/buurten/veldermeer/BU99990202?lang=en, en, Incomplete"
    })
    void everyNeighbourhoodHasAPageOfItsOwn(String path, String language, String incomplete) throws Exception {
        HttpResponse<String> page = kring.get(path, HTML);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">")
                .contains("<h1>Het Zand</h1>")
                .contains(incomplete)
                .contains("Speeltuinvereniging Het Zand")
                .doesNotContain("??")
                .doesNotContain("style=\"")
                .doesNotContain("<script");
        assertThat(kring.get("/?dataset=veldermeer", HTML).body()).contains("href=\"/buurten/veldermeer/BU99990202\"");
        assertThat(kring.get("/en?dataset=veldermeer", HTML).body())
                .contains("href=\"/en/neighbourhoods/veldermeer/BU99990202\"");
    }

    @Test
    void programsGetTheReportAsData() throws Exception {
        HttpResponse<String> answer = kring.get("/buurten/veldermeer/BU99990203", JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"name\":\"Kerkdorp Oosterveen\"")
                .contains("\"topic\":\"one-person\"")
                .contains("\"stories\":0")
                .doesNotContain("NaN");
    }

    @Test
    void programsGetTheSameFiguresWithEveryDigit() throws Exception {
        HttpResponse<String> answer = kring.get("/?dataset=veldermeer&perspective=hybrid", JSON);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"dataset\":\"veldermeer\"")
                .contains("\"perspective\":\"hybrid\"")
                .contains("\"name\":\"Tuindorp\"")
                .contains("\"ei-index\":")
                .doesNotContain("NaN");
    }

    @ParameterizedTest
    @CsvSource({
        "/?dataset=atlantis, 404",
        "/nowhere, 404",
        "/buurten/veldermeer/BU0, 404",
        "/buurten/atlantis/BU99990202, 404",
        "/?perspective=best, 400",
        "/.env, 404",
        "/error, 404"
    })
    void whatIsNotThereIsAPageAndAProblem(String path, int status) throws Exception {
        HttpResponse<String> page = kring.get(path, HTML);
        HttpResponse<String> problem = kring.get(path, JSON);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<h1>").doesNotContain("Exception").doesNotContain("atlantis");
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.body()).contains("\"code\"").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "/nope, nl, Deze pagina bestaat niet, /",
        "/en/nope, en, There is no such page, /en",
        "/?dataset=atlantis, nl, Deze gegevens staan niet in Kring, /",
        "/en?dataset=atlantis, en, These data are not in Kring, /en",
        "/en/actors/atlantis/o1, en, These data are not in Kring, /en",
        "/buurten/veldermeer/BU0, nl, Deze buurt staat niet in de gegevens, /?dataset=veldermeer",
        "/en/neighbourhoods/veldermeer/BU0, en, This neighbourhood is not in the data, /en?dataset=veldermeer",
        "/actoren/veldermeer/o0, nl, Deze organisatie staat niet in de gegevens, /?dataset=veldermeer",
        "/?perspective=best, nl, Dit verzoek klopt niet, /"
    })
    void aPageThatIsNotThereSaysWhatIsMissingAndLeadsOn(String path, String language, String title, String back)
            throws Exception {
        String page = kring.get(path, HTML).body();
        boolean dutch = language.equals("nl");

        assertThat(page)
                .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>")
                .contains("<a href=\"" + back + "\">" + (dutch ? "Alle buurten" : "All neighbourhoods") + "</a>")
                .contains(dutch ? "href=\"/maten\"" : "href=\"/en/measures\"")
                .contains("hreflang=\"nl\"", "hreflang=\"en\"")
                .doesNotContain("??");
    }

    @Test
    void browsersMayRunNothingAndLoadOnlyFromHere() throws Exception {
        HttpResponse<String> page = kring.get("/", HTML);

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body())
                .doesNotContain("<script")
                .doesNotContain("style=\"")
                .doesNotContain("https://");
    }

    @Test
    void itListensToThisMachineOnlyAndUnderItsOwnNameOnly() throws Exception {
        assertThat(raw("kring.example")).startsWith("HTTP/1.1 421");
        assertThat(raw("localhost")).startsWith("HTTP/1.1 200");
        assertThat(kring.address()).startsWith("http://127.0.0.1:");
    }

    private String raw(String host) throws IOException {
        int port = URI.create(kring.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET /kring.css HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
