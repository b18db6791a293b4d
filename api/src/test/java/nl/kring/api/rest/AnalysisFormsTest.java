package nl.kring.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import nl.kring.api.RunningKring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Ties that lead one way or weigh more or less, and measures that are tables, as programs ask for them. */
class AnalysisFormsTest {

    private final RunningKring kring = RunningKring.get();
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "veldermeer; {'measures': ['core'], 'directed': true}; unsuited-measure",
                "veldermeer; {'projection': 'support', 'measures': ['core']}; unsuited-measure",
                "florentine; {'measures': ['order'], 'weighted': true}; no-strengths",
                "veldermeer; {'measures': ['order'], 'directed': 'sideways'}; wrong-request"
            })
    void whatHasNoMeaningIsRefused(String dataset, String question, String code) throws Exception {
        HttpResponse<String> answer = ask(dataset, question.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = Contract.JSON.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("advice").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'measures': ['order', 'degre']}; There is no measure degre.; Did you mean degree?",
                "{'measures': ['happiness']}; There is no measure happiness.; See /api/v1/measures",
                "{'measure': ['order']}; There is no field measure in this request.; Did you mean measures?",
                "{'measures': 'order'}; The field measures is not of its kind.; Give a list.",
                "{'measures': [{'id': 'order'}]}; The field measures is not of its kind.; Give a list, each of it a text.",
                "{'measures': [null]}; The field measures is not of its kind.; Give a list of texts.",
                "{'directed': 'sideways'}; The field directed is not of its kind.; Give true or false.",
                "{'date': '2026-02-31'}; The field date is not of its kind.; Give a day such as 2026-03-31."
            })
    void whatIsWrongIsNamed(String question, String detail, String advice) throws Exception {
        HttpResponse<String> answer = ask("veldermeer", question.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = Contract.JSON.readTree(answer.body());
        assertThat(problem.get("detail").asString()).isEqualTo(detail);
        assertThat(problem.get("advice").asString()).startsWith(advice);
    }

    /** Evelyn shares 50 attendances with others, Theresa, the third, 57 (Breiger 1974). */
    @Test
    void whatIsSharedWeighsWithoutStrengths() throws Exception {
        String id = analysis(
                "davis", "{\"projection\": \"comembership\", \"measures\": [\"strength\"], \"weighted\": true}");

        JsonNode actors = json("/api/v1/analyses/" + id + "/actors?limit=50").get("items");
        double[] strengths = actors.valueStream()
                .map(actor -> actor.get("values").get("strength"))
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        assertThat(strengths).hasSize(18).contains(50, atIndex(0)).contains(57, atIndex(2));
    }

    @Test
    void directionAndWeightsMakeAnotherAnalysis() throws Exception {
        String both = analysis(
                "veldermeer", "{\"projection\": \"support\", \"measures\": [\"density\"], \"directed\": false}");
        String oneWay = analysis("veldermeer", "{\"projection\": \"support\", \"measures\": [\"density\"]}");
        String same = analysis(
                "veldermeer", "{\"projection\": \"support\", \"measures\": [\"density\"], \"directed\": true}");
        String weighted = analysis("veldermeer", "{\"measures\": [\"order\"], \"weighted\": true}");

        assertThat(oneWay).isEqualTo(same).isNotEqualTo(both);
        JsonNode asked = json("/api/v1/analyses/" + oneWay).get("question");
        assertThat(asked.get("directed").asBoolean()).isTrue();
        assertThat(asked.get("weighted").asBoolean()).isFalse();
        assertThat(json("/api/v1/analyses/" + weighted).at("/question/weighted").asBoolean())
                .isTrue();
        double half = json("/api/v1/analyses/" + oneWay + "/network")
                .at("/values/density")
                .asDouble();
        double whole = json("/api/v1/analyses/" + both + "/network")
                .at("/values/density")
                .asDouble();
        assertThat(half).isPositive().isLessThan(whole);
    }

    @Test
    void aTableIsListedAndHasRowsOfTheWholeAndOfEachNeighbourhood() throws Exception {
        String id = analysis("veldermeer", "{\"measures\": [\"degree-quantiles\", \"density\"], \"seed\": 33}");
        String table = "/api/v1/analyses/" + id + "/tables/degree-quantiles";

        assertThat(json("/api/v1/analyses/" + id).get("tables").toString()).isEqualTo("[\"degree-quantiles\"]");
        JsonNode all = json(table);
        int each = json(table + "?neighbourhood=").get("total").asInt();
        assertThat(each).isPositive();
        assertThat(all.get("total").asInt()).isEqualTo(9 * each);
        assertThat(all.at("/items/0/neighbourhood").isNull()).isTrue();
        JsonNode some = json(table + "?neighbourhood=BU99990202&limit=1");
        assertThat(some.get("total").asInt()).isEqualTo(each);
        assertThat(some.at("/items/0/neighbourhood").asString()).isEqualTo("BU99990202");
        assertThat(json(table + "?group=ageBand").get("total").asInt()).isZero();
        String csv = client.send(
                        Request.of("GET", table).accept("text/csv").to(kring.address()),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(csv.lines()).hasSize(9 * each + 1).first().asString().startsWith("neighbourhood,group,");
        assertThat(json("/api/v1/analyses/" + id + "/tables/triad-census")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(kring.get("/api/v1/analyses/" + id + "/tables/density", "application/json")
                        .statusCode())
                .isEqualTo(404);
    }

    private String analysis(String dataset, String question) throws Exception {
        JsonNode asked = Contract.JSON.readTree(ask(dataset, question).body());
        while (asked.get("analysis").isNull()) {
            assertThat(json("/api/v1/jobs/" + asked.get("job").asString())
                            .get("state")
                            .asString())
                    .isIn("queued", "running", "done");
            Thread.sleep(50);
            asked = Contract.JSON.readTree(ask(dataset, question).body());
        }
        return asked.get("analysis").asString();
    }

    private HttpResponse<String> ask(String dataset, String question) throws IOException, InterruptedException {
        return client.send(
                Request.of("POST", "/api/v1/datasets/" + dataset + "/analyses")
                        .body("application/json", question)
                        .to(kring.address()),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode json(String path) throws Exception {
        return Contract.JSON.readTree(kring.get(path, "application/json").body());
    }
}
