package nl.kring.api.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The interface describes itself: OpenAPI 3.1. */
@RestController
class Description {

    private final Object openApi = read();

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<Object> openApi(Exchange exchange) {
        return exchange.answer("openapi", () -> openApi);
    }

    private static Object read() {
        try (@Nullable InputStream in = Description.class.getResourceAsStream("openapi.yaml")) {
            return Objects.requireNonNull(
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
