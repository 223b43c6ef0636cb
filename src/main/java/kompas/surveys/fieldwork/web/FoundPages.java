package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
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
import kompas.surveys.fieldwork.KnownAlready;
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
    private final KnownAlready known;
    private final RespondentViews views;

    FoundPages(Surveys surveys, ChoosingRespondents choosing, KnownAlready known, RespondentViews views) {
        this.surveys = surveys;
        this.choosing = choosing;
        this.known = known;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView form(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        FoundForm.Typing nothing = new FoundForm.Typing("", "", new Found.Reach("", "", "", "", ""), page.language());
        return shown(page, new Shown(survey, Identifiers.next(), nothing, "", List.of()));
    }

    /**
     * Sent twice it is one. Before it is added, those are shown that it may be: {@code is} says that it is one of them,
     * {@code new} that it is none.
     */
    @PostMapping(PATH)
    Object add(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        FoundForm.Typing typing = FoundForm.Typing.of(typed);
        Optional<UUID> is = Identifiers.find(typed.getFirst("is"));
        if (is.isPresent()) {
            return choosing.known(who, survey, new OrganisationId(is.get()))
                    .<Object>map(asked -> "redirect:" + page.to(survey.path() + "/respondents/" + asked))
                    .orElseGet(() -> refused(page, new Shown(survey, id, typing, "alone", List.of())));
        }
        if (!typing.problem().isEmpty()) {
            return refused(page, new Shown(survey, id, typing, typing.problem(), List.of()));
        }
        Found found = found(page, survey, id, typing);
        KnownAlready.Alike alike = typed.containsKey("new")
                ? new KnownAlready.Alike(List.of(), List.of())
                : known.of(who, survey, found, page.t());
        if (!alike.none()) {
            return shown(page, new Shown(survey, id, typing, "", likes(page, survey, alike)));
        }
        choosing.found(who, survey, found);
        return "redirect:" + page.to(survey.path() + "/respondents/" + id);
    }

    private Found found(Page page, Survey survey, UUID id, FoundForm.Typing typing) {
        List<AreaId> areas = views.municipalities(survey);
        Optional<AreaId> area = Identifiers.find(typing.area()).map(AreaId::of).filter(areas::contains);
        String language = page.languages().contains(typing.language()) ? typing.language() : page.language();
        return new Found(id, typing.name(), area, typing.reach(), language);
    }

    private static List<FoundForm.Like> likes(Page page, Survey survey, KnownAlready.Alike alike) {
        Stream<FoundForm.Like> organisations = alike.organisations().stream()
                .map(one -> new FoundForm.Like(
                        one.organisation().id().value().toString(),
                        one.organisation().name().in(page.language()),
                        page.to(one.organisation().path()),
                        one.speaking(),
                        one.against()));
        Stream<FoundForm.Like> found = alike.found().stream()
                .map(one -> new FoundForm.Like(
                        "",
                        one.name().text().in(page.language()),
                        page.to(survey.path() + "/respondents/" + one.id()),
                        List.of(page.t().say("fieldwork.found.by-team")),
                        List.of()));
        return Stream.concat(organisations, found).toList();
    }

    private record Shown(Survey survey, UUID id, FoundForm.Typing typing, String problem, List<FoundForm.Like> alike) {}

    private ModelAndView refused(Page page, Shown shown) {
        ModelAndView again = shown(page, shown);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView shown(Page page, Shown shown) {
        List<Choice> languages = Stream.concat(Stream.of(page.language()), page.languages().stream())
                .distinct()
                .map(tag -> new Choice(
                        tag, page.t().nameHere(tag), tag.equals(shown.typing().language())))
                .toList();
        return new ModelAndView(
                "surveys/fieldwork/found",
                "form",
                new FoundForm(
                        shown.id(),
                        shown.typing(),
                        shown.problem(),
                        shown.survey(),
                        views.areas(
                                views.municipalities(shown.survey()),
                                shown.typing().area(),
                                page.language()),
                        languages,
                        shown.alike()));
    }
}
