package kompas.events.calendars.web;

import java.util.List;
import java.util.Optional;
import kompas.events.calendars.CalendarDates;
import kompas.events.calendars.CalendarDates.Coming;
import kompas.events.calendars.NarrowedCalendars;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.search.IndexNotReady;
import kompas.shared.text.Languages;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is on, in a frame on somebody else's website; the page that explains it gives the code. */
@Controller
class ActivityEmbedController {

    private static final int SHOWN = 15;

    private final CalendarDates dates;
    private final NarrowedCalendars narrowed;
    private final Where where;
    private final Spoken spoken;

    ActivityEmbedController(CalendarDates dates, NarrowedCalendars narrowed, Where where, Spoken spoken) {
        this.dates = dates;
        this.narrowed = narrowed;
        this.where = where;
        this.spoken = spoken;
    }

    @GetMapping("/embed/activities")
    String show(@RequestParam MultiValueMap<String, String> parameters, Page asked, Model model) {
        Page page = spoken.in(Optional.ofNullable(parameters.getFirst("lang")).orElse(""), asked);
        String query = NarrowedCalendars.query(parameters);
        model.addAttribute("page", page);
        model.addAttribute("lines", lines(parameters, page));
        model.addAttribute("whole", page.base() + page.to("/activities") + (query.isEmpty() ? "" : "?" + query));
        return "events/calendars/embed";
    }

    /** None while words cannot be looked up: a frame on somebody's website is no place for an error. */
    private List<EmbeddedDate> lines(MultiValueMap<String, String> parameters, Page page) {
        try {
            return narrowed.of(parameters).map(calendar -> dates.next(calendar, SHOWN)).orElse(List.of()).stream()
                    .map(coming -> line(coming, page))
                    .toList();
        } catch (IndexNotReady e) {
            return List.of();
        }
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
