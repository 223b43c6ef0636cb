package kompas.events.calendars.web;

import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.calendars.CalendarFeeds;
import kompas.events.calendars.CalendarOf;
import kompas.events.calendars.CalendarTelling;
import kompas.events.calendars.NarrowedCalendars;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.search.IndexNotReady;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Answer;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Calendars to subscribe to. An address stays good under a slug of earlier days: programs do not like to be sent elsewhere. */
@PageController
class CalendarPages {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private final CalendarFeeds feeds;
    private final NarrowedCalendars narrowed;
    private final Activities activities;
    private final Libraries libraries;
    private final OrganisationDirectory directory;

    CalendarPages(
            CalendarFeeds feeds,
            NarrowedCalendars narrowed,
            Activities activities,
            Libraries libraries,
            OrganisationDirectory directory) {
        this.feeds = feeds;
        this.narrowed = narrowed;
        this.activities = activities;
        this.libraries = libraries;
        this.directory = directory;
    }

    @GetMapping("/calendar.ics")
    @CachedPage(
            topics = {"events", "directory", "libraries", "places", "search"},
            expires = "PT15M")
    Answer narrowed(@RequestParam MultiValueMap<String, String> parameters, Page page) {
        String name = page.siteName().in(page.language()).text();
        String query = page.query().isEmpty() ? "" : "?" + page.query();
        try {
            CalendarOf calendar = narrowed.of(parameters)
                    .orElseThrow(
                            () -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "A filter is not understood"));
            return new Answer(
                    TYPE,
                    feeds.ics(
                            calendar,
                            new CalendarTelling(
                                    page.t(), name, page.base(), "/activities" + query, page.path() + query)));
        } catch (IndexNotReady e) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Words cannot be looked up yet", e);
        }
    }

    @GetMapping("/libraries/{slug}/calendar.ics")
    @CachedPage(
            topics = {"events", "directory", "libraries"},
            expires = "PT15M")
    Answer library(@PathVariable String slug, Page page) {
        LibrarySummary library = libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
        String name = library.name().in(page.language()).text();
        return answer(new CalendarOf.Library(library.id()), name, library.path(), page);
    }

    @GetMapping("/organisations/{slug}/calendar.ics")
    @CachedPage(
            topics = {"events", "directory", "libraries"},
            expires = "PT15M")
    Answer organisation(@PathVariable String slug, Page page) {
        OrganisationSummary organisation =
                directory.findBySlug(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
        String name = organisation.name().in(page.language()).text();
        return answer(new CalendarOf.Organisation(organisation.id()), name, organisation.path(), page);
    }

    @GetMapping("/activities/{slug}/calendar.ics")
    @CachedPage(
            topics = {"events", "directory", "libraries"},
            expires = "PT15M")
    Answer activity(@PathVariable String slug, Page page) {
        Activity activity = activities.findPublic(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        Optional<String> title =
                activity.title().map(text -> text.in(page.language()).text());
        return answer(new CalendarOf.One(activity.id()), title.orElse(""), activity.path(), page);
    }

    private Answer answer(CalendarOf calendar, String name, String shown, Page page) {
        return new Answer(
                TYPE, feeds.ics(calendar, new CalendarTelling(page.t(), name, page.base(), shown, page.path())));
    }
}
