package kompas.events.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.planning.Answers;
import kompas.events.planning.Planners;
import kompas.events.planning.Problem;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the form of an activity, new or to be changed. */
@Component("activityForms")
class Forms {

    private static final String TEMPLATE = "events/planning/form";

    private final FormOptions options;
    private final Planners planners;

    Forms(FormOptions options, Planners planners) {
        this.options = options;
        this.planners = planners;
    }

    /** What a form says before anything is known. */
    Answers blank(Page page) {
        return new Answers(Map.of(
                "kind", List.of("meeting"),
                "times", List.of("once"),
                "unit", List.of("week"),
                "monthly", List.of("date"),
                "ends", List.of("day"),
                "venue", List.of("library"),
                "ours", List.of("true"),
                "language", List.of(page.language()),
                "signup", List.of("none"),
                "waiting", List.of("yes")));
    }

    /**
     * What stands in a form.
     *
     * @param restored whether it was typed earlier and not saved
     */
    record Typed(Answers answers, List<Problem> problems, boolean restored) {

        static Typed fresh(Answers answers) {
            return new Typed(answers, List.of(), false);
        }

        static Typed wrong(Answers answers, List<Problem> problems) {
            return new Typed(answers, problems, false);
        }
    }

    /** @throws NotPermitted when this person plans and proposes nothing */
    ModelAndView begin(Page page, SignedIn who, Typed typed, UUID draft) {
        if (!planners.mayBegin(who)) {
            throw new NotPermitted("EventsAct.PROPOSE");
        }
        return form(view(page, who, typed, draft, Optional.empty()));
    }

    ModelAndView change(Page page, SignedIn who, Typed typed, Activity activity) {
        return form(view(page, who, typed, activity.id().value(), Optional.of(activity)));
    }

    private FormView view(Page page, SignedIn who, Typed typed, UUID draft, Optional<Activity> activity) {
        return new FormView(
                typed.answers(),
                typed.problems(),
                draft,
                activity,
                page.languagesOwnFirst(),
                options.of(page, who, typed.answers()),
                planners.libraries(who).isEmpty(),
                typed.restored());
    }

    private static ModelAndView form(FormView view) {
        ModelAndView form = new ModelAndView(TEMPLATE, "view", view);
        form.setStatus(view.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}
