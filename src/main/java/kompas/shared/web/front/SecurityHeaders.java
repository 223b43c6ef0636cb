package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import kompas.shared.web.FrameAncestors;
import kompas.shared.web.MapTiles;

/** The headers every answer carries: nothing from elsewhere, no scripts in the page, no frames but where a module allows them. */
final class SecurityHeaders {

    private static final String NOBODY = "'none'";

    private final List<FrameAncestors> framing;
    private final Supplier<Optional<MapTiles>> mapTiles;
    private volatile Policy usual = Policy.with(Optional.empty());

    /** @param mapTiles address of map tiles: the one thing a page may fetch from elsewhere, when the network says so */
    SecurityHeaders(List<FrameAncestors> framing, Supplier<Optional<MapTiles>> mapTiles) {
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

    /** The policy of a page nobody may frame; made again only when the address of map tiles changes. */
    private String policy(String ancestors) {
        Optional<MapTiles> tiles = mapTiles.get();
        Policy known = usual;
        if (!known.tiles.equals(tiles)) {
            known = Policy.with(tiles);
            usual = known;
        }
        return ancestors.equals(NOBODY) ? known.closed : known.open + ancestors;
    }

    private String ancestors(String path) {
        if (framing.isEmpty()) {
            return NOBODY;
        }
        StringJoiner allowed = new StringJoiner(" ").setEmptyValue(NOBODY);
        for (FrameAncestors each : framing) {
            each.allowedFor(path).forEach(allowed::add);
        }
        return allowed.toString();
    }

    private record Policy(Optional<MapTiles> tiles, String open, String closed) {

        static Policy with(Optional<MapTiles> tiles) {
            String open = "default-src 'self'; img-src 'self' data:"
                    + tiles.map(SecurityHeaders::pictures).orElse("")
                    + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";
            return new Policy(tiles, open, open + NOBODY);
        }
    }

    /** Tiles are pictures from elsewhere; those of an archive are cut out of it by the page, which fetches parts of it. */
    private static String pictures(MapTiles tiles) {
        String origin = tiles.origin().isEmpty() ? "" : " " + tiles.origin();
        return tiles.isArchive() ? " blob:; connect-src 'self'" + origin : origin;
    }
}
