package kompas.shared.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/** What the shell says of the network; answered from the network's settings, at once and without asking the database each time. */
public interface Site {

    LocalizedText name();

    /** Two lines about the network, for its home page and for sharing. */
    default Optional<LocalizedText> tagline() {
        return Optional.empty();
    }

    /** What maps stand on beside our own borders, when the installation has any. */
    default Optional<MapTiles> mapTiles() {
        return Optional.empty();
    }

    /** Address of a stylesheet that puts the network's own colour over ours. */
    default Optional<String> stylesheet() {
        return Optional.empty();
    }

    /** Address of the network's own logo. */
    default Optional<String> logo() {
        return Optional.empty();
    }

    /** The parts that are switched off. */
    default List<SitePart> partsOff() {
        return List.of();
    }

    /** Short name of the licence its open data stand under. */
    default String dataLicence() {
        return "CC BY 4.0";
    }
}
