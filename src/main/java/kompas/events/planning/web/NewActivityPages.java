package kompas.events.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.planning.Answers;
import kompas.events.planning.AnswersOf;
import kompas.events.planning.NotFree;
import kompas.events.planning.Outcome;
import kompas.events.planning.PlanningActivities;
import kompas.events.planning.PlanningActivities.Intent;
import kompas.events.planning.web.Forms.Typed;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new activity on one screen: planned by a library, or proposed to it. */
@PageController
class NewActivityPages {

    static final String PATH = "/activities/new";

    private static final List<String> GIVEN = List.of("kind", "day", "library");

    private final PlanningActivities planning;
    private final AnswersOf answersOf;
    private final Forms forms;
    private final EventsPermissions permissions;

    NewActivityPages(PlanningActivities planning, AnswersOf answersOf, Forms forms, EventsPermissions permissions) {
        this.planning = planning;
        this.answersOf = answersOf;
        this.forms = forms;
        this.permissions = permissions;
    }

    /** @param given what a link that leads here knows already: {@code day}, {@code kind}, {@code title.en} */
    @GetMapping(PATH)
    ModelAndView begin(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> given,
            @RequestParam(required = false) @Nullable UUID draft) {
        Answers known = new Answers(given);
        Optional<Answers> kept = Optional.ofNullable(draft).flatMap(id -> planning.kept(who, id));
        Answers answers = kept.or(() -> copied(who, known.line("copy"))).orElseGet(() -> blank(page, known));
        UUID id = draft == null ? Identifiers.next() : draft;
        return forms.begin(page, who, kept.isPresent() ? Typed.restored(answers) : Typed.fresh(answers), id);
    }

    private Answers blank(Page page, Answers known) {
        Answers answers = forms.blank(page);
        for (String field : GIVEN) {
            answers = known.findLine(field).isPresent() ? answers.with(field, known.line(field)) : answers;
        }
        for (String language : page.languages()) {
            String title = "title." + language;
            answers = known.findLine(title).isPresent() ? answers.with(title, known.line(title)) : answers;
        }
        return answers;
    }

    /** While it is being written; the answer is a line that says so, and the address under which it is kept. */
    @PostMapping(PATH + "/keep")
    ModelAndView keep(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam UUID draft,
            HttpServletResponse response) {
        planning.keep(who, draft, new Answers(typed));
        response.setHeader("HX-Replace-Url", page.to(PATH + "?draft=" + draft));
        return new ModelAndView("events/planning/kept");
    }

    /** The houses and rooms of the library that was chosen, for the form that is open. */
    @PostMapping(PATH + "/houses")
    ModelAndView houses(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> typed) {
        return forms.houses(page, who, new Answers(typed));
    }

    @PostMapping(PATH)
    Object send(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam UUID draft,
            @RequestParam(defaultValue = "send") String intent) {
        Answers answers = NotFree.settled(new Answers(typed));
        Intent meant = intent.equals("draft") ? Intent.DRAFT : Intent.SEND;
        Outcome outcome = planning.begin(who, draft, answers, meant, page.languagesOwnFirst());
        return switch (outcome) {
            case Outcome.Saved saved -> "redirect:" + page.to(saved.activity().path());
            case Outcome.Mend mend -> forms.begin(page, who, Typed.wrong(answers, mend), draft);
        };
    }

    /** Of what everybody may see, or of what this person looks after. */
    private Optional<Answers> copied(SignedIn who, String slug) {
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        Activity activity = planning.activities()
                .findAny(slug)
                .filter(found -> found.isPublic() || permissions.may(who, EventsAct.SEE, found))
                .orElseThrow(() -> new NotFound("Activity " + slug));
        return Optional.of(answersOf.copy(activity, planning.activities().occurrences(activity.id())));
    }
}
