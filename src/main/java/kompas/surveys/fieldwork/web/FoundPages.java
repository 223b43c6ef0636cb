package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.places.AreaId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.ChoosingRespondents;
import kompas.surveys.fieldwork.Found;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An organisation nobody knew of, found on the way. */
@PageController
class FoundPages {

    private static final String PATH = RespondentPages.PATH + "/found";

    private final Surveys surveys;
    private final ChoosingRespondents choosing;
    private final RespondentViews views;

    FoundPages(Surveys surveys, ChoosingRespondents choosing, RespondentViews views) {
        this.surveys = surveys;
        this.choosing = choosing;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView form(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        FoundForm.Typing nothing = new FoundForm.Typing("", "", new Found.Reach("", "", "", ""), page.language());
        return shown(page, survey, Identifiers.next(), nothing, "");
    }

    /** Sent twice it is one. */
    @PostMapping(PATH)
    Object add(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        FoundForm.Typing typing = FoundForm.Typing.of(typed);
        if (!typing.problem().isEmpty()) {
            ModelAndView again = shown(page, survey, id, typing, typing.problem());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        List<AreaId> areas = views.municipalities(survey);
        Optional<AreaId> area =
                RespondentPages.id(typing.area()).map(AreaId::of).filter(areas::contains);
        String language = page.languages().contains(typing.language()) ? typing.language() : page.language();
        choosing.found(who, survey, new Found(id, typing.name(), area, typing.reach(), language));
        return "redirect:" + page.to(survey.path() + "/respondents/" + id);
    }

    private ModelAndView shown(Page page, Survey survey, UUID id, FoundForm.Typing typing, String problem) {
        List<Choice> languages = Stream.concat(Stream.of(page.language()), page.languages().stream())
                .distinct()
                .map(tag -> new Choice(tag, page.t().nameHere(tag), tag.equals(typing.language())))
                .toList();
        return new ModelAndView(
                "surveys/fieldwork/found",
                "form",
                new FoundForm(
                        id,
                        typing,
                        problem,
                        survey,
                        views.areas(views.municipalities(survey), typing.area(), page.language()),
                        languages));
    }
}
