package kompas.surveys.writing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.writing.Edit;
import kompas.surveys.writing.Step;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.WritingQuestionnaires;
import kompas.surveys.writing.sheets.Card;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Kind;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.Mention;
import kompas.surveys.writing.sheets.Moving;
import kompas.surveys.writing.sheets.Names;
import kompas.surveys.writing.sheets.Questions;
import kompas.surveys.writing.sheets.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A question comes, with its first words; a question goes, when nothing needs it. */
@PageController
class WriteAddPages {

    private static final int LONGEST = 1000;

    private final WritingQuestionnaires questionnaires;

    WriteAddPages(WritingQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** @param at beside which question it will stand, "" for the end */
    @GetMapping(WriteListPages.PATH + "/add")
    ModelAndView blank(
            Page page,
            SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "after") String where) {
        Writing writing = questionnaires.open(who, id);
        return form(page, writing, new AddForm(Identifiers.next().toString(), at, where, "short_text", ""), "");
    }

    private static ModelAndView form(Page page, Writing writing, AddForm form, String problem) {
        Manuscript m = writing.manuscript();
        Languages languages = Languages.of(m);
        String beside = m.outline()
                .find(form.at())
                .map(item -> WriteViews.label(m, languages, item, languages.best(page.language())))
                .orElse("");
        return new ModelAndView("surveys/write/add", "view", new AddView(writing, form, beside, problem));
    }

    @PostMapping(WriteListPages.PATH + "/add")
    Object add(Page page, SignedIn who, @PathVariable UUID id, AddForm sent) {
        Writing writing = questionnaires.open(who, id);
        String words = Typed.text(sent.words());
        Optional<Kind> kind = Kind.find(sent.kind()).filter(Kind.offered()::contains);
        if (kind.isEmpty() || words.isEmpty() || words.length() > LONGEST) {
            ModelAndView again =
                    form(page, writing, sent, words.isEmpty() ? "writing.problem.words" : "writing.problem.long");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Step step = new Step(sent.token() + ":add", "add", words);
        Edit edit = questionnaires.change(
                who,
                id,
                step,
                m -> new Edit.Made(added(m, sent, kind.get(), languages(m).best(page.language()))));
        String name = edit instanceof Edit.Made made ? made.newest(writing.manuscript()) : "";
        return name.isEmpty()
                ? WriteListPages.back(page, id, WriteDone.ADDED, "")
                : "redirect:"
                        + page.to("/questionnaires/" + id + "/write/question?did=added&at=" + Addresses.encoded(name));
    }

    private static Languages languages(Manuscript m) {
        return Languages.of(m);
    }

    private static Manuscript added(Manuscript m, AddForm form, Kind kind, String language) {
        String words = Typed.text(form.words());
        String name = Names.free(Names.taken(m), words, kind.holds() ? "section" : "question");
        Optional<Moving.To> to =
                Coded.find(Moving.Where.class, form.where()).map(where -> new Moving.To(where, form.at()));
        Kind plain = kind.chooses() ? Kind.SHORT_TEXT : kind;
        Manuscript added = Questions.add(m, plain, name, to);
        int row = added.outline().find(name).map(Item::row).orElseThrow();
        added = added.withSurvey(
                added.survey().with(row, Wording.LABEL.key(Languages.of(added), added.survey(), language), words));
        if (kind == Kind.SCALE) {
            added = added.withSurvey(added.survey().with(row, "parameters", "start=1 end=5 step=1"));
        }
        if (kind == Kind.LONG_TEXT) {
            added = added.withSurvey(added.survey().with(row, "control::appearance", "multiline"));
        }
        return Card.kind(added, name, kind);
    }

    /** What else speaks of it, before it goes. */
    @GetMapping(WriteListPages.PATH + "/remove")
    ModelAndView ask(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String at) {
        Writing writing = questionnaires.open(who, id);
        Item item = writing.manuscript().outline().find(at).orElseThrow(() -> new NotFound("Question " + at));
        return new ModelAndView("surveys/write/remove", "view", removal(page, writing, item));
    }

    private static RemoveView removal(Page page, Writing writing, Item item) {
        Manuscript m = writing.manuscript();
        Languages languages = Languages.of(m);
        String own = languages.best(page.language());
        var mentions = Mention.of(m, item).stream()
                .collect(Collectors.partitioningBy(
                        Mention::isCondition,
                        Collectors.mapping(
                                mention -> new RemoveView.Other(
                                        mention.item().key(), WriteViews.titled(m, languages, mention.item(), own)),
                                Collectors.toList())));
        int inside = (int) m.outline().items().stream().filter(item::around).count() - 1;
        return new RemoveView(
                writing,
                Identifiers.next().toString(),
                item,
                WriteViews.titled(m, languages, item, own),
                inside,
                mentions.getOrDefault(true, List.of()).stream().distinct().toList(),
                mentions.getOrDefault(false, List.of()).stream().distinct().toList());
    }

    @PostMapping(WriteListPages.PATH + "/remove")
    Object remove(
            Page page,
            SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String at) {
        Writing writing = questionnaires.open(who, id);
        Optional<Item> item = writing.manuscript().outline().find(at);
        if (item.isPresent()
                && Mention.of(writing.manuscript(), item.get()).stream().anyMatch(mention -> !mention.isCondition())) {
            ModelAndView needed = new ModelAndView("surveys/write/remove", "view", removal(page, writing, item.get()));
            needed.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return needed;
        }
        String before = item.flatMap(gone -> writing.manuscript().outline().before(gone))
                .map(Item::key)
                .orElse("");
        Edit edit = questionnaires.change(
                who,
                id,
                new Step(token + ":remove:" + at, "remove", at),
                m -> WriteListPages.with(m, at, gone -> Questions.remove(m, gone.key())));
        return WriteListPages.back(page, id, WriteListPages.done(edit, WriteDone.REMOVED), before);
    }
}
