package kompas.events.signup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.CurrentReader;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.SignUpMode;
import kompas.events.signup.SignUpAnswer;
import kompas.events.signup.SigningUp;
import kompas.events.signup.web.SignUpView.OpenDate;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Text;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anybody signs up for dates of an activity. */
@PageController
class SignUpPages {

    private static final String PATH = "/activities/{slug}/sign-up";

    private final Activities activities;
    private final SigningUp signingUp;
    private final CurrentReader reader;
    private final RateLimit limits;
    private final Clock clock;

    SignUpPages(Activities activities, SigningUp signingUp, CurrentReader reader, RateLimit sentForms, Clock clock) {
        this.activities = activities;
        this.signingUp = signingUp;
        this.reader = reader;
        this.limits = sentForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Object ask(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> date,
            Optional<SignedIn> who,
            HttpServletResponse response) {
        Activity activity = activity(slug);
        if (!activity.slug().equals(slug)) {
            return "redirect:" + page.to(activity.path() + "/sign-up");
        }
        response.setHeader("Cache-Control", "no-store");
        SignUpTyped fresh = new SignUpTyped(
                date,
                null,
                who.map(SignedIn::name).orElse(""),
                who.map(SignedIn::email).orElse(""),
                "",
                "",
                "");
        return form(page, view(activity, fresh, SecretLink.make(), new Guard("", null), false));
    }

    @PostMapping(PATH)
    Object send(Page page, @PathVariable String slug, SignUpTyped typed, Guard guard, HttpServletRequest request) {
        limits.count(request);
        Activity activity = activity(slug);
        SignUpView view = view(activity, typed, typed.who().secret(), guard, true);
        if (view.hasty() || !view.errors(page.t()).isEmpty()) {
            return again(page, view);
        }
        return switch (signingUp.signUp(
                activity,
                view.wanted(page.language()),
                view.form(),
                reader.current(request).map(SignedIn::id))) {
            case SignUpAnswer.Registered done ->
                "redirect:" + page.to("/sign-up/" + view.form().text()) + (done.before() ? "" : "?did=done");
            case SignUpAnswer.Refused refused -> again(page, view.refused(refused.reasons()));
        };
    }

    private SignUpView view(Activity activity, SignUpTyped typed, SecretLink form, Guard guard, boolean sent) {
        Instant now = clock.instant();
        boolean asked = activity.signUp().mode() != SignUpMode.NONE && activity.status() == ActivityStatus.PUBLISHED;
        List<OpenDate> dates = activities.occurrences(activity.id()).stream()
                .map(date -> new OpenDate(date, Openness.of(activity, date, now)))
                .filter(date -> asked && date.openness().takes())
                .toList();
        long begun = guard.begun() == null ? now.getEpochSecond() : guard.begun();
        return new SignUpView(activity, dates, typed, form, begun, sent, sent && guard.suspects(clock), Map.of());
    }

    private Activity activity(String slug) {
        return activities.findPublic(slug).orElseThrow(() -> new NotFound("Activity " + slug));
    }

    private static ModelAndView again(Page page, SignUpView view) {
        ModelAndView again = form(page, view);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView form(Page page, SignUpView view) {
        return new ModelAndView("events/signup/sign-up", "view", view)
                .addObject("title", title(view.activity(), page.t()));
    }

    static String title(Activity activity, Text t) {
        return activity.title()
                .map(title -> title.in(t.language()).text())
                .orElseGet(() -> t.say(activity.kind().key()));
    }
}
