package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.shared.web.FrameAncestors;

/** The headers every answer carries: nothing from elsewhere, no scripts in the page, no frames but where a module allows them. */
final class SecurityHeaders {

    private static final String NOBODY = "'none'";

    private final List<FrameAncestors> framing;
    private final String policy;

    SecurityHeaders(List<FrameAncestors> framing, Optional<String> mapTiles) {
        this.framing = framing;
        String pictures = mapTiles.map(SecurityHeaders::origin).map(" "::concat).orElse("");
        this.policy = "default-src 'self'; img-src 'self' data:" + pictures
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        String ancestors = ancestors(request.getRequestURI());
        response.setHeader("Content-Security-Policy", policy + ancestors);
        if (ancestors.equals(NOBODY)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private String ancestors(String path) {
        String allowed =
                framing.stream().flatMap(each -> each.allowedFor(path).stream()).collect(Collectors.joining(" "));
        return allowed.isEmpty() ? NOBODY : allowed;
    }

    private static String origin(String tiles) {
        URI address = URI.create(tiles.replaceAll("[{}]", ""));
        return address.getScheme() + "://" + address.getAuthority();
    }
}
