package kompas.surveys.method.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.QrPath;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.ContactingRespondents;
import kompas.surveys.fieldwork.Respondent;
import kompas.surveys.method.KeepingMethod;
import kompas.surveys.method.LetterName;
import kompas.surveys.method.LetterText;
import kompas.surveys.method.PersonalWords;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letters, forms and cards of a survey: filled in and on paper, and to be changed. */
@PageController
class MethodLetterPages {

    private static final String ONE = MethodPages.PATH + "/letters/{name:[a-z-]{1,40}}";
    private static final int LONGEST = 20_000;
    private static final int LONGEST_SUBJECT = 150;

    private final Surveys surveys;
    private final KeepingMethod method;
    private final ContactingRespondents contacting;
    private final PersonalWords personal;
    private final Accounts accounts;

    MethodLetterPages(
            Surveys surveys,
            KeepingMethod method,
            ContactingRespondents contacting,
            PersonalWords personal,
            Accounts accounts) {
        this.personal = personal;
        this.accounts = accounts;
        this.contacting = contacting;
        this.surveys = surveys;
        this.method = method;
    }

    /** In a {@code language}, the page's where it is none of the network's; {@code to} one that is asked, or nobody. */
    @GetMapping(ONE)
    ModelAndView letter(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> asked) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        LetterName letter = named(name);
        String written = language(page, asked.getOrDefault("language", ""));
        Optional<Respondent> to = Identifiers.find(asked.get("to")).map(id -> contacting.get(who, survey, id));
        Map<String, String> further = to.map(
                        one -> further(who, survey, one, new KeepingMethod.Letter(letter, written)))
                .orElse(Map.of());
        return new ModelAndView("surveys/method/letter", "survey", survey)
                .addObject("letter", letter)
                .addObject("language", written)
                .addObject(
                        "blocks",
                        LetterBlock.of(method.filled(who, survey, new KeepingMethod.Letter(letter, written), further)))
                .addObject(
                        "qr",
                        letter.hasCode()
                                ? Optional.ofNullable(further.get("link")).map(QrPath::of)
                                : Optional.empty());
    }

    private Map<String, String> further(SignedIn who, Survey survey, Respondent one, KeepingMethod.Letter letter) {
        String writer = accounts.names(List.of(who.id())).getOrDefault(who.id(), "");
        Respondent.Name name = one.name();
        return personal.to(survey, new PersonalWords.To(one.id(), name.text(), name.path(), writer), letter);
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String language) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        LetterName letter = named(name);
        String written = language(page, language);
        return form(survey, letter, written, method.letter(who, survey, new KeepingMethod.Letter(letter, written)));
    }

    /** Whoever sends it empty has the one that comes with Kompas again. */
    @PostMapping(ONE + "/edit")
    Object change(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam Map<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        LetterName letter = named(name);
        String written = language(page, typed.getOrDefault("language", ""));
        LetterText text = new LetterText(Typed.line(typed.get("subject")), Typed.text(typed.get("body")));
        if (!problem(text).isEmpty()) {
            ModelAndView again = form(survey, letter, written, text);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        method.change(
                who,
                survey,
                new KeepingMethod.Letter(letter, written),
                Optional.of(text).filter(said -> !said.body().isEmpty()));
        return "redirect:" + page.to(survey.path() + "/method/letters/" + name + "?language=" + written);
    }

    private static ModelAndView form(Survey survey, LetterName letter, String language, LetterText text) {
        return new ModelAndView("surveys/method/letter-edit", "survey", survey)
                .addObject("letter", letter)
                .addObject("language", language)
                .addObject("text", text)
                .addObject("problem", problem(text));
    }

    private static String problem(LetterText text) {
        return text.body().length() > LONGEST || text.subject().length() > LONGEST_SUBJECT
                ? "surveys.problem.too-long"
                : "";
    }

    private static LetterName named(String name) {
        return LetterName.find(name).orElseThrow(() -> new NotFound("Letter " + name));
    }

    private static String language(Page page, String asked) {
        return page.languages().contains(asked) ? asked : page.language();
    }
}
