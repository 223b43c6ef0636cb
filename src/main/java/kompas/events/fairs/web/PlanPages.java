package kompas.events.fairs.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.DrawingPlans;
import kompas.events.fairs.DrawingPlans.Drawn;
import kompas.events.fairs.DrawingPlans.Plan;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The floor plan is drawn: with the mouse, with the keyboard, or with forms alone. */
@PageController
class PlanPages {

    private static final String PATH = BoardPages.PATH + "/plan";

    private final Fairs fairs;
    private final DrawingPlans plans;

    PlanPages(Fairs fairs, DrawingPlans plans) {
        this.fairs = fairs;
        this.plans = plans;
    }

    @GetMapping(PATH)
    ModelAndView look(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "false") boolean done) {
        Optional<UUID> chosen =
                new PlanForm(null, stand, null, null, null, null, null, null, null, null, null, null).guest();
        return show(page, fairs.open(slug, who, EventsAct.PLAN), chosen, done ? "fairs.drawn.done" : "", false);
    }

    @PostMapping(PATH + "/hall")
    Object hall(Page page, SignedIn who, @PathVariable String slug, PlanForm form) {
        return form.hall()
                .map(size ->
                        answer(page, who, slug, form, plans.hall(slug, size.wide(), size.deep(), form.seen(), who)))
                .orElseGet(() -> refused(page, who, slug, form, "fairs.drawn.size"));
    }

    @PostMapping(PATH + "/draw")
    Object draw(Page page, SignedIn who, @PathVariable String slug, PlanForm form) {
        if (form.rect().isEmpty() || form.thing().isEmpty()) {
            return refused(page, who, slug, form, "fairs.drawn.lengths");
        }
        return answer(
                page,
                who,
                slug,
                form,
                plans.draw(slug, form.thing().get(), form.rect().get(), form.seen(), who));
    }

    @PostMapping(PATH + "/place")
    Object place(Page page, SignedIn who, @PathVariable String slug, PlanForm form) {
        return form.guest().isEmpty() || form.place().isEmpty()
                ? refused(page, who, slug, form, "fairs.drawn.lengths")
                : answer(page, who, slug, form, placed(who, slug, form));
    }

    /** The same for a script, which goes on from the page as it is. */
    @PostMapping(PATH + "/move")
    ResponseEntity<String> move(Page page, SignedIn who, @PathVariable String slug, PlanForm form) {
        Drawn drawn = form.guest().isEmpty() || form.place().isEmpty() ? Drawn.OUTSIDE : placed(who, slug, form);
        boolean done = drawn == Drawn.DONE;
        String answer = done ? String.valueOf(form.seen() + 1) : page.t().say(key(drawn));
        return ResponseEntity.status(done ? HttpStatus.OK : HttpStatus.CONFLICT)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(answer);
    }

    @PostMapping(PATH + "/unplace")
    Object unplace(Page page, SignedIn who, @PathVariable String slug, PlanForm form) {
        return form.guest()
                .map(guest -> answer(page, who, slug, form, plans.unplace(slug, guest, form.seen(), who)))
                .orElseGet(() -> refused(page, who, slug, form, "fairs.drawn.not_coming"));
    }

    @PostMapping(PATH + "/all")
    Object all(Page page, SignedIn who, @PathVariable String slug, PlanForm form) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        Drawn drawn = plans.placeAll(slug, form.rules(fair.fair().rules()), form.all(), form.seen(), who);
        return answer(page, who, slug, form, drawn);
    }

    @PostMapping(PATH + "/numbers")
    Object number(Page page, SignedIn who, @PathVariable String slug, PlanForm form) {
        return answer(page, who, slug, form, plans.number(slug, form.seen(), who));
    }

    private Drawn placed(SignedIn who, String slug, PlanForm form) {
        return plans.place(slug, form.guest().orElseThrow(), form.place().orElseThrow(), form.seen(), who);
    }

    private Object answer(Page page, SignedIn who, String slug, PlanForm form, Drawn drawn) {
        return drawn == Drawn.DONE
                ? "redirect:"
                        + page.to("/activities/" + slug + "/fair/plan?done=true"
                                + form.guest().map(guest -> "&stand=" + guest).orElse(""))
                : refused(page, who, slug, form, key(drawn));
    }

    private Object refused(Page page, SignedIn who, String slug, PlanForm form, String why) {
        ModelAndView again = show(page, fairs.open(slug, who, EventsAct.PLAN), form.guest(), why, true);
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private static String key(Drawn drawn) {
        return "fairs.drawn." + drawn.name().toLowerCase(Locale.ROOT);
    }

    private ModelAndView show(Page page, Opened fair, Optional<UUID> chosen, String said, boolean refused) {
        Plan plan = plans.look(fair);
        String here = page.to(fair.desk()) + "/plan?stand=";
        Optional<PlanDrawing> drawing = fair.fair()
                .hall()
                .map(hall -> PlanDrawing.of(
                        hall,
                        plan.placed(),
                        plan.wrong().keySet(),
                        page.language(),
                        guest -> here + guest.id() + "#place"));
        return new ModelAndView(
                "events/fairs/plan",
                "view",
                new PlanView(
                        Head.of(page, fair, "/plan"),
                        plan,
                        drawing,
                        chosen,
                        said.isEmpty() ? "" : page.t().say(said),
                        refused));
    }
}
