package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.SurveyPlanners;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.KeptForm;
import kompas.surveys.writing.WritingQuestionnaires;
import kompas.surveys.writing.sheets.Beginning;
import kompas.surveys.writing.sheets.Manuscript;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new questionnaire, from nothing or from another. */
@PageController
class WriteBeginPages {

    private static final String PATH = "/questionnaires/new";
    private static final int LONGEST = 200;

    private final KeepingQuestionnaires keeping;
    private final WritingQuestionnaires questionnaires;
    private final SurveyPlanners planners;

    WriteBeginPages(KeepingQuestionnaires keeping, WritingQuestionnaires questionnaires, SurveyPlanners planners) {
        this.keeping = keeping;
        this.questionnaires = questionnaires;
        this.planners = planners;
    }

    @GetMapping(PATH)
    ModelAndView blank(Page page, SignedIn who, BeginForm form) {
        return form(page, who, form.with(Identifiers.next(), page.languagesOwnFirst()), "");
    }

    private ModelAndView form(Page page, SignedIn who, BeginForm form, String problem) {
        planners.require(who);
        List<Choice> from = new ArrayList<>();
        from.add(
                new Choice("", page.t().say("writing.from-nothing"), form.from().isEmpty()));
        keeping.of(who)
                .forEach(each -> from.add(new Choice(
                        each.id().toString(),
                        each.called(page.t()),
                        each.id().toString().equals(form.from()))));
        List<Choice> languages = page.languagesOwnFirst().stream()
                .map(tag ->
                        new Choice(tag, page.t().nameHere(tag), form.languages().contains(tag)))
                .toList();
        return new ModelAndView(
                "surveys/write/begin",
                "view",
                new BeginView(form, planners.choices(who, page.t()), from, languages, problem));
    }

    @PostMapping(PATH)
    Object begin(Page page, SignedIn who, BeginForm sent) {
        planners.require(who);
        String title = Typed.line(sent.title());
        if (title.isEmpty() || title.length() > LONGEST) {
            return again(form(page, who, sent, title.isEmpty() ? "writing.problem.title" : "writing.problem.long"));
        }
        Optional<LibraryId> library = planners.chosen(who, sent.library());
        Manuscript first = sent.from().isEmpty()
                ? Beginning.blank(title, languages(page, sent))
                : Beginning.copy(questionnaires.read(who, sent.from()), title);
        UUID id = Identifiers.find(sent.id()).orElseGet(Identifiers::next);
        return switch (keeping.begin(who, id, library, first.workbook())) {
            case KeptForm.Kept kept ->
                "redirect:" + page.to(kept.questionnaire().path() + "/write?did=begun");
            case KeptForm.Refused refused -> again(form(page, who, sent, "writing.problem.broken"));
        };
    }

    private static ModelAndView again(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    /** As the columns of the form name them. */
    private static List<String> languages(Page page, BeginForm form) {
        List<String> chosen = page.languagesOwnFirst().stream()
                .filter(form.languages()::contains)
                .map(tag -> column(page.t(), tag))
                .toList();
        return chosen.isEmpty() ? List.of(column(page.t(), page.language())) : chosen;
    }

    static String column(Text t, String tag) {
        String name = t.nameOf(tag);
        return name.substring(0, 1).toUpperCase(t.locale()) + name.substring(1) + " (" + tag + ")";
    }
}
