package nl.kring.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;
import nl.kring.api.product.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** A request with its answer to come. */
public final class Exchange {

    private static final int TAG_BYTES = 16;

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Exchange(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** The language of texts: Dutch when the request prefers it, else English. */
    public Locale language() {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        boolean dutch = asked != null
                && Locale.LanguageRange.parse(asked).stream()
                        .map(Locale.LanguageRange::getRange)
                        .map(range -> range.split("-", -1)[0])
                        .filter(range -> range.equals("nl") || range.equals("en"))
                        .findFirst()
                        .filter("nl"::equals)
                        .isPresent();
        return dutch ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
    }

    /**
     * The answer, with a tag made of the address, the form asked for, and what the answer rests on. When the client has
     * the answer of this tag nothing is computed, and it is told so (304).
     *
     * @param restsOn such as a version; as long as it is the same, so is the answer
     */
    public <T> @Nullable ResponseEntity<T> answer(Object restsOn, Supplier<T> body) {
        String tag = tag(restsOn);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(tag).body(body.get());
    }

    private String tag(Object restsOn) {
        String all = String.join(
                "\n",
                Product.version(),
                restsOn.toString(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)),
                language().toLanguageTag());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
