package nl.kring.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interface that was published keeps its word: {@code api/docs/openapi.json} is what programs were written to. What is
 * compatible may be added to it with {@code -Dkring.write-docs=true}; what is not fails, whatever one says.
 */
class PublishedInterfaceTest {

    private static final Path PUBLISHED = Path.of("docs", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String now = JSON.writeValueAsString(new Contract().document()) + "\n";

    @Test
    void nothingThatProgramsRelyOnIsTakenAway() throws IOException {
        assertThat(difference(Files.readString(PUBLISHED), now)).isEmpty();
        if (Boolean.getBoolean("kring.write-docs")) {
            Files.writeString(PUBLISHED, now);
        }
        assertThat(Files.readString(PUBLISHED))
                .as("docs/openapi.json is stale: run this test with -Dkring.write-docs=true")
                .isEqualTo(now);
    }

    @Test
    void takingAPropertyAnOperationOrAStatusAwayIsNoticed() {
        assertThat(difference(now, now.replace("\"licence\"", "\"license\""))).contains("Missing property: licence");
        assertThat(difference(now, now.replace("/api/v1/jobs/{id}/cancel", "/api/v1/jobs/{id}/stop")))
                .contains("/api/v1/jobs/{id}/cancel");
        assertThat(difference(now, now.replace("\"name\" : \"sort\"", "\"name\" : \"order\"")))
                .contains("sort");
        assertThat(difference(now, now.replaceFirst("\"409\" : \\{", "\"410\" : {")))
                .contains("409");
    }

    /** What programs would stumble over; "" when there is nothing. */
    private static String difference(String before, String after) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(before, after);
        if (changes.isCompatible()) {
            return "";
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new ConsoleRender().render(changes, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
