package kompas.shared.web;

import java.net.URI;
import java.util.Optional;

/**
 * Ground for maps that comes from somewhere else.
 *
 * @param address of tiles ({@code https://…/{z}/{x}/{y}.png}) or of one PMTiles file of pictures ({@code https://….pmtiles});
 *     a path means this server
 * @param attribution whom the map names, as plain text
 */
public record MapTiles(String address, Optional<String> attribution) {

    public MapTiles {
        if (!address.matches("(https?://|/)\\S+")) {
            throw new IllegalArgumentException("Map tiles have an address that begins with http or /: " + address);
        }
    }

    /** Whether it is one file of all tiles, of which parts are fetched. */
    public boolean isArchive() {
        return address.replaceFirst("[?#].*", "").endsWith(".pmtiles");
    }

    /** The server, as a content security policy names it; empty when it is this one. */
    public String origin() {
        if (address.startsWith("/")) {
            return "";
        }
        URI server = URI.create(address.replace("{s}", "*").replaceAll("[{}]", ""));
        return server.getScheme() + "://" + server.getAuthority();
    }
}
