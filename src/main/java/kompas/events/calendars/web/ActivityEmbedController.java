package kompas.events.calendars.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.events.calendars.CalendarDates;
import kompas.events.calendars.CalendarDates.Coming;
import kompas.events.calendars.CalendarOf;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.libraries.Libraries;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Languages;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is on, in a frame on somebody else's website; the page that explains it gives the code. */
@Controller
class ActivityEmbedController {

    private static final int SHOWN = 15;

    private final CalendarDates dates;
    private final Where where;
    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final Spoken spoken;

    ActivityEmbedController(
            CalendarDates dates, Where where, Libraries libraries, OrganisationDirectory directory, Spoken spoken) {
        this.dates = dates;
        this.where = where;
        this.libraries = libraries;
        this.directory = directory;
        this.spoken = spoken;
    }

    @GetMapping("/embed/activities")
    String show(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String library,
            @RequestParam(defaultValue = "") String organisation,
            Page asked,
            Model model) {
        Page page = spoken.in(lang, asked);
        List<EmbeddedDate> lines = dates.next(whose(library, organisation), SHOWN).stream()
                .map(coming -> line(coming, page))
                .toList();
        model.addAttribute("page", page);
        model.addAttribute("lines", lines);
        model.addAttribute("whole", page.base() + page.to(path(library, organisation)));
        return "events/calendars/embed";
    }

    private CalendarOf whose(String library, String organisation) {
        if (!library.isEmpty()) {
            return libraries
                    .findBySlug(library)
                    .map(found -> new CalendarOf.Library(found.id()))
                    .orElseThrow(() -> new NotFound("Library " + library));
        }
        if (!organisation.isEmpty()) {
            return directory
                    .findBySlug(organisation)
                    .map(found -> new CalendarOf.Organisation(found.id()))
                    .orElseThrow(() -> new NotFound("Organisation " + organisation));
        }
        return new CalendarOf.Everything();
    }

    private static String path(String library, String organisation) {
        if (!library.isEmpty()) {
            return "/libraries/" + library;
        }
        return organisation.isEmpty() ? "/activities" : "/organisations/" + organisation;
    }

    private EmbeddedDate line(Coming coming, Page page) {
        Text t = page.t();
        return new EmbeddedDate(
                coming.activity().title().map(title -> title.in(t.language())),
                page.base() + page.to(coming.activity().path()),
                When.of(coming.date(), coming.activity().schedule()).whole(t),
                where.of(coming.activity(), coming.date().room(), t).name(),
                coming.activity().example());
    }

    /** In which language a frame speaks: the one it is asked in, else the network's first. */
    @Component
    static class Spoken {

        private final Messages messages;
        private final Languages languages;

        Spoken(Messages messages, Languages languages) {
            this.messages = messages;
            this.languages = languages;
        }

        Page in(String language, Page asked) {
            String chosen = languages.has(language) ? language : languages.standard();
            return new Page(
                    new Text(messages, chosen), "/activities", "", asked.base(), asked.frame(), Optional.empty());
        }
    }
}
