package kompas.events.helping.web;

import java.util.List;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.calendars.OwnCalendar;
import kompas.events.calendars.OwnCalendar.Certainty;
import kompas.events.calendars.OwnCalendar.Entry;
import kompas.events.helping.ChangingHelp.Seen;
import kompas.events.helping.HelpTask;
import kompas.events.helping.Turn;
import kompas.events.telling.Where;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** The shifts somebody took, for their own calendar: what they gave back is told as cancelled, so that it goes from there. */
@Component
class HelpCalendar {

    private final OwnCalendar calendar;
    private final Where where;

    HelpCalendar(OwnCalendar calendar, Where where) {
        this.calendar = calendar;
        this.where = where;
    }

    /** What every entry says. */
    private record Said(Activity activity, Text t, String look) {}

    /** @param own the page of whoever helps, behind the language */
    byte[] of(Page page, Seen seen, String own) {
        Activity activity = seen.activity();
        Text t = page.t();
        Said said = new Said(activity, t, t.say("helping.ics.look", "address", page.base() + page.to(own)));
        List<Entry> entries = seen.turns().stream()
                .flatMap(turn -> seen.tasks().stream().flatMap(task -> entries(turn, task, said)))
                .toList();
        return calendar.ics(
                new OwnCalendar.Telling(
                        t,
                        HelpTitles.title(activity, t),
                        page.base() + page.to(activity.path()),
                        activity.schedule().zone()),
                entries);
    }

    private Stream<Entry> entries(Turn turn, HelpTask task, Said said) {
        String title = said.t()
                .say(
                        "helping.mail.line",
                        "task",
                        task.title().in(said.t().language()).text(),
                        "when",
                        HelpTitles.title(said.activity(), said.t()));
        return task.shifts().stream()
                .filter(shift -> shift.id().equals(turn.shift()))
                .map(shift -> new Entry(
                        turn.id().toString(),
                        title,
                        shift.starts(),
                        shift.ends(),
                        false,
                        said.activity().sequence(),
                        turn.signed() && shift.open() ? Certainty.CONFIRMED : Certainty.CANCELLED,
                        where.of(said.activity(), said.activity().where().room(), said.t())
                                .line(),
                        said.look()));
    }
}
