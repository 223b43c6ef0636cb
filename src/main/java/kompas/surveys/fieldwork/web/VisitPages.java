package kompas.surveys.fieldwork.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.Attempt;
import kompas.surveys.fieldwork.AttemptOutcome;
import kompas.surveys.fieldwork.ChoosingRespondents;
import kompas.surveys.fieldwork.ContactWay;
import kompas.surveys.fieldwork.ContactingRespondents;
import kompas.surveys.fieldwork.RespondentState;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a fieldworker has on the phone: the list for today, one to visit or call, and what came of it. */
@PageController
class VisitPages {

    private static final String TODAY = "/surveys/{slug}/today";
    private static final String ONE = RespondentPages.PATH + "/{id:[0-9a-f-]{36}}";
    private static final int LONGEST_NOTE = 1000;
    private static final Duration FARTHEST = Duration.ofDays(400);

    private final Surveys surveys;
    private final ContactingRespondents contacting;
    private final ChoosingRespondents choosing;
    private final VisitViews views;
    private final RespondentViews words;

    VisitPages(
            Surveys surveys,
            ContactingRespondents contacting,
            ChoosingRespondents choosing,
            VisitViews views,
            RespondentViews words) {
        this.surveys = surveys;
        this.contacting = contacting;
        this.choosing = choosing;
        this.views = views;
        this.words = words;
    }

    /** @param did the try that was written down just now */
    @GetMapping(TODAY)
    ModelAndView today(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String did) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        return new ModelAndView("surveys/fieldwork/today", "view", views.today(page, who, survey, did));
    }

    @GetMapping(ONE)
    ModelAndView one(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id) {
        return shown(page, who, surveys.get(slug, who, SurveysAct.COLLECT), id, VisitView.Typed.NOTHING);
    }

    /** Writes down what came of a try; sent twice it is one. */
    @PostMapping(ONE + "/tries")
    Object record(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        String note = Typed.text(typed.getFirst("note"));
        String moment = Typed.line(typed.getFirst("next"));
        Optional<UUID> attempt = Identifiers.find(Typed.line(typed.getFirst("attempt")));
        Optional<AttemptOutcome> outcome = Coded.find(AttemptOutcome.class, Typed.line(typed.getFirst("outcome")))
                .filter(AttemptOutcome::byHand);
        Optional<Instant> next = words.read(moment).filter(this::sensible);
        String problem = problem(outcome, moment, next, note);
        if (!problem.isEmpty() || attempt.isEmpty() || outcome.isEmpty()) {
            return shown(page, who, survey, id, new VisitView.Typed(moment, note, problem));
        }
        ContactWay way =
                Coded.find(ContactWay.class, Typed.line(typed.getFirst("way"))).orElse(ContactWay.VISIT);
        contacting.record(
                who,
                survey,
                id,
                new Attempt(attempt.get(), contacting.now(), Optional.of(who.id()), way, outcome.get(), next, note));
        return "redirect:" + page.to(survey.path() + "/today?did=" + attempt.get());
    }

    /** Takes one's own latest try back. */
    @PostMapping("/surveys/{slug}/tries/{attempt:[0-9a-f-]{36}}/undo")
    String undo(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID attempt) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        return "redirect:"
                + page.to(contacting
                        .undo(who, survey, attempt)
                        .map(respondent -> survey.path() + "/respondents/" + respondent)
                        .orElse(survey.path() + "/today"));
    }

    /** Says how far it has come, without a try. */
    @PostMapping(ONE + "/state")
    String become(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        Coded.find(RespondentState.class, state).ifPresent(wanted -> contacting.become(who, survey, id, wanted));
        return "redirect:" + page.to(survey.path() + "/respondents/" + id);
    }

    /** Writes down how they prefer to be asked. */
    @PostMapping(ONE + "/way")
    String prefer(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String preferred) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        contacting.prefer(who, survey, id, Coded.find(ContactWay.class, preferred));
        return "redirect:" + page.to(survey.path() + "/respondents/" + id);
    }

    /** Takes one off the list that nobody has tried to reach. */
    @PostMapping(ONE + "/drop")
    String drop(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        boolean dropped = choosing.drop(who, survey, id);
        return "redirect:" + page.to(survey.path() + "/respondents" + (dropped ? "" : "/" + id));
    }

    private ModelAndView shown(Page page, SignedIn who, Survey survey, UUID id, VisitView.Typed typed) {
        ModelAndView shown = new ModelAndView("surveys/fieldwork/one", "view", views.one(page, who, survey, id, typed));
        shown.setStatus(typed == VisitView.Typed.NOTHING ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static String problem(
            Optional<AttemptOutcome> outcome, String moment, Optional<Instant> next, String note) {
        if (outcome.isEmpty()) {
            return "fieldwork.problem.no-outcome";
        }
        if (note.length() > LONGEST_NOTE) {
            return "fieldwork.problem.note";
        }
        boolean needed = outcome.get() == AttemptOutcome.APPOINTMENT || !moment.isEmpty();
        return needed && next.isEmpty() ? "fieldwork.problem.no-time" : "";
    }

    /** Not in the past, and not in a year nobody means. */
    private boolean sensible(Instant next) {
        Instant now = contacting.now();
        return next.isAfter(now.minus(Duration.ofMinutes(5))) && next.isBefore(now.plus(FARTHEST));
    }
}
