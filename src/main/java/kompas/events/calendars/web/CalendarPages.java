package kompas.events.calendars.web;

import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.calendars.CalendarFeeds;
import kompas.events.calendars.CalendarFeeds.Telling;
import kompas.events.calendars.CalendarOf;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Answer;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calendars to subscribe to. An address stays good under a slug of earlier days: programs do not like to be sent elsewhere. */
@PageController
class CalendarPages {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private final CalendarFeeds feeds;
    private final Activities activities;
    private final Libraries libraries;
    private final OrganisationDirectory directory;

    CalendarPages(CalendarFeeds feeds, Activities activities, Libraries libraries, OrganisationDirectory directory) {
        this.feeds = feeds;
        this.activities = activities;
        this.libraries = libraries;
        this.directory = directory;
    }

    @GetMapping("/calendar.ics")
    @CachedPage(
            topics = {"events", "directory", "libraries"},
            expires = "PT15M")
    Answer everything(Page page) {
        String name = page.siteName().in(page.language()).text();
        return answer(new CalendarOf.Everything(), name, "/activities", page);
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
        return new Answer(TYPE, feeds.ics(calendar, new Telling(page.t(), name, page.base(), shown, page.path())));
    }
}
