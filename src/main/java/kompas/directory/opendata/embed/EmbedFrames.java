package kompas.directory.opendata.embed;

import java.util.List;
import kompas.network.NetworkSettings;
import kompas.shared.web.FrameAncestors;
import org.springframework.stereotype.Component;

/** The websites the network has named may show our frames, and nobody else. */
@Component
class EmbedFrames implements FrameAncestors {

    private static final String EMBEDDED = "/embed/";

    private final NetworkSettings settings;

    EmbedFrames(NetworkSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> allowedFor(String path) {
        return path.startsWith(EMBEDDED)
                ? settings.current().embedHosts().stream()
                        .map(EmbedFrames::origin)
                        .toList()
                : List.of();
    }

    /** A host alone means the site over TLS; an origin with its scheme means just that. */
    private static String origin(String host) {
        return host.contains("://") ? host : "https://" + host;
    }
}
