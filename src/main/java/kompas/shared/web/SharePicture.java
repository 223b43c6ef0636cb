package kompas.shared.web;

import java.util.List;
import java.util.Optional;

/**
 * What stands on the picture other services show when somebody shares a page.
 *
 * @param site the network's name
 * @param title what the page is about
 * @param facts one line below it
 * @param words a few words more, each on a pill of its own
 * @param map where it is
 * @param photo shown in place of the map
 */
public record SharePicture(
        String site,
        String title,
        String facts,
        List<String> words,
        Optional<MapView> map,
        Optional<SharePhoto> photo) {

    public SharePicture(String site, String title, String facts, List<String> words, Optional<MapView> map) {
        this(site, title, facts, words, map, Optional.empty());
    }

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
}
