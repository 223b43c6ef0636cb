package kompas.events.signup.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import kompas.events.Activity;
import kompas.events.signup.ChangingSignUps.Seen;
import kompas.events.signup.ChangingSignUps.SeenDate;
import kompas.events.signup.Registration;
import kompas.events.signup.SignUpState;
import kompas.events.signup.WaitingStep;
import kompas.events.signup.Wanted;
import kompas.events.telling.When;
import kompas.shared.text.Text;
import kompas.shared.web.QrPath;

/**
 * A sign-up as whoever has its link sees it.
 *
 * @param token of the link
 * @param did what was just done, the end of a message key; empty for nothing
 * @param now everything is judged by
 * @param staff whether whoever looks at it may check people in
 */
public record PersonalView(Seen seen, String token, QrPath qr, String did, Instant now, boolean staff) {

    public Activity activity() {
        return seen.activity();
    }

    public String title(Text t) {
        return SignUpPages.title(seen.activity(), t);
    }

    /** Whether they have seats, so that they are let in. */
    public boolean standing() {
        return seen.dates().stream()
                .filter(date -> !date.date().cancelled() && !date.date().isOver(now))
                .anyMatch(date -> date.registration().state() == SignUpState.CONFIRMED);
    }

    /** Whether there is anything to put into a calendar. */
    public boolean coming() {
        return seen.dates().stream().anyMatch(this::changeable);
    }

    /** Whether a date still lies ahead, so that something can be changed. */
    public boolean ahead(SeenDate date) {
        return !date.date().cancelled() && date.date().starts().isAfter(now);
    }

    public boolean changeable(SeenDate date) {
        return ahead(date) && date.registration().state().stands();
    }

    public boolean offered(SeenDate date) {
        return ahead(date) && date.registration().offered(now);
    }

    /** Whether they wait while there are seats for them, which nobody is offered any more because there is no time to answer. */
    public boolean late(SeenDate date) {
        Registration mine = date.registration();
        return ahead(date) && mine.state() == SignUpState.WAITING && date.date().left() >= mine.people();
    }

    public String when(SeenDate date, Text t) {
        return When.of(date.date(), seen.activity().schedule()).unbroken(t);
    }

    /** How it stands with one date, in a sentence. */
    public String sentence(SeenDate date, Text t) {
        Registration mine = date.registration();
        if (date.date().cancelled()) {
            return t.say("signup.mine.cancelled");
        }
        if (!date.date().starts().isAfter(now) && mine.state() != SignUpState.CONFIRMED) {
            return t.say("signup.mine.over");
        }
        return switch (mine.state()) {
            case CONFIRMED -> t.say("signup.mine.confirmed", "people", mine.people());
            case WAITING ->
                late(date)
                        ? t.say("signup.mine.late", "people", mine.people())
                        : t.say("signup.mine.waiting", "ahead", date.ahead(), "people", mine.people());
            case OFFERED ->
                t.say(
                        "signup.mine.offered",
                        "people",
                        mine.people(),
                        "until",
                        mine.offeredUntil().map(until -> moment(until, t)).orElse(""));
            case LEFT -> t.say("signup.mine.left");
            case EXPIRED -> t.say("signup.mine.expired");
        };
    }

    public int most() {
        return Wanted.MOST_PEOPLE;
    }

    /** One line of the log of the waiting list, for somebody in it. */
    public String step(SeenDate date, WaitingStep step, Text t) {
        boolean own = step.registration().equals(date.registration().id());
        return t.say(
                (own ? "signup.log.own." : "signup.log.other.") + step.kind().code(),
                "number",
                step.number(),
                "people",
                step.people(),
                "free",
                step.free().orElse(0),
                "until",
                step.until().map(until -> moment(until, t)).orElse(""));
    }

    public String at(WaitingStep step, Text t) {
        return moment(step.at(), t);
    }

    public List<SeenDate> dates() {
        return seen.dates();
    }

    private String moment(Instant moment, Text t) {
        ZonedDateTime local = moment.atZone(seen.activity().schedule().zone());
        return t.say("signup.moment", "day", When.day(t, local.toLocalDate()), "time", When.clock(t, local));
    }
}
