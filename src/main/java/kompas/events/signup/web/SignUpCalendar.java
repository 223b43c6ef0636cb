package kompas.events.signup.web;

import java.util.List;
import kompas.events.Activity;
import kompas.events.calendars.OwnCalendar;
import kompas.events.calendars.OwnCalendar.Certainty;
import kompas.events.calendars.OwnCalendar.Entry;
import kompas.events.signup.ChangingSignUps.Seen;
import kompas.events.signup.ChangingSignUps.SeenDate;
import kompas.events.signup.SignUpState;
import kompas.events.telling.Where;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** The dates somebody signed up for, for their own calendar: what they gave up is told as cancelled, so that it goes from there. */
@Component
class SignUpCalendar {

    private final OwnCalendar calendar;
    private final Where where;

    SignUpCalendar(OwnCalendar calendar, Where where) {
        this.calendar = calendar;
        this.where = where;
    }

    /** @param own the page of the sign-up, behind the language */
    byte[] of(Page page, Seen seen, String own) {
        Activity activity = seen.activity();
        String title = SignUpPages.title(activity, page.t());
        List<Entry> entries = seen.dates().stream()
                .map(date -> entry(date, activity, page.t(), page.base() + page.to(own)))
                .toList();
        return calendar.ics(
                new OwnCalendar.Telling(
                        page.t(),
                        title,
                        page.base() + page.to(activity.path()),
                        activity.schedule().zone()),
                entries);
    }

    private Entry entry(SeenDate date, Activity activity, Text t, String own) {
        Certainty certainty = certainty(date);
        String title = SignUpPages.title(activity, t);
        return new Entry(
                date.date().id().toString(),
                certainty == Certainty.TENTATIVE ? t.say("signup.ics.waiting", "title", title) : title,
                date.date().starts(),
                date.date().ends(),
                activity.schedule().allDay(),
                Math.max(activity.sequence(), date.date().sequence()),
                certainty,
                where.of(activity, date.date().room(), t).line(),
                t.say("signup.ics.look", "address", own));
    }

    private static Certainty certainty(SeenDate date) {
        SignUpState state = date.registration().state();
        if (date.date().cancelled() || !state.stands()) {
            return Certainty.CANCELLED;
        }
        return state == SignUpState.CONFIRMED ? Certainty.CONFIRMED : Certainty.TENTATIVE;
    }
}
