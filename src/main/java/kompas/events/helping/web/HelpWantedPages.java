package kompas.events.helping.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.events.helping.CallForHelp;
import kompas.events.helping.HelpWanted;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where helpers are wanted: everywhere, in a region, or with one library or organisation. */
@PageController
class HelpWantedPages {

    static final String PATH = "/help-wanted";

    private static final int MOST = 100;

    private final HelpWanted wanted;
    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final Places places;

    HelpWantedPages(HelpWanted wanted, Libraries libraries, OrganisationDirectory directory, Places places) {
        this.wanted = wanted;
        this.libraries = libraries;
        this.directory = directory;
        this.places = places;
    }

    private record Of(List<CallForHelp> calls, Optional<LocalizedText> whose, String path) {}

    @GetMapping(PATH)
    @CachedPage(
            topics = {"events", "directory", "libraries", "places"},
            expires = "PT30S")
    String show(Page page, @RequestParam Map<String, String> asked, Model model) {
        Of found = of(asked);
        List<Link> regions = found.path().isEmpty() ? regions(asked.getOrDefault("region", ""), page) : List.of();
        model.addAttribute(
                "view",
                new HelpWantedView(
                        HelpLines.of(found.calls(), MOST, page),
                        found.whose().map(name -> name.in(page.language())),
                        found.path(),
                        regions,
                        !asked.isEmpty()));
        return "events/helping/wanted";
    }

    private Of of(Map<String, String> asked) {
        String house = asked.getOrDefault("library", "");
        if (!house.isBlank()) {
            LibrarySummary library = libraries.findBySlug(house).orElseThrow(() -> new NotFound("Library " + house));
            return new Of(wanted.of(library.id().value()), Optional.of(library.name()), library.path());
        }
        String group = asked.getOrDefault("organisation", "");
        if (!group.isBlank()) {
            OrganisationSummary organisation =
                    directory.findBySlug(group).orElseThrow(() -> new NotFound("Organisation " + group));
            return new Of(wanted.of(organisation.id().value()), Optional.of(organisation.name()), organisation.path());
        }
        String where = asked.getOrDefault("region", "");
        if (where.isBlank()) {
            return new Of(wanted.all(), Optional.empty(), "");
        }
        Area region = places.findAreaByAddress(where).orElseThrow(() -> new NotFound("Region " + where));
        return new Of(wanted.in(region.id()), Optional.empty(), "");
    }

    /** One region is no choice. */
    private List<Link> regions(String chosen, Page page) {
        Map<Area, Long> counts = wanted.regions();
        if (counts.size() < 2 && chosen.isBlank()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(page.t().say("helping.wanted.everywhere"), page.to(PATH), chosen.isBlank()));
        counts.forEach((region, count) -> links.add(new Link(
                region.label(page.language()) + " · " + page.t().number(count),
                page.to(PATH) + "?region=" + region.address(),
                region.address().equals(chosen))));
        return links;
    }
}
