package kompas.surveys.mailing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.mailing.Addressee;
import kompas.surveys.mailing.Mailings;
import kompas.surveys.mailing.TryingLetters;
import kompas.surveys.mailing.Turn;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** A mail before it leaves: read as somebody will get it, and sent to oneself. */
@PageController
class SurveyLetterPages {

    private static final String PATH = MailPages.PATH + "/letter";

    /** A letter brings its own style and nothing else: no scripts, no pictures, nothing from elsewhere. */
    private static final String LETTER_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Surveys surveys;
    private final Mailings mailings;
    private final TryingLetters trying;

    SurveyLetterPages(Surveys surveys, Mailings mailings, TryingLetters trying) {
        this.surveys = surveys;
        this.mailings = mailings;
        this.trying = trying;
    }

    @GetMapping(PATH)
    ModelAndView letter(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        MailQuery asked = MailQuery.of(parameters);
        List<Addressee> ones = mailings.page(who, survey, asked.whom(), Turn.DUE, new Mailings.Span(0, MailViews.PAGE));
        Optional<UUID> to = asked.to().or(() -> ones.stream().map(Addressee::id).findFirst());
        TryingLetters.Sight sight = look(page, who, survey, asked, to);
        String here = page.to(survey.path() + "/mail");
        return new ModelAndView(
                "surveys/mailing/letter",
                "view",
                new LetterView(
                        survey,
                        asked,
                        mailings.reach(who, survey, asked.whom()),
                        sight,
                        languages(page, survey, asked, to, sight.language()),
                        ones.stream()
                                .map(one -> new Choice(
                                        one.id().toString(),
                                        one.name().in(page.language()).text(),
                                        to.filter(one.id()::equals).isPresent()))
                                .toList(),
                        here + asked.list(Turn.DUE, 0),
                        here + "/letter/page" + asked.letter(to, asked.language()),
                        sight.open().stream().map(blank -> "{" + blank + "}").toList(),
                        MailQuery.first(parameters, "tried")));
    }

    /** The mail itself, as a page. */
    @GetMapping(path = PATH + "/page", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String look(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        MailQuery asked = MailQuery.of(parameters);
        response.setHeader("Content-Security-Policy", LETTER_POLICY);
        return look(page, who, survey, asked, asked.to()).look().html();
    }

    /** Sends it to whoever presses. */
    @PostMapping(MailPages.PATH + "/test")
    String test(Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        MailQuery asked = MailQuery.of(sent);
        boolean left = trying.test(
                who, survey, asked.whom(), language(page, survey, asked).orElse(page.language()));
        return "redirect:"
                + page.to(survey.path() + "/mail/letter" + asked.letter(asked.to(), asked.language()) + "&tried="
                        + (left ? "sent" : "unwanted"));
    }

    private TryingLetters.Sight look(Page page, SignedIn who, Survey survey, MailQuery asked, Optional<UUID> to) {
        return trying.look(who, survey, asked.whom(), to, language(page, survey, asked));
    }

    private static List<Link> languages(Page page, Survey survey, MailQuery asked, Optional<UUID> to, String now) {
        String letter = page.to(survey.path() + "/mail/letter");
        return known(page, survey)
                .map(language -> new Link(
                        page.t().nameHere(language), letter + asked.letter(to, language), language.equals(now)))
                .toList();
    }

    private static Optional<String> language(Page page, Survey survey, MailQuery asked) {
        return known(page, survey).filter(asked.language()::equals).findFirst();
    }

    /** Those one can answer in, then the network's. */
    private static Stream<String> known(Page page, Survey survey) {
        return Stream.concat(survey.words().languages().stream(), page.languages().stream())
                .distinct();
    }
}
