package kompas.surveys.proposing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.stating.BeginningOrganisations.Alike;
import kompas.places.Places;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.proposing.FoundOne;
import kompas.surveys.proposing.FoundOrganisations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers of organisations that do not stand in the directory: which one each is, or that it is new. */
@PageController
class FoundOrganisationPages {

    private static final String PATH = ProposalPages.PATH + "/found";
    private static final String ONE = PATH + "/{respondent:[0-9a-f-]{36}}";

    private final Surveys surveys;
    private final FoundOrganisations found;
    private final Places places;

    FoundOrganisationPages(Surveys surveys, FoundOrganisations found, Places places) {
        this.surveys = surveys;
        this.found = found;
        this.places = places;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String did) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        String done = List.of("joined", "begun").contains(did) ? page.t().say("proposing.found.did." + did) : "";
        return new ModelAndView("surveys/proposing/found", "survey", survey)
                .addObject("done", done)
                .addObject(
                        "found",
                        found.of(who, survey).stream()
                                .map(one -> line(page, survey, one))
                                .toList());
    }

    @GetMapping(ONE)
    ModelAndView one(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID respondent) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        FoundOne one = found.get(who, survey, respondent);
        return new ModelAndView("surveys/proposing/found-one", "survey", survey)
                .addObject("one", line(page, survey, one))
                .addObject(
                        "alike",
                        found.alike(one, page.t()).stream()
                                .map(like -> like(page, like))
                                .toList())
                .addObject("mayBegin", found.mayBegin(who, one));
    }

    private FoundLine line(Page page, Survey survey, FoundOne one) {
        String area = one.newcomer()
                .area()
                .flatMap(places::findArea)
                .map(there -> there.label(page.language()))
                .orElse("");
        return new FoundLine(
                one.respondent().toString(),
                one.newcomer().name(),
                String.join(
                        ", ",
                        List.of(one.newcomer().place(), area).stream()
                                .filter(words -> !words.isEmpty())
                                .toList()),
                page.t()
                        .say(
                                one.responses().isEmpty() ? "proposing.found.read" : "proposing.found.answered",
                                "day",
                                page.t().date(one.on())),
                one.responses().isEmpty()
                        ? page.to(survey.path() + "/desk/" + one.respondent())
                        : page.to(
                                survey.path() + "/responses/" + one.responses().getLast()));
    }

    private static FoundLine.Like like(Page page, Alike like) {
        return new FoundLine.Like(
                like.organisation().id().value().toString(),
                like.organisation().name().in(page.language()),
                page.to(like.organisation().path()),
                like.speaking(),
                like.against());
    }

    /** Says which one it is. */
    @PostMapping(ONE)
    String join(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID respondent,
            @RequestParam(defaultValue = "") String organisation) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Optional<UUID> chosen = Identifiers.find(organisation);
        if (chosen.isEmpty()) {
            return "redirect:" + page.to(survey.path() + "/proposals/found/" + respondent);
        }
        found.join(who, survey, respondent, new OrganisationId(chosen.get()));
        return "redirect:" + page.to(survey.path() + "/proposals/found?did=joined");
    }

    /** Begins a new one. */
    @PostMapping(ONE + "/begin")
    String begin(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID respondent) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        found.begin(who, survey, respondent);
        return "redirect:" + page.to(survey.path() + "/proposals/found?did=begun");
    }
}
