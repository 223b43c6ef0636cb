package kompas.shared.web.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import kompas.shared.web.Assets;
import kompas.shared.web.Assets.Asset;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the files of the look once, from {@code static/} and from the few webjars used. */
final class AssetFolder {

    private static final String WEBJARS = "classpath*:META-INF/resources/webjars/";
    private static final Map<String, String> VENDORED = Map.of(
            "vendor/htmx.js", WEBJARS + "htmx.org/*/dist/htmx.min.js",
            "vendor/leaflet.js", WEBJARS + "leaflet/*/dist/leaflet.js",
            "vendor/leaflet.css", WEBJARS + "leaflet/*/dist/leaflet.css");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml;charset=utf-8",
            "txt", "text/plain;charset=utf-8",
            "woff2", "font/woff2",
            "png", "image/png",
            "ico", "image/x-icon",
            "webmanifest", "application/manifest+json;charset=utf-8");

    private AssetFolder() {}

    /** @throws UncheckedIOException when a file cannot be read, which is a broken jar */
    static Assets read(ResourcePatternResolver resources) {
        TreeMap<String, Asset> files = new TreeMap<>();
        try {
            for (Resource file : resources.getResources("classpath:static/**")) {
                if (file.isReadable() && !file.getURL().getPath().endsWith("/")) {
                    String path = file.getURL().getPath();
                    add(files, path.substring(path.lastIndexOf("/static/") + "/static/".length()), file);
                }
            }
            for (Map.Entry<String, String> vendored : VENDORED.entrySet()) {
                add(files, vendored.getKey(), resources.getResources(vendored.getValue())[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of the look could not be read", e);
        }
        return new Assets(version(files), files);
    }

    private static void add(Map<String, Asset> files, String name, Resource file) throws IOException {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] plain = file.getContentAsByteArray();
        byte[] packed = Packed.gzip(plain);
        files.put(name, new Asset(type, plain, packed.length < plain.length * 9 / 10 ? packed : null));
    }

    private static String version(TreeMap<String, Asset> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.plain());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
