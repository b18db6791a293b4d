package nl.kring.api.operate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import nl.kring.api.rest.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What went wrong, for programs: RFC 9457 with a code, and advice on what to do. */
final class Problems {

    private static final String TYPE = "urn:kring:problem:";
    private static final int RETRY_SECONDS = 10;

    /** What is wrong and what to do, for what no service says itself. */
    private static final Map<String, String[]> TEXTS = Map.ofEntries(
            text("preparing", "Kring is being prepared.", "Ask again in a few seconds."),
            text("unreachable", "The database does not answer.", "Ask again in a few seconds."),
            text("no-space", "The disk is full; what was acknowledged is kept.", "Free some space, then try again."),
            text("not-found", "There is nothing at this address.", "See /api/v1/openapi.json for what there is."),
            text(
                    "wrong-request",
                    "The request cannot be understood.",
                    "See /api/v1/openapi.json for what can be asked, and how."),
            text(
                    "foreign",
                    "A page of another site sent this.",
                    "Send it from a program, or from a page of this Kring."),
            text(
                    "wrong-method",
                    "That cannot be done at this address.",
                    "See /api/v1/openapi.json for what can be done there."),
            text(
                    "form-not-offered",
                    "The answer does not exist in the form that is asked for.",
                    "Ask for application/json, or of a list for text/csv."),
            text(
                    "form-not-read",
                    "The body has a form that is not read here.",
                    "Send application/json, or files as multipart/form-data."),
            text("too-large", "The files are too large to be sent.", "Use kring import on the machine itself."),
            text("failed", "Something went wrong in Kring.", "Try again; if it stays, report it with the time."));

    private static Map.Entry<String, String[]> text(String code, String detail, String advice) {
        return Map.entry(code, new String[] {detail, advice});
    }

    /** What is wrong with a request of this status, for programs. */
    static String refused(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "foreign";
            case 404 -> "not-found";
            case 405 -> "wrong-method";
            case 406 -> "form-not-offered";
            case 413 -> "too-large";
            case 415 -> "form-not-read";
            default -> "wrong-request";
        };
    }

    private Problems() {}

    /** Whether whoever asks is a program. */
    static boolean isForPrograms(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked instanceof String first ? first : request.getRequestURI();
        String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return path.startsWith("/api/") || (accepted.contains("json") && !accepted.contains("html"));
    }

    static ResponseEntity<ProblemDetail> of(Refusal refused, HttpServletResponse response) {
        HttpStatusCode status = HttpStatusCode.valueOf(refused.status());
        if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
        }
        ProblemDetail problem = problem(status, refused.code(), String.valueOf(refused.getMessage()), refused.advice());
        return answer(status, problem);
    }

    static ResponseEntity<ProblemDetail> of(HttpStatusCode status, String what) {
        String code = what.equals("wrong-request") ? refused(status) : what;
        String[] texts = TEXTS.getOrDefault(code, new String[] {"", ""});
        return answer(status, problem(status, code, texts[0], texts[1]));
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, String detail, String advice) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        problem.setProperty("code", code);
        problem.setProperty("advice", advice);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatusCode status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
