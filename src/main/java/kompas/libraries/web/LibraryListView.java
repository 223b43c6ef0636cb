package kompas.libraries.web;

import java.util.List;
import java.util.Map;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;
import org.jspecify.annotations.Nullable;

/**
 * The libraries that fit a search, by country and region.
 *
 * @param query as typed
 * @param region the one region that is shown, and where all of them are; null when all are
 * @param any whether the network has a library at all
 */
public record LibraryListView(
        String query, @Nullable Link region, List<Country> countries, boolean any, Map<String, List<String>> kept) {

    /** How many libraries fit. */
    public long found() {
        return countries.stream().mapToLong(Country::count).sum();
    }

    /** @param anchor where it stands on the page
     * @param map null when its borders are not known */
    public record Country(
            String anchor,
            Shown name,
            List<Region> regions,
            @Nullable MapView map) {

        public long count() {
            return regions.stream()
                    .mapToLong(region -> region.libraries().size() + region.more())
                    .sum();
        }
    }

    /**
     * @param title its long name; for libraries outside of every region, that
     * @param href the list with this region alone; null when it is none
     * @param more how many more there are than are shown
     * @param chitalishta how many there are in it, and the list of them, null where there is no such list
     */
    public record Region(
            String title,
            @Nullable String href,
            List<LibraryRow> libraries,
            int more,
            int chitalishta,
            @Nullable String chitalishtaHref) {}
}
