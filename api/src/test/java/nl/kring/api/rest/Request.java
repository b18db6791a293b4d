package nl.kring.api.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is put together bit by bit. */
record Request(String method, String path, @Nullable String body, Map<String, String> headers) {

    static Request of(String method, String path) {
        return new Request(method, path, null, Map.of());
    }

    Request header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Request(method, path, body, more);
    }

    Request accept(String form) {
        return header("Accept", form);
    }

    Request body(String form, String text) {
        return new Request(method, path, text, headers).header("Content-Type", form);
    }

    Request at(String other) {
        return new Request(method, other, body, headers);
    }

    /** The same with one more parameter. */
    Request with(String parameter, String value) {
        return at(path + (path.contains("?") ? "&" : "?") + parameter + "=" + value);
    }

    HttpRequest to(String address) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(builder::header);
        return builder.build();
    }
}
