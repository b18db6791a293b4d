package nl.kring.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with the libraries beside it, as users run it: in processes of its own. */
class KringJarIT {

    private static final long PATIENCE_MINUTES = 5;

    @TempDir
    Path folder;

    @BeforeEach
    void writeVillage() throws IOException {
        Files.writeString(folder.resolve("actors.csv"), """
                id,name,neighbourhood,respondent
                anna-1957,Anna Zonnebloem,Dorp,true
                bo-1961,Bo Zonnebloem,Dorp,true
                cas-1990,Cas Vergeetmenietje,Dorp,false
                """);
        Files.writeString(folder.resolve("ties.csv"), "source,target\nanna-1957,bo-1961\n");
    }

    @Test
    void filesAreAnalysedWithoutSpringAndWithoutNeo4j() throws Exception {
        Path loaded = folder.resolve("loaded.txt");

        Ended ended = run(
                List.of("-Xlog:class+load=info:file=" + loaded),
                "analyse",
                "--actors",
                "actors.csv",
                "--ties",
                "ties.csv",
                "--out",
                "results");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(folder.resolve("results/actors.csv")).isNotEmptyFile();
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(Files.readString(loaded))
                .contains("nl.kring.engine.Analysis")
                .doesNotContain(" org.neo4j.")
                .doesNotContain(" org.springframework.context.")
                .doesNotContain(" org.springframework.core.");
    }

    @Test
    void importAndReportOpenTheStoreThemselvesAndLeaveNoNameInIt() throws Exception {
        Ended imported = run(List.of(), "import", "--actors", "actors.csv", "--ties", "ties.csv", "--data", "store");
        Ended report = run(List.of(), "report", "--data", "store");

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.out()).contains("Dorp");
        assertThat(imported.err() + report.err()).doesNotContain("INFO").doesNotContain("Driver instance");
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains("Zonnebloem")
                                || bytes.contains("Vergeetmenietje")
                                || bytes.contains("anna-1957"))
                        .as("%s tells who people are", file)
                        .isFalse();
            }
        }
    }

    @Test
    void theJarWithoutItsLibrariesSaysWhatIsMissing() throws Exception {
        Path alone = Files.copy(Path.of(System.getProperty("kring.jar")), folder.resolve("kring.jar"));

        Process process = start(List.of(), alone, "--help");

        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("err.txt"))).hasLineCount(1).contains("lib", "kring.jar");
    }

    @Test
    void aServerStopsInOrderWhenItIsToldTo() throws Exception {
        Process server = start(List.of(), "serve", "--no-examples", "--port", "0", "--data", "store");
        Path out = folder.resolve("out.txt");
        while (server.isAlive() && !Files.readString(out).contains("Kring: http://127.0.0.1:")) {
            TimeUnit.MILLISECONDS.sleep(200);
        }

        server.destroy();

        assertThat(server.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out)).contains("Kring: http://127.0.0.1:");
        assertThat(Files.readString(folder.resolve("err.txt"))).doesNotContain("before everything was in order");
        assertThat(folder.resolve("store/server")).doesNotExist();
    }

    @Test
    void aKilledServerFindsItsJobsAgain() throws Exception {
        Ended generated = run(List.of(), "generate", "--residents", "4000", "--seed", "3", "--out", "city");
        assertThat(generated.code()).as(generated.err()).isZero();
        Ended imported = run(
                List.of(),
                "import",
                "--actors",
                "city/actors.csv",
                "--ties",
                "city/ties.csv",
                "--dataset",
                "city/dataset.yaml",
                "--data",
                "store");
        assertThat(imported.code()).as(imported.err()).isZero();
        Process server = start(List.of(), "serve", "--no-examples", "--port", "0", "--data", "store");
        String address = awaitAddress(server);
        String dataset = text(get(address + "/api/v1/datasets"), "name");
        String job = text(post(address + "/api/v1/datasets/" + dataset + "/analyses", "{}"), "job");
        while (!get(address + "/api/v1/jobs/" + job).contains("\"state\":\"running\"")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }

        server.destroyForcibly().waitFor();
        server = start(List.of(), "serve", "--no-examples", "--port", "0", "--data", "store");
        address = awaitAddress(server);

        assertThat(get(address + "/api/v1/jobs/" + job))
                .contains("\"state\":\"interrupted\"")
                .contains("Run it again.");
        String again = text(post(address + "/api/v1/jobs/" + job + "/run-again", ""), "id");
        while (!get(address + "/api/v1/jobs/" + again).contains("\"state\":\"done\"")) {
            assertThat(get(address + "/api/v1/jobs/" + again)).doesNotContain("failed");
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(get(address + "/api/v1/jobs/" + again)).contains("\"retryOf\":\"" + job + "\"");
        server.destroy();
        assertThat(server.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    }

    private String awaitAddress(Process server) throws Exception {
        Path out = folder.resolve("out.txt");
        Pattern address = Pattern.compile("Kring: (http://127\\.0\\.0\\.1:\\d+)/");
        while (true) {
            Matcher found = address.matcher(Files.readString(out));
            if (found.find()) {
                return found.group(1);
            }
            assertThat(server.isAlive())
                    .as(Files.readString(folder.resolve("err.txt")))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static String get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private static String post(String address, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String text(String json, String property) {
        Matcher found = Pattern.compile("\"" + property + "\":\"([^\"]*)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }

    /** How a process ended. */
    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> options, String... arguments) throws IOException, InterruptedException {
        Process process = start(options, arguments);
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(folder.resolve("out.txt")),
                Files.readString(folder.resolve("err.txt")));
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        return start(options, Path.of(System.getProperty("kring.jar")), arguments);
    }

    private Process start(List<String> options, Path jar, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }
}
