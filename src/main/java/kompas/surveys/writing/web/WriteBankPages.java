package kompas.surveys.writing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.writing.Edit;
import kompas.surveys.writing.Step;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.WritingQuestionnaires;
import kompas.surveys.writing.bank.BankQuestion;
import kompas.surveys.writing.bank.QuestionBank;
import kompas.surveys.writing.bank.Theme;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.TakingOver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Good questions by theme: looked through, taken with one press, and kept for others. */
@PageController
class WriteBankPages {

    private static final String BANK = "/bank";
    private static final String PATH = WriteListPages.PATH + BANK;
    private static final String KEEP = WriteListPages.PATH + "/keep";

    private final WritingQuestionnaires questionnaires;
    private final QuestionBank bank;
    private final BankCards cards;

    WriteBankPages(WritingQuestionnaires questionnaires, QuestionBank bank, BankCards cards) {
        this.questionnaires = questionnaires;
        this.bank = bank;
        this.cards = cards;
    }

    @GetMapping(PATH)
    ModelAndView look(Page page, SignedIn who, @PathVariable UUID id, BankForm form) {
        return new ModelAndView(
                "surveys/write/bank", "view", cards.view(page, who, questionnaires.open(who, id), form));
    }

    /** One comes into the questionnaire; the bank stays open. */
    @PostMapping(PATH)
    String take(Page page, SignedIn who, @PathVariable UUID id, BankForm sent) {
        Writing before = questionnaires.open(who, id);
        BankQuestion question = bank.get(who, sent.key());
        Step step = new Step(sent.token() + ":bank:" + sent.key(), "take", "");
        Edit edit = questionnaires.change(who, id, step, m -> new Edit.Made(taken(page, m, question, sent)));
        String name = edit instanceof Edit.Made made ? made.last(before.manuscript()) : "";
        WriteDone done = WriteListPages.done(edit, WriteDone.INSERTED);
        return back(page, id, sent.behind(name), done) + "&added=" + Addresses.encoded(sent.key());
    }

    private static Manuscript taken(Page page, Manuscript m, BankQuestion question, BankForm sent) {
        return TakingOver.all(m, question.excerpt(), page.language()).insert(sent.to());
    }

    private static String back(Page page, UUID id, BankForm form, WriteDone done) {
        return "redirect:"
                + page.to(
                        "/questionnaires/" + id + "/write" + BANK + form.query(form.number()) + "&did=" + done.code());
    }

    /** What one's own library keeps there is no longer there. */
    @PostMapping(PATH + "/drop")
    String drop(Page page, SignedIn who, @PathVariable UUID id, BankForm sent) {
        Identifiers.find(sent.key()).ifPresent(kept -> bank.drop(who, kept));
        return back(page, id, sent, WriteDone.DROPPED);
    }

    @GetMapping(KEEP)
    ModelAndView keeping(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String at) {
        return form(page, questionnaires.open(who, id), at, "");
    }

    private static ModelAndView form(Page page, Writing writing, String at, String problem) {
        Manuscript m = writing.manuscript();
        Item item = item(m, at);
        List<Choice> themes = Arrays.stream(Theme.values())
                .map(theme -> new Choice(theme.code(), page.t().say(theme.key()), false))
                .toList();
        Preview preview = new Previews(page, TakingOver.excerpt(m, Set.of(item.key())), "").whole();
        boolean leans = TakingOver.leans(m, item.key());
        return new ModelAndView(
                "surveys/write/keep",
                "view",
                new KeepView(writing, Identifiers.next().toString(), item.key(), themes, preview, leans, problem));
    }

    private static Item item(Manuscript m, String at) {
        return m.outline()
                .find(at)
                .filter(found -> found.kind().seen())
                .orElseThrow(() -> new NotFound("Question " + at));
    }

    @PostMapping(KEEP)
    Object keep(Page page, SignedIn who, @PathVariable UUID id, BankForm sent) {
        Writing writing = questionnaires.open(who, id);
        Item item = item(writing.manuscript(), sent.at());
        Optional<Theme> chosen = Theme.find(sent.theme());
        UUID key = Identifiers.find(sent.token()).orElseGet(Identifiers::next);
        String problem = chosen.map(
                        each -> bank.keep(who, writing, item, each, key).problem())
                .orElse("writing.problem.keep-theme");
        if (!problem.isEmpty()) {
            ModelAndView again = form(page, writing, sent.at(), problem);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return WriteListPages.back(page, id, WriteDone.KEPT, item.key());
    }
}
