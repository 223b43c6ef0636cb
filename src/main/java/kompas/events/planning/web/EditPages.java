package kompas.events.planning.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.planning.Answers;
import kompas.events.planning.AnswersOf;
import kompas.events.planning.ChangingActivities;
import kompas.events.planning.NotFree;
import kompas.events.planning.Outcome;
import kompas.events.planning.PlanningActivities;
import kompas.events.planning.web.Forms.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing what an activity says, and publishing one that is a draft. */
@PageController
class EditPages {

    static final String PATH = "/activities/{slug}/edit";

    private final ChangingActivities changing;
    private final PlanningActivities planning;
    private final AnswersOf answersOf;
    private final Forms forms;

    EditPages(ChangingActivities changing, PlanningActivities planning, AnswersOf answersOf, Forms forms) {
        this.changing = changing;
        this.planning = planning;
        this.answersOf = answersOf;
        this.forms = forms;
    }

    /** What somebody typed and did not save is there again, unless the activity was changed since. */
    @GetMapping(PATH)
    ModelAndView open(@PathVariable String slug, Page page, SignedIn who) {
        Activity activity = changing.open(who, slug);
        Answers stands = changing.booked(activity)
                .map(room ->
                        answersOf.asItIs(activity, changing.dates(activity)).with("roomid", room))
                .orElseGet(() -> answersOf.asItIs(activity, changing.dates(activity)));
        Optional<Answers> kept = changing.kept(who, activity).filter(typed -> typed.is("seen", stands.line("seen")));
        return forms.change(page, who, kept.map(Typed::restored).orElseGet(() -> Typed.fresh(stands)), activity);
    }

    @PostMapping(PATH + "/keep")
    ModelAndView keep(@PathVariable String slug, SignedIn who, @RequestParam MultiValueMap<String, String> typed) {
        changing.keep(who, slug, new Answers(typed));
        return new ModelAndView("events/planning/kept");
    }

    @PostMapping(PATH + "/forget")
    String forget(@PathVariable String slug, Page page, SignedIn who) {
        changing.forget(who, slug);
        return "redirect:" + page.to("/activities/" + slug + "/edit");
    }

    @PostMapping(PATH)
    Object save(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "save") String intent) {
        Answers answers = NotFree.settled(new Answers(typed));
        Outcome outcome = changing.change(who, slug, answers, page.languagesOwnFirst());
        if (outcome instanceof Outcome.Saved saved) {
            outcome = switch (intent) {
                case "publish" -> planning.publish(who, saved.activity().id());
                case "send" -> planning.propose(who, saved.activity().id());
                default -> outcome;
            };
        }
        return switch (outcome) {
            case Outcome.Saved saved -> "redirect:" + page.to(saved.activity().path());
            case Outcome.Mend mend -> again(page, who, answers, slug, mend);
        };
    }

    /** A form that was overtaken is shown with what was typed and can be sent once more, knowingly. */
    private ModelAndView again(Page page, SignedIn who, Answers answers, String slug, Outcome.Mend mend) {
        Activity now = changing.open(who, slug);
        return forms.change(page, who, Typed.wrong(answers.with("seen", ChangingActivities.seen(now)), mend), now);
    }
}
