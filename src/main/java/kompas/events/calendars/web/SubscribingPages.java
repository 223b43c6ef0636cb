package kompas.events.calendars.web;

import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.events.calendars.NarrowedCalendars;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one subscribes to a calendar, program by program, with the address ready to be copied. */
@PageController
class SubscribingPages {

    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final NetworkSettings settings;

    SubscribingPages(Libraries libraries, OrganisationDirectory directory, NetworkSettings settings) {
        this.libraries = libraries;
        this.directory = directory;
        this.settings = settings;
    }

    @GetMapping("/calendars")
    @CachedPage(topics = {"libraries", "directory"})
    String show(Page page, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        String query = NarrowedCalendars.query(parameters);
        Optional<LibrarySummary> house = only(query, "library").map(this::library);
        Optional<OrganisationSummary> group = only(query, "organisation").map(this::organisation);
        Optional<LocalizedText> name = house.map(LibrarySummary::name).or(() -> group.map(OrganisationSummary::name));
        Optional<String> path = house.map(LibrarySummary::path).or(() -> group.map(OrganisationSummary::path));
        model.addAttribute(
                "view",
                new SubscribingView(
                        path.isPresent() ? CalendarLink.of(page, path.get()) : CalendarLink.of(page, "", query),
                        path.orElse(""),
                        name,
                        page.base() + page.to("/activities.atom"),
                        frame(page, query),
                        settings.current().embedHosts()));
        return "events/calendars/subscribing";
    }

    /** The one thing that is asked for, if it is this. */
    private static Optional<String> only(String query, String parameter) {
        return query.startsWith(parameter + "=") && query.indexOf('&') < 0
                ? Optional.of(query.substring(parameter.length() + 1))
                : Optional.empty();
    }

    private LibrarySummary library(String slug) {
        return libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
    }

    private OrganisationSummary organisation(String slug) {
        return directory.findBySlug(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
    }

    private static String frame(Page page, String query) {
        String address = page.base() + "/embed/activities?lang=" + page.language()
                + (query.isEmpty() ? "" : "&amp;" + query.replace("&", "&amp;"));
        return """
                <iframe src="%s" title="%s" width="100%%" height="480" loading="lazy"></iframe>
                <script src="%s/embed.js" async></script>""".formatted(address, page.t().say("calendars.embed.title"), page.base());
    }
}
