package nl.kring.api.operate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Pages are Dutch; under {@code /en} or with {@code ?lang=en} they are English. Nothing is remembered. */
final class PageLanguage implements LocaleResolver {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        String path = request.getRequestURI();
        boolean english = asked == null ? path.equals("/en") || path.startsWith("/en/") : asked.equals("en");
        return english ? Locale.ENGLISH : DUTCH;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address says the language");
    }
}
