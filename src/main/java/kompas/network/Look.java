package kompas.network;

import java.util.Optional;

/**
 * How a network looks, where it does not look like Kompas.
 *
 * @param accent colour of links and buttons on light pages
 * @param logo path of a picture: {@code /files/…/320}
 */
public record Look(Optional<Accent> accent, Optional<String> logo) {

    static final Look OF_KOMPAS = new Look(Optional.empty(), Optional.empty());
}
