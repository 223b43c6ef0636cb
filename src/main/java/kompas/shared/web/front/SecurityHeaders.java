package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kompas.shared.web.FrameAncestors;

/** The headers every answer carries: nothing from elsewhere, no scripts in the page, no frames but where a module allows them. */
final class SecurityHeaders {

    private static final String NOBODY = "'none'";

    private final List<FrameAncestors> framing;
    private final Supplier<Optional<String>> mapTiles;

    /** @param mapTiles address of map tiles: the one thing a page may fetch from elsewhere, when the network says so */
    SecurityHeaders(List<FrameAncestors> framing, Supplier<Optional<String>> mapTiles) {
        this.framing = framing;
        this.mapTiles = mapTiles;
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        String ancestors = ancestors(request.getRequestURI());
        response.setHeader("Content-Security-Policy", policy(ancestors));
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

    private String policy(String ancestors) {
        String pictures = mapTiles.get().map(tiles -> " " + origin(tiles)).orElse("");
        return "default-src 'self'; img-src 'self' data:" + pictures
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors " + ancestors;
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
