package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;

/** A country's regions with how many organisations there are in each. */
public record CountryView(LocalizedText name, Optional<MapView> map, List<Region> regions) {

    public record Region(Link page, long count) {}
}
