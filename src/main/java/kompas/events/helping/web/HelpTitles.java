package kompas.events.helping.web;

import kompas.events.Activity;
import kompas.events.helping.HelpShift;
import kompas.shared.text.Text;

/** What activities and what is needed of volunteers are called on screens. */
final class HelpTitles {

    private HelpTitles() {}

    static String title(Activity activity, Text t) {
        return activity.title()
                .map(title -> title.in(t.language()).text())
                .orElseGet(() -> t.say(activity.kind().key()));
    }

    /** What a shift needs still, for whoever thinks of taking it. */
    static String needed(HelpShift shift, Text t) {
        if (shift.free() < 1) {
            return t.say("helping.need.full");
        }
        return shift.missing() > 0
                ? t.say("helping.need.missing", "count", shift.missing())
                : t.say("helping.need.room", "count", shift.free());
    }

    /** From what age; empty for any. */
    static String age(int least, Text t) {
        return least == 0 ? "" : t.say("helping.age.from", "age", least);
    }

    /** "2 hours 30 minutes", as short as it goes. */
    static String hours(int minutes, Text t) {
        String hours = t.say("helping.hours.hours", "hours", minutes / 60);
        String rest = t.say("helping.hours.minutes", "minutes", minutes % 60);
        if (minutes % 60 == 0) {
            return hours;
        }
        return minutes < 60 ? rest : t.say("helping.hours.both", "hours", hours, "minutes", rest);
    }

    /** As it is typed: 2:30. */
    static String typed(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
