package nl.kring.api.operate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import nl.kring.api.operate.Readiness.NotReadyException;
import nl.kring.api.rest.Refusal;
import nl.kring.cypher.StoreException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.DisconnectedClientHelper;

/** What went wrong, as a page for people and as a problem (RFC 9457) for programs; never how it went wrong. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int RETRY_SECONDS = 5;
    private static final int NOT_FOUND = 404;

    @ExceptionHandler(NotReadyException.class)
    Object notReady(HttpServletRequest request, HttpServletResponse response) {
        return later(request, response, "preparing");
    }

    @ExceptionHandler(Refusal.class)
    Object refused(Refusal refused, HttpServletRequest request, HttpServletResponse response) {
        return Problems.isForPrograms(request)
                ? Problems.of(refused, response)
                : page(request, HttpStatusCode.valueOf(refused.status()), refused.code());
    }

    @ExceptionHandler(StoreException.class)
    @Nullable
    Object store(StoreException failed, HttpServletRequest request, HttpServletResponse response) {
        return switch (failed.reason()) {
            case UNKNOWN_DATASET, UNKNOWN_QUERY -> refused(refusal(HttpStatus.NOT_FOUND, failed), request, response);
            case WRONG_PARAMETER -> refused(refusal(HttpStatus.BAD_REQUEST, failed), request, response);
            case TOO_SLOW -> refused(refusal(HttpStatus.UNPROCESSABLE_CONTENT, failed), request, response);
            case NO_SPACE -> answer(request, HttpStatus.INSUFFICIENT_STORAGE, "no-space");
            case UNREACHABLE -> later(request, response, "unreachable");
            default -> unexpected(failed, request, response);
        };
    }

    private static Refusal refusal(HttpStatus status, StoreException failed) {
        String code = failed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Refusal(status.value(), code, String.valueOf(failed.getMessage()), failed.advice());
    }

    /** A body, parameter or part that cannot be read. */
    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        TypeMismatchException.class,
        MultipartException.class,
        InvalidParameterException.class
    })
    Object unreadable(Exception failed, HttpServletRequest request, HttpServletResponse response) {
        Refusal wrong = WrongBody.of(failed.getCause());
        if (wrong != null) {
            return refused(wrong, request, response);
        }
        boolean large = failed instanceof MaxUploadSizeExceededException;
        return answer(request, large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST, "wrong-request");
    }

    /** Whoever asked has gone: there is nobody to answer. That it takes the response tells Spring that it is answered. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone(HttpServletResponse response) {
        LOG.debug("A client left before its answer of status {} was complete", response.getStatus());
    }

    /** What Spring knows to be wrong with a request keeps its status; all else is our fault. */
    @ExceptionHandler(Exception.class)
    @Nullable
    Object unexpected(Exception failed, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failed)) {
            gone(response);
            return null;
        }
        if (failed instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = known.getStatusCode();
            return answer(request, status, refused(status));
        }
        LOG.error("A request failed", failed);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "failed");
    }

    /** What went wrong before any controller was reached, or after; and who asks for this address gets what is not there. */
    @RequestMapping("/error")
    Object elsewhere(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode code = HttpStatusCode.valueOf(status instanceof Integer known ? known : NOT_FOUND);
        return answer(request, code, code.is4xxClientError() ? refused(code) : "failed");
    }

    private static String refused(HttpStatusCode code) {
        return code.value() == NOT_FOUND ? "not-found" : "wrong-request";
    }

    private static Object later(HttpServletRequest request, HttpServletResponse response, String what) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, what);
    }

    private static Object answer(HttpServletRequest request, HttpStatusCode status, String what) {
        if (Problems.isForPrograms(request)) {
            return Problems.of(status, what);
        }
        return page(request, status, what);
    }

    private static ModelAndView page(HttpServletRequest request, HttpStatusCode status, String what) {
        Map<?, ?> address =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> known
                        ? known
                        : Map.of();
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        page.addObject(
                "view",
                ErrorView.of(
                        what,
                        status.is4xxClientError() ? refused(status) : what,
                        (String) address.get("dataset"),
                        (String) address.get("id"),
                        RequestContextUtils.getLocale(request)));
        page.addObject("again", status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE) ? RETRY_SECONDS : 0);
        return page;
    }
}
