package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Sends bytes that lie in memory, compressed when the reader's browser takes that. */
final class Sending {

    private Sending() {}

    static void bytes(HttpServletRequest request, HttpServletResponse response, byte[] plain, byte @Nullable [] packed)
            throws IOException {
        byte[] body = plain;
        if (packed != null && takesGzip(request)) {
            response.setHeader("Content-Encoding", "gzip");
            body = packed;
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
