package kompas.directory.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Counts a request against its address' ration, says so in its headers, and refuses with 429 what is too much. */
@Component
class Ration {

    private final RateLimits limits;

    Ration(RateLimits limits) {
        this.limits = limits;
    }

    /** False when the request has been refused and is done with. */
    boolean allows(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RateLimits.Answer answer = limits.ask(kind(request), request.getRemoteAddr());
        response.setHeader("RateLimit-Policy", answer.policy());
        response.setHeader("RateLimit", answer.state());
        if (!answer.allowed()) {
            response.setHeader("Retry-After", String.valueOf(answer.retryAfter()));
            response.sendError(429);
        }
        return answer.allowed();
    }

    private static RateLimits.Kind kind(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean file = path.endsWith(".csv")
                || path.endsWith(".geojson")
                || path.endsWith(".ndjson")
                || path.endsWith(".zip")
                || "ndjson".equals(request.getParameter("format"));
        return file ? RateLimits.Kind.DOWNLOAD : RateLimits.Kind.REQUEST;
    }
}
