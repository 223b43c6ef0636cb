package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import kompas.shared.web.Assets;
import kompas.shared.web.Assets.Asset;

/** Serves the files of the look: for ever under their own address, for a day where browsers look for them unasked. */
final class AssetAnswers {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final String NOT_KEPT = "no-cache";
    private static final Map<String, String> WELL_KNOWN = Map.of(
            "/embed.js", "embed.js",
            "/screen-worker.js", "screen-worker.js",
            "/favicon.ico", "icons/favicon.ico",
            "/favicon.svg", "icons/favicon.svg",
            "/apple-touch-icon.png", "icons/apple-touch-icon.png");

    private final Assets assets;

    AssetAnswers(Assets assets) {
        this.assets = assets;
    }

    /** False when the path is not one of ours. */
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wellKnown = WELL_KNOWN.get(path);
        if (wellKnown != null) {
            return send(wellKnown, FOR_A_DAY, request, response);
        }
        if (!path.startsWith(Assets.ROOT)) {
            return false;
        }
        int slash = path.indexOf('/', Assets.ROOT.length());
        if (slash < 0) {
            return false;
        }
        boolean current = path.substring(Assets.ROOT.length(), slash).equals(assets.version());
        return send(path.substring(slash + 1), current ? FOR_EVER : NOT_KEPT, request, response);
    }

    private boolean send(String name, String kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Asset> found = assets.find(name);
        if (found.isEmpty()) {
            return false;
        }
        response.setHeader("Cache-Control", kept);
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(found.get().type());
        Sending.bytes(request, response, found.get().plain(), found.get().packed());
        return true;
    }
}
