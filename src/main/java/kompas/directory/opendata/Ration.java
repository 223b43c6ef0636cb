package kompas.directory.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kompas.shared.web.RateLimit;
import org.springframework.stereotype.Component;

/** Counts a request against its address' ration, says so in its headers, and refuses with 429 what is too much. */
@Component
class Ration {

    /** Quick answers and whole files are counted apart. */
    private final RateLimit requests;

    private final RateLimit downloads;

    Ration(RateLimitSettings settings) {
        requests = new RateLimit(settings.requestsPerMinute(), Duration.ofMinutes(1), settings.addresses());
        downloads = new RateLimit(settings.downloadsPerHour(), Duration.ofHours(1), settings.addresses());
    }

    /** False when the request has been refused and is done with. The headers are those of the IETF's RateLimit draft. */
    boolean allows(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean file = isFile(request);
        String name = file ? "\"downloads\"" : "\"requests\"";
        RateLimit.Answer answer = (file ? downloads : requests).ask(request.getRemoteAddr());
        response.setHeader(
                "RateLimit-Policy",
                name + ";q=" + answer.most() + ";w=" + answer.window().toSeconds());
        response.setHeader("RateLimit", name + ";r=" + answer.remaining() + ";t=" + answer.reset());
        if (!answer.allowed()) {
            response.setHeader("Retry-After", String.valueOf(answer.retryAfter()));
            response.sendError(429);
        }
        return answer.allowed();
    }

    private static boolean isFile(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith(".csv")
                || path.endsWith(".geojson")
                || path.endsWith(".ndjson")
                || path.endsWith(".zip")
                || "ndjson".equals(request.getParameter("format"));
    }
}
