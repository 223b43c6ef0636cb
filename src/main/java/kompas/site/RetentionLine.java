package kompas.site;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import kompas.jobs.Retention;
import kompas.jobs.Retentions.Forgotten;
import kompas.shared.text.Text;

/**
 * One kind of personal data as the notice tells it.
 *
 * @param period empty for what has another end than time
 * @param night what the last night deleted of it; empty where that is not shown, or nothing is deleted by time
 */
public record RetentionLine(Retention what, Optional<Period> period, Optional<Forgotten> night) {

    public String name(Text t) {
        return t.say("retention.kind." + what.code());
    }

    public String why(Text t) {
        return t.say("retention.why." + what.code());
    }

    public String ground(Text t) {
        return t.say("retention.ground." + what.ground().code());
    }

    public String seen(Text t) {
        return t.say("retention.seen." + what.seen().code());
    }

    public String rule(Text t) {
        return t.say("retention.rule." + what.rule().code());
    }

    /** The figure, and from when it counts. */
    public String until(Text t) {
        return t.say(
                "retention.long." + what.code(),
                "time",
                period.map(time -> time(t, time)).orElse(""));
    }

    public Optional<LocalDate> day() {
        return night.map(Forgotten::at)
                .map(at -> at.atZone(ZoneId.systemDefault()).toLocalDate());
    }

    /** Whether time ends it; backups go by their own rotation. */
    public boolean byNight() {
        return period.isPresent() && what != Retention.BACKUPS;
    }

    public int count() {
        return night.map(Forgotten::count).orElse(0);
    }

    private static String time(Text t, Period time) {
        if (time.getYears() > 0) {
            return t.say("retention.years", "count", time.getYears());
        }
        return time.getMonths() > 0
                ? t.say("retention.months", "count", time.getMonths())
                : t.say("retention.days", "count", time.getDays());
    }
}
