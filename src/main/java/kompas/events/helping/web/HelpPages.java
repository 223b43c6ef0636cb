package kompas.events.helping.web;

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
import kompas.events.helping.HelpAnswer;
import kompas.events.helping.OfferingHelp;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Anybody takes shifts at an activity. */
@PageController
class HelpPages {

    private static final String PATH = "/activities/{slug}/help";

    private final Activities activities;
    private final OfferingHelp offering;
    private final CurrentReader reader;
    private final RateLimit limits;
    private final Clock clock;

    HelpPages(Activities activities, OfferingHelp offering, CurrentReader reader, RateLimit sentForms, Clock clock) {
        this.activities = activities;
        this.offering = offering;
        this.reader = reader;
        this.limits = sentForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Object ask(Page page, @PathVariable String slug, Optional<SignedIn> who, HttpServletResponse response) {
        Activity activity = activity(slug);
        if (!activity.slug().equals(slug)) {
            return "redirect:" + page.to(activity.path() + "/help");
        }
        response.setHeader("Cache-Control", "no-store");
        HelpTyped fresh = new HelpTyped(
                List.of(),
                who.map(SignedIn::name).orElse(""),
                who.map(SignedIn::email).orElse(""),
                "",
                "",
                "",
                "",
                "",
                "");
        return form(page, view(activity, fresh, new Guard("", null), false));
    }

    @PostMapping(PATH)
    Object send(Page page, @PathVariable String slug, HelpTyped typed, Guard guard, HttpServletRequest request) {
        limits.count(request);
        Activity activity = activity(slug);
        HelpFormView view = view(activity, typed, guard, true);
        if (view.hasty() || !view.errors(page.t()).isEmpty()) {
            return again(page, view);
        }
        return switch (offering.offer(
                activity,
                view.offer(page.t()),
                view.form(),
                reader.current(request).map(SignedIn::id))) {
            case HelpAnswer.Taken done ->
                "redirect:" + page.to("/help/" + view.form().text()) + (done.before() ? "" : "?did=taken");
            case HelpAnswer.Refused refused -> again(page, view.refused(refused.reasons()));
        };
    }

    private HelpFormView view(Activity activity, HelpTyped typed, Guard guard, boolean sent) {
        Instant now = clock.instant();
        return new HelpFormView(
                activity,
                offering.plan(activity),
                now,
                typed,
                typed.who().secret(),
                guard.begun() == null ? now.getEpochSecond() : guard.begun(),
                sent,
                sent && guard.suspects(clock),
                Map.of());
    }

    private Activity activity(String slug) {
        return activities.findPublic(slug).orElseThrow(() -> new NotFound("Activity " + slug));
    }

    private static ModelAndView again(Page page, HelpFormView view) {
        ModelAndView again = form(page, view);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView form(Page page, HelpFormView view) {
        return new ModelAndView("events/helping/help", "view", view)
                .addObject("title", HelpTitles.title(view.activity(), page.t()));
    }
}
