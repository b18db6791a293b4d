package nl.kring.api.operate;

import jakarta.servlet.http.HttpServletRequest;
import nl.kring.api.operate.Readiness.NotReadyException;
import nl.kring.cypher.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What went wrong, as a page for people and as a problem (RFC 9457) for programs; never how it went wrong. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int RETRY_SECONDS = 5;

    @ExceptionHandler(NotReadyException.class)
    Object notReady(HttpServletRequest request) {
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, "preparing");
    }

    @ExceptionHandler(NoResourceFoundException.class)
    Object notFound(HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler(StoreException.class)
    Object store(StoreException failed, HttpServletRequest request) {
        return switch (failed.reason()) {
            case UNKNOWN_DATASET -> answer(request, HttpStatus.NOT_FOUND, "not-found");
            case NO_SPACE -> answer(request, HttpStatus.INSUFFICIENT_STORAGE, "no-space");
            case UNREACHABLE -> answer(request, HttpStatus.SERVICE_UNAVAILABLE, "unreachable");
            default -> unexpected(failed, request);
        };
    }

    @ExceptionHandler(Exception.class)
    Object unexpected(Exception failed, HttpServletRequest request) {
        LOG.error("A request failed", failed);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "failed");
    }

    private static Object answer(HttpServletRequest request, HttpStatus status, String what) {
        HttpHeaders headers = new HttpHeaders();
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("json") && !accepted.contains("html")) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setProperty("code", what);
            return ResponseEntity.status(status)
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        page.addObject("what", what);
        page.addObject("again", status == HttpStatus.SERVICE_UNAVAILABLE ? RETRY_SECONDS : 0);
        return page;
    }
}
