package kompas.events.screens.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.events.calendars.CalendarDates;
import kompas.events.calendars.CalendarDates.Coming;
import kompas.events.calendars.CalendarOf;
import kompas.events.screens.FoyerScreens;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.QrPath;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The screen in the foyer: public facts only, for nobody is signed in there. */
@PageController
class ScreenPages {

    private static final int TO_A_PAGE = 5;
    private static final int PAGES = 3;

    private final Libraries libraries;
    private final CalendarDates dates;
    private final FoyerScreens screens;
    private final ScreenCalls calls;
    private final Where where;
    private final PublicAddress site;

    ScreenPages(
            Libraries libraries,
            CalendarDates dates,
            FoyerScreens screens,
            ScreenCalls calls,
            Where where,
            PublicAddress site) {
        this.libraries = libraries;
        this.dates = dates;
        this.screens = screens;
        this.calls = calls;
        this.where = where;
        this.site = site;
    }

    @GetMapping("/screen/{slug}")
    @CachedPage(
            topics = {"events", "directory", "libraries", "needs"},
            expires = "PT1M")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "0") String slide, Page page, Model model) {
        LibrarySummary library = libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
        Optional<OrganisationSummary> organisation = screens.ofTheMonth(library);
        String whole = site.of(page.to(library.path()));
        model.addAttribute(
                "view",
                new ScreenView(
                        library,
                        FoyerScreens.zone(library).getId(),
                        agenda(library, page),
                        organisation,
                        calls.of(library, page),
                        new ScreenView.Addresses(
                                QrPath.of(whole),
                                whole.replaceFirst("^https?://", ""),
                                organisation.map(found -> QrPath.of(site.of(page.to(found.path()))))),
                        slide.matches("\\d{1,3}") ? Integer.parseInt(slide) : 0));
        return "events/screens/screen";
    }

    private List<List<ScreenView.Item>> agenda(LibrarySummary library, Page page) {
        List<ScreenView.Item> items = dates.next(new CalendarOf.Library(library.id()), TO_A_PAGE * PAGES).stream()
                .map(coming -> item(coming, page))
                .toList();
        List<List<ScreenView.Item>> pages = new ArrayList<>();
        for (int i = 0; i < items.size(); i += TO_A_PAGE) {
            pages.add(items.subList(i, Math.min(items.size(), i + TO_A_PAGE)));
        }
        return pages;
    }

    private ScreenView.Item item(Coming coming, Page page) {
        When when = When.of(coming.date(), coming.activity().schedule());
        return new ScreenView.Item(
                when.firstDay().toString(),
                when.shortDay(page.t()),
                when.times(page.t()),
                coming.activity().title().map(title -> title.in(page.language())),
                where.of(coming.activity(), coming.date().room(), page.t()).line(),
                coming.date().ends().toString(),
                coming.activity().example());
    }
}
