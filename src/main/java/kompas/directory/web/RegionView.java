package kompas.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.places.Area;
import kompas.shared.web.Agenda;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;

/**
 * A region, a part of one or a municipality for one reader.
 *
 * @param crumbs the areas it lies in
 * @param listed address of the list narrowed to it
 * @param population in words; empty when not known
 * @param neighbours areas that share a border with it
 */
public record RegionView(
        Area area,
        List<Link> crumbs,
        String listed,
        long total,
        Optional<String> population,
        Optional<String> density,
        Optional<MapView> map,
        List<Chart> charts,
        RegionGaps gaps,
        Optional<Agenda> coming,
        List<Entry> newest,
        List<Link> neighbours) {

    /** What its search box carries along: itself. */
    public Map<String, List<String>> kept() {
        return Addresses.kept(RegionCharts.listed(area), Set.of());
    }

    /** The path of its page behind the language. */
    public String path() {
        return "/regions/" + area.address();
    }
}
