package kompas.surveys.writing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.writing.Edit;
import kompas.surveys.writing.Step;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.WritingQuestionnaires;
import kompas.surveys.writing.sheets.Kind;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.TakingOver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questions taken over from any questionnaire one may read, those that come with Kompas among them. */
@PageController
class WriteTakePages {

    private static final String PATH = WriteListPages.PATH + "/take";

    private final WritingQuestionnaires questionnaires;
    private final KeepingQuestionnaires keeping;

    WriteTakePages(WritingQuestionnaires questionnaires, KeepingQuestionnaires keeping) {
        this.questionnaires = questionnaires;
        this.keeping = keeping;
    }

    @GetMapping(PATH)
    ModelAndView choose(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String from) {
        Writing writing = questionnaires.open(who, id);
        return new ModelAndView("surveys/write/take", "view", view(page, who, writing, new Asked(from, Set.of())));
    }

    /** What of which questionnaire. */
    private record Asked(String from, Set<String> keys) {}

    private TakeView view(Page page, SignedIn who, Writing writing, Asked asked) {
        List<Choice> all = keeping.of(who).stream()
                .filter(each -> !each.id().equals(writing.questionnaire().id()))
                .map(each -> new Choice(
                        each.id().toString(),
                        each.called(page.t()),
                        each.id().toString().equals(asked.from())))
                .toList();
        List<TakeView.Line> questions = asked.from().isEmpty()
                ? List.of()
                : questions(page, questionnaires.read(who, asked.from()), asked.keys());
        return new TakeView(writing, Identifiers.next().toString(), asked.from(), all, questions, List.of(), "");
    }

    private static List<TakeView.Line> questions(Page page, Manuscript m, Set<String> keys) {
        Languages languages = Languages.of(m);
        String own = languages.best(page.language());
        return m.outline().items().stream()
                .filter(item -> item.kind().seen() && item.kind() != Kind.OTHER && !item.fromFile())
                .map(item -> new TakeView.Line(
                        new Choice(
                                item.key(),
                                WriteViews.label(m, languages, item, own),
                                keys.contains(item.key()),
                                page.t().say(item.kind().key())),
                        item.depth(),
                        item.holds()))
                .filter(line -> !line.choice().label().isEmpty())
                .toList();
    }

    /** Takes them over; asks first where a condition looks at what was not chosen. */
    @PostMapping(PATH)
    Object take(Page page, SignedIn who, @PathVariable UUID id, TakeForm sent) {
        Writing writing = questionnaires.open(who, id);
        Manuscript other = questionnaires.read(who, sent.from());
        TakingOver taking = TakingOver.of(writing.manuscript(), other, sent.chosen(), page.language());
        if (taking.nothing() || sent.leaning().isEmpty() && !taking.leanings().isEmpty()) {
            TakeView view = view(page, who, writing, new Asked(sent.from(), sent.chosen()));
            ModelAndView again = new ModelAndView(
                    "surveys/write/take",
                    "view",
                    taking.nothing() ? view.wrong("writing.problem.take") : view.asking(leanings(page, other, taking)));
            again.setStatus(taking.nothing() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
            return again;
        }
        Step step = new Step(sent.token() + ":take", "take", "");
        Edit edit = questionnaires.change(who, id, step, m -> new Edit.Made(taken(page, m, other, sent)));
        String first = edit instanceof Edit.Made made ? made.newest(writing.manuscript()) : "";
        return WriteListPages.back(page, id, WriteListPages.done(edit, WriteDone.INSERTED), first);
    }

    private static Manuscript taken(Page page, Manuscript m, Manuscript other, TakeForm sent) {
        TakingOver taking = TakingOver.of(m, other, sent.chosen(), page.language());
        return (sent.leaning().equals(TakeForm.WITH) ? taking.withWhatTheyLeanOn() : taking).insert(Optional.empty());
    }

    private static List<TakeView.Leaning> leanings(Page page, Manuscript other, TakingOver taking) {
        Languages languages = Languages.of(other);
        String own = languages.best(page.language());
        return taking.leanings().stream()
                .map(leaning -> new TakeView.Leaning(
                        WriteViews.titled(other, languages, leaning.item(), own),
                        leaning.on().kind().seen()
                                ? WriteViews.titled(other, languages, leaning.on(), own)
                                : page.t()
                                        .say(
                                                "writing.take-worked-out",
                                                "name",
                                                leaning.on().name())))
                .distinct()
                .toList();
    }
}
