package kompas.events.signup.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.Occurrence;
import kompas.events.SignUpMode;
import kompas.events.telling.When;
import kompas.events.web.ActivityPart;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** On the page of an activity: which dates have seats left, and the way to sign up. */
@Component
class SignUpBox implements ActivityPart {

    private static final int ORDER = 100;
    private static final int MOST = 12;

    private final Clock clock;

    SignUpBox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Page page, Activity activity, List<Occurrence> occurrences) {
        Instant now = clock.instant();
        List<Occurrence> ahead =
                occurrences.stream().filter(date -> !date.isOver(now)).toList();
        boolean asked = activity.signUp().mode() != SignUpMode.NONE && activity.status() == ActivityStatus.PUBLISHED;
        if (!asked || ahead.isEmpty()) {
            return Optional.empty();
        }
        List<SignUpBoxView.Line> lines = ahead.stream()
                .limit(MOST)
                .map(date -> line(page, activity, date, now))
                .toList();
        long open = ahead.stream()
                .filter(date -> Openness.of(activity, date, now).takes())
                .count();
        return Optional.of(new Part(
                "events/signup/box.jte",
                new SignUpBoxView(
                        lines,
                        open > 1 ? Optional.of(page.to(activity.path() + "/sign-up")) : Optional.empty(),
                        activity.signUp().mode() == SignUpMode.REQUIRED)));
    }

    private static SignUpBoxView.Line line(Page page, Activity activity, Occurrence date, Instant now) {
        Openness openness = Openness.of(activity, date, now);
        Text t = page.t();
        return new SignUpBoxView.Line(
                When.of(date, activity.schedule()).unbroken(t),
                openness.words(date, t),
                openness.takes()
                        ? Optional.of(page.to(activity.path() + "/sign-up?date=" + date.id()))
                        : Optional.empty(),
                t.say(openness == Openness.WAITING ? "signup.box.wait" : "signup.box.go"));
    }
}
