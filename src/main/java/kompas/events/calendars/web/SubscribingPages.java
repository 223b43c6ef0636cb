package kompas.events.calendars.web;

import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
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
    String show(
            Page page,
            @RequestParam(defaultValue = "") String library,
            @RequestParam(defaultValue = "") String organisation,
            Model model) {
        Optional<LibrarySummary> house = library.isEmpty() ? Optional.empty() : Optional.of(library(library));
        Optional<OrganisationSummary> group =
                organisation.isEmpty() ? Optional.empty() : Optional.of(organisation(organisation));
        Optional<LocalizedText> name = house.map(LibrarySummary::name).or(() -> group.map(OrganisationSummary::name));
        String path = house.map(LibrarySummary::path)
                .or(() -> group.map(OrganisationSummary::path))
                .orElse("");
        model.addAttribute(
                "view",
                new SubscribingView(
                        CalendarLink.of(page, path),
                        path,
                        name,
                        page.base() + page.to("/activities.atom"),
                        frame(page, library, organisation),
                        settings.current().embedHosts()));
        return "events/calendars/subscribing";
    }

    private LibrarySummary library(String slug) {
        return libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
    }

    private OrganisationSummary organisation(String slug) {
        return directory.findBySlug(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
    }

    private static String frame(Page page, String library, String organisation) {
        String whose = (library.isEmpty() ? "" : "&library=" + library)
                + (organisation.isEmpty() ? "" : "&organisation=" + organisation);
        String address = page.base() + "/embed/activities?lang=" + page.language() + whose;
        return """
                <iframe src="%s" title="%s" width="100%%" height="480" loading="lazy"></iframe>
                <script src="%s/embed.js" async></script>""".formatted(address, page.t().say("calendars.embed.title"), page.base());
    }
}
