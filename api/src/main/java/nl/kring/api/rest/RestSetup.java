package nl.kring.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring what controllers of the interface may ask for and give. */
@Configuration(proxyBeanMethods = false)
class RestSetup implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new Csv());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
    }

    /** Gives controllers their {@link Paging} and {@link Exchange}. */
    private static final class Arguments implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Paging.class || parameter.getParameterType() == Exchange.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binder) {
            HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
            return parameter.getParameterType() == Paging.class
                    ? paging(request)
                    : new Exchange(request, Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class)));
        }

        private static Paging paging(HttpServletRequest request) {
            String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
            boolean table = accepted.contains("text/csv");
            int offset = number(request, "offset", 0, 0, Integer.MAX_VALUE);
            int limit = table
                    ? number(request, "limit", Integer.MAX_VALUE, 1, Integer.MAX_VALUE)
                    : number(request, "limit", Paging.USUAL, 1, Paging.MOST);
            return new Paging(offset, limit, here(request));
        }

        private static String here(HttpServletRequest request) {
            String query = request.getQueryString();
            String rest = query == null
                    ? ""
                    : Stream.of(query.split("&", -1))
                            .filter(part ->
                                    !part.isEmpty() && !part.startsWith("offset=") && !part.startsWith("limit="))
                            .collect(Collectors.joining("&"));
            return rest.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + rest;
        }

        private static int number(HttpServletRequest request, String name, int otherwise, int least, int most) {
            String text = request.getParameter(name);
            if (text == null) {
                return otherwise;
            }
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException none) {
                throw outside(name, least, most);
            }
            throw outside(name, least, most);
        }

        private static Refusal outside(String name, int least, int most) {
            return Refusal.wrong(
                    "parameter-range",
                    "The parameter " + name + " is not a whole number in its range.",
                    "Give a whole number from " + least + " to " + most + ", or leave it out.");
        }
    }
}
