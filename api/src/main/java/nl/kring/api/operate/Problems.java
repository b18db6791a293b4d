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
    private static final Map<String, String[]> TEXTS = Map.of(
            "preparing", new String[] {"Kring is being prepared.", "Ask again in a few seconds."},
            "unreachable", new String[] {"The database does not answer.", "Ask again in a few seconds."},
            "no-space",
                    new String[] {"The disk is full; what was acknowledged is kept.", "Free some space, then try again."
                    },
            "not-found",
                    new String[] {"There is nothing at this address.", "See /api/v1/openapi.json for what there is."},
            "wrong-request",
                    new String[] {
                        "The request cannot be understood.", "See /api/v1/openapi.json for what can be asked, and how."
                    },
            "failed",
                    new String[] {"Something went wrong in Kring.", "Try again; if it stays, report it with the time."
                    });

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

    static ResponseEntity<ProblemDetail> of(HttpStatusCode status, String code) {
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
