package nl.kring.api.rest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kring.api.RunningKring;
import nl.kring.api.operate.SmallKring;
import nl.kring.api.rest.Contract.Operation;
import tools.jackson.databind.JsonNode;

/** How each status of each operation comes about, on a Kring that runs, one that is not ready, and one that is small. */
final class Cases implements AutoCloseable {

    private static final String DATASET = "veldermeer";
    private static final String LARGE = "contract-large";
    private static final String MULTIPART = "multipart/form-data; boundary=kring";

    private final Contract contract;
    private final RunningKring kring;
    private final HttpClient client = HttpClient.newHttpClient();
    private final SmallKring small;
    private String actor = "";
    private String analysis = "";
    private String done = "";
    private String failed = "";

    Cases(Contract contract, RunningKring kring) {
        this.contract = contract;
        this.kring = kring;
        this.small = SmallKring.beside(kring.directory());
    }

    /** Makes what answers speak of: an analysis, a job that is done and one that failed, and a dataset that is large. */
    void prepare() throws IOException, InterruptedException {
        actor = json(Request.of("GET", "/api/v1/datasets/" + DATASET + "/actors?kind=resident&limit=1"))
                .at("/items/0/id")
                .asString();
        done = ended(ask("{\"projection\": \"personal\", \"measures\": [\"degree\", \"bridge\", \"density\","
                + " \"degree-quantiles\"],"
                + " \"groups\": [\"ageBand\"], \"seed\": 20}"));
        analysis = json(Request.of("GET", "/api/v1/jobs/" + done))
                .at("/result/analysis")
                .asString();
        failed = ended(imported("source,target\na,a\n"));
        String actors = "id,kind\n"
                + String.join(
                        "\n",
                        IntStream.range(0, 5_001)
                                .mapToObj(i -> "r" + i + ",resident")
                                .toList());
        ended(imported("source,target\nr1,r2\n", actors, "name: " + LARGE + "\n"));
    }

    /** An answer of that status. */
    HttpResponse<String> provoke(Operation operation, int status) throws IOException, InterruptedException {
        Request usual = usual(operation);
        return switch (status) {
            case 304 ->
                send(usual.header(
                        "If-None-Match",
                        send(usual).headers().firstValue("ETag").orElse("none")));
            case 400 -> send(wrong(operation, usual));
            case 403 -> send(usual.header("Origin", "http://elsewhere.example"));
            case 404 -> send(missing(operation, usual));
            case 409 -> send(usual.at("/api/v1/jobs/" + done + "/run-again"));
            case 415 -> send(usual.body("text/plain", "degree"));
            case 422 -> tooLarge(operation, usual);
            case 503 -> client.send(usual.to(small.beforeItIsReady()), HttpResponse.BodyHandlers.ofString());
            default -> usually(operation, usual, status);
        };
    }

    private HttpResponse<String> usually(Operation operation, Request usual, int status)
            throws IOException, InterruptedException {
        return switch (operation.id() + " " + status) {
            case "askAnalysis 202" -> send(neverAsked(usual));
            case "askAnalysis 200" -> {
                ended(tree(send(usual)).path("job").asString(""));
                yield send(usual);
            }
            case "runJobAgain 202" -> send(usual.at("/api/v1/jobs/" + cancelled() + "/run-again"));
            default -> send(usual);
        };
    }

    /** Another seed each time, so that no answer is kept. */
    private static Request neverAsked(Request usual) {
        return usual.body("application/json", "{\"measures\": [\"order\"], \"seed\": " + System.nanoTime() + "}");
    }

    private Request wrong(Operation operation, Request usual) {
        return switch (operation.id()) {
            case "getActor" -> usual.with("measures", "density");
            case "getWhy" -> usual.with("projection", "nonsense");
            case "askAnalysis" -> usual.body("application/json", "{\"projection\": \"nonsense\"}");
            case "setProperties" -> usual.body("application/json", "{\"measures\": [\"density\"]}");
            case "importFiles" -> usual.body(MULTIPART, part("actors", "id\n1\n") + "--kring--\r\n");
            case "runQuery" -> usual.with("nonsense", "1");
            case "getReport" -> usual.with("perspective", "nonsense");
            default -> usual.with("limit", "0");
        };
    }

    private static Request missing(Operation operation, Request usual) {
        return operation.id().equals("listAnalyses")
                ? usual.with("dataset", "nowhere")
                : usual.at(operation.path().replaceAll("\\{[a-z]+}", "nowhere"));
    }

    private HttpResponse<String> tooLarge(Operation operation, Request usual) throws IOException, InterruptedException {
        if (operation.id().equals("getActor") || operation.id().equals("getWhy")) {
            String actors = "/api/v1/datasets/" + LARGE + "/actors";
            String first = json(Request.of("GET", actors + "?limit=1"))
                    .at("/items/0/id")
                    .asString();
            String of = operation.id().equals("getWhy") ? "/why/betweenness" : "?measures=betweenness";
            return send(Request.of("GET", actors + "/" + first + of));
        }
        return client.send(neverAsked(usual).to(small.address()), HttpResponse.BodyHandlers.ofString());
    }

    /** The request that is answered as one hopes. */
    Request usual(Operation operation) {
        String path = operation
                .path()
                .replace("{dataset}", DATASET)
                .replace("{code}", "BU99990104")
                .replace("{name}", "coverage")
                .replace("{measure}", operation.id().equals("getWhy") ? "constraint" : "degree-quantiles")
                .replace("{id}", id(operation));
        Request request = Request.of(operation.method(), path);
        JsonNode example = operation.definition().at("/requestBody/content/application~1json/example");
        if (operation.id().equals("importFiles")) {
            return request.body(
                    MULTIPART, part("ties", "source,target\na,b\n") + part("dryRun", "true") + "--kring--\r\n");
        }
        if (operation.id().equals("runQuery")) {
            return request.with("dataset", DATASET);
        }
        return example.isMissingNode() ? request : request.body("application/json", example.toString());
    }

    private String id(Operation operation) {
        if (operation.path().contains("/actors/{id}")) {
            return actor;
        }
        if (operation.path().contains("/analyses/{id}")) {
            return analysis;
        }
        return operation.path().contains("/jobs/{id}") ? done : "constraint";
    }

    /** A request with odd values in some of its parameters. */
    Request odd(Operation operation, List<String> values, Random random) {
        Request request = usual(operation);
        JsonNode parameters = operation.definition().path("parameters");
        for (JsonNode each : parameters) {
            JsonNode parameter = each.has("$ref")
                    ? contract.document().at(each.get("$ref").asString().substring(1))
                    : each;
            if (parameter.get("in").asString().equals("query") && random.nextBoolean()) {
                request = request.with(parameter.get("name").asString(), values.get(random.nextInt(values.size())));
            }
        }
        return request;
    }

    HttpResponse<String> send(Request request) throws IOException, InterruptedException {
        if (request.path().endsWith("/events")) {
            return client.send(
                    request.at(request.path().replace(done, failed)).to(kring.address()),
                    HttpResponse.BodyHandlers.ofString());
        }
        return client.send(request.to(kring.address()), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode json(Request request) throws IOException, InterruptedException {
        return tree(send(request));
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return Contract.JSON.readTree(answer.body());
    }

    private String ask(String question) throws IOException, InterruptedException {
        return json(Request.of("POST", "/api/v1/datasets/" + DATASET + "/analyses")
                        .body("application/json", question))
                .path("job")
                .asString("");
    }

    /** A job that was cancelled before or while it ran. */
    private String cancelled() throws IOException, InterruptedException {
        String job = ask("{\"seed\": " + System.nanoTime() + "}");
        send(Request.of("POST", "/api/v1/jobs/" + job + "/cancel"));
        return ended(job);
    }

    private String imported(String ties) throws IOException, InterruptedException {
        return json(Request.of("POST", "/api/v1/imports").body(MULTIPART, part("ties", ties) + "--kring--\r\n"))
                .get("job")
                .asString();
    }

    private String imported(String ties, String actors, String description) throws IOException, InterruptedException {
        String parts = part("ties", ties) + part("actors", actors) + part("dataset", description) + "--kring--\r\n";
        return json(Request.of("POST", "/api/v1/imports").body(MULTIPART, parts))
                .get("job")
                .asString();
    }

    private static String part(String name, String content) {
        String file = name.equals("dryRun") ? "" : "; filename=\"" + name + "\"";
        return "--kring\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n" + content
                + "\r\n";
    }

    /** Waits until a job has ended; no job has. */
    private String ended(String job) throws IOException, InterruptedException {
        while (!job.isEmpty()
                && Map.of("queued", 1, "running", 1)
                        .containsKey(json(Request.of("GET", "/api/v1/jobs/" + job))
                                .get("state")
                                .asString())) {
            Thread.sleep(50);
        }
        return job;
    }

    @Override
    public void close() {
        small.close();
    }
}
