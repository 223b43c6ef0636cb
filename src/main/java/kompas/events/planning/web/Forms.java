package kompas.events.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.planning.Answers;
import kompas.events.planning.ChangingActivities;
import kompas.events.planning.NotFree;
import kompas.events.planning.Outcome;
import kompas.events.planning.Planners;
import kompas.events.planning.Problem;
import kompas.shared.kernel.Identifiers;
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
    private final ChangingActivities changing;

    Forms(FormOptions options, Planners planners, ChangingActivities changing) {
        this.changing = changing;
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
     * @param notFree what there is in place of a room that is taken
     * @param restored whether it was typed earlier and not saved
     */
    record Typed(Answers answers, List<Problem> problems, Optional<NotFree> notFree, boolean restored) {

        static Typed fresh(Answers answers) {
            return new Typed(answers, List.of(), Optional.empty(), false);
        }

        static Typed restored(Answers answers) {
            return new Typed(answers, List.of(), Optional.empty(), true);
        }

        static Typed wrong(Answers answers, Outcome.Mend mend) {
            return new Typed(answers, mend.problems(), mend.notFree(), false);
        }
    }

    /** @throws NotPermitted when this person plans and proposes nothing */
    ModelAndView begin(Page page, SignedIn who, Typed typed, UUID draft) {
        if (!planners.mayBegin(who)) {
            throw new NotPermitted("EventsAct.PROPOSE");
        }
        return form(view(page, who, typed, draft, Optional.empty()));
    }

    /** What of the form depends on the library. */
    ModelAndView houses(Page page, SignedIn who, Answers answers) {
        return new ModelAndView(
                "events/planning/parts/houses",
                "view",
                view(page, who, Typed.fresh(answers), Identifiers.next(), Optional.empty()));
    }

    ModelAndView change(Page page, SignedIn who, Typed typed, Activity activity) {
        return form(view(page, who, typed, activity.id().value(), Optional.of(activity)));
    }

    private FormView view(Page page, SignedIn who, Typed typed, UUID draft, Optional<Activity> activity) {
        Answers answers = activity.flatMap(Activity::library)
                .map(library -> typed.answers().with("library", library.value().toString()))
                .orElse(typed.answers());
        boolean proposes = planners.libraries(who).isEmpty();
        return new FormView(
                answers,
                typed.problems(),
                typed.notFree(),
                draft,
                activity,
                page.languagesOwnFirst(),
                options.of(page, who, answers, activity),
                proposes ? Optional.of(planners.promised()) : Optional.empty(),
                activity.flatMap(changing::answer),
                typed.restored());
    }

    private static ModelAndView form(FormView view) {
        ModelAndView form = new ModelAndView(TEMPLATE, "view", view);
        form.setStatus(view.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}
