package kompas.directory.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import kompas.search.IndexNotReady;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is refused to programs, as problem documents (RFC 9457). */
@RestControllerAdvice("kompas.directory.opendata")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataFailures {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refusal, HttpServletResponse response) {
        return problem(refusal.status(), String.valueOf(refusal.getMessage()), response);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> indexNotReady(IndexNotReady failure, HttpServletResponse response) {
        response.setHeader("Retry-After", "30");
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE, "The search is getting ready; lists without a search work", response);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String detail, HttpServletResponse response) {
        response.setHeader("ETag", null);
        response.setHeader("Cache-Control", "no-store");
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
