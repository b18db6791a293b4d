package nl.kring.api.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.kring.api.RunningKring;
import nl.kring.api.operate.KringServer.CannotStartException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The server before its store is open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KringServerTest {

    private final Path folder = RunningKring.newDirectory();

    private @Nullable KringServer server;

    @BeforeAll
    void start() {
        server = KringServer.start(new Settings(folder, 0, null));
    }

    @AfterAll
    void stop() {
        server().close();
    }

    @Test
    void saysThatItIsBeingPrepared() throws Exception {
        HttpResponse<String> page = get("", "text/html");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body()).contains("wordt klaargezet").contains("http-equiv=\"refresh\"");
        assertThat(get("en", "text/html").body()).contains("being prepared");
    }

    @Test
    void saysSoToProgramsAsAProblem() throws Exception {
        HttpResponse<String> answer = get("", "application/json");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"preparing\"");
    }

    @Test
    void itsStyleSheetIsThereFromTheStart() throws Exception {
        assertThat(get("kring.css", "text/css").statusCode()).isEqualTo(200);
    }

    @Test
    void aTakenPortIsSaidInOneLine() {
        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> KringServer.start(new Settings(folder, server().port(), null)))
                .withMessageContaining("--port");
    }

    @Test
    void aTakenPortIsFoundBeforeAnythingIsMade() {
        Path data = folder.resolve("of-nobody");

        RunningKring.Outcome outcome =
                RunningKring.command("serve", "--data", data.toString(), "--port", String.valueOf(server().port()));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains("--port");
        assertThat(data).doesNotExist();
    }

    private KringServer server() {
        KringServer started = server;
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server().address() + path))
                                .header("Accept", accept)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
