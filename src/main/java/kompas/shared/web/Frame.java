package kompas.shared.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/**
 * What is the same on every page of the installation.
 *
 * @param languages BCP-47 tags in the order they are offered, never empty
 * @param siteName the network's name
 * @param tagline two lines about the network, for its home page and for sharing
 * @param navigation what stands in the menu and, from order 1000, at the foot
 * @param search the search in the header, when some module offers one
 * @param assets the files of the look
 * @param mapTiles what maps stand on beside our own borders
 * @param signIn path of the page to sign in on, behind the language, when people can
 * @param dataLicence short name of the licence its open data stand under
 * @param stylesheet address of a stylesheet that puts the network's own colour over ours
 * @param logo address of the network's own logo
 * @param partsOff parts of the site that are switched off
 */
public record Frame(
        List<String> languages,
        LocalizedText siteName,
        Optional<LocalizedText> tagline,
        List<NavigationEntry> navigation,
        Optional<SiteSearch> search,
        Assets assets,
        Optional<MapTiles> mapTiles,
        Optional<String> signIn,
        String dataLicence,
        Optional<String> stylesheet,
        Optional<String> logo,
        List<SitePart> partsOff) {

    private static final int FOOTER = 1000;

    /** What stands in the menu at the top. */
    public List<NavigationEntry> menu() {
        return navigation.stream().filter(entry -> entry.order() < FOOTER).toList();
    }

    /** What stands at the foot of the page. */
    public List<NavigationEntry> footer() {
        return navigation.stream().filter(entry -> entry.order() >= FOOTER).toList();
    }

    /** Whether the page at {@code path}, behind the language, is there to be linked to. */
    public boolean offers(String path) {
        return partsOff.stream().noneMatch(part -> part.holds(path));
    }
}
