package kompas.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kompas.directory.CompassOverview.Call;
import kompas.directory.OrganisationSummary;
import kompas.libraries.LibrarySummary;
import kompas.shared.web.Agenda;
import kompas.shared.web.Bar;
import kompas.shared.web.MapView;

/**
 * The home page.
 *
 * @param total how many organisations there are; none means the list is still empty
 * @param libraries how many libraries carry it
 * @param maps one of each country that has borders, shaded by the number of organisations
 * @param thisWeek what is on within a week
 * @param largest the share of the largest field, in words; empty while no field is known
 */
public record HomeView(
        long total,
        int libraries,
        List<CountryMap> maps,
        Optional<Agenda> thisWeek,
        List<Call> calls,
        List<Bar> sections,
        String largest,
        List<OrganisationSummary> newest,
        List<LibrarySummary> someLibraries,
        boolean demonstration) {

    /** A word as it stands in a query string. */
    public String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    public record CountryMap(MapView map, String caption) {}
}
