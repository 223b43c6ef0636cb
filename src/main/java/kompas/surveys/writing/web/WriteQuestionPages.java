package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.writing.Edit;
import kompas.surveys.writing.Step;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.WritingQuestionnaires;
import kompas.surveys.writing.sheets.Card;
import kompas.surveys.writing.sheets.Choices;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question, opened to be written: its words in every language, what it takes, what can be chosen. */
@PageController
class WriteQuestionPages {

    private static final String PATH = WriteListPages.PATH + "/question";

    private static final String PART = "part";

    /** Pressed to see another part of a long list; what was typed is kept. */
    private static final String TURN = "part:";

    private final WritingQuestionnaires questionnaires;

    WriteQuestionPages(WritingQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GetMapping(PATH)
    ModelAndView open(Page page, SignedIn who, @PathVariable UUID id, Look look) {
        Writing writing = questionnaires.open(who, id);
        Item item = writing.manuscript().outline().find(look.at()).orElseThrow(() -> new NotFound("Question " + id));
        Shown shown = new Shown(writing, item, QuestionForm.of(writing.manuscript(), item), look);
        return view(page, shown, Map.of(), false, WriteDone.of(look.did()));
    }

    /** A question, and what stands in the fields of its form. */
    private record Shown(Writing writing, Item item, QuestionForm form, Look look) {

        /** What was sent, shown again. */
        static Shown again(Writing writing, Item item, QuestionForm form) {
            return new Shown(writing, item, form, new Look("", "", "", "", form.value(PART)));
        }
    }

    private static ModelAndView view(
            Page page, Shown shown, Map<String, String> wrong, boolean overtaken, WriteDone done) {
        Manuscript m = shown.writing().manuscript();
        Languages languages = Languages.of(m);
        Item item = shown.item();
        String own = languages.best(page.language());
        String title = WriteViews.label(m, languages, item, own);
        List<String> sharing = m.outline().sharing(item).stream()
                .map(other -> WriteViews.label(m, languages, other, own))
                .toList();
        String path = shown.writing().questionnaire().path() + "/write/question?at=";
        return new ModelAndView(
                "surveys/write/question",
                "view",
                new QuestionView(
                        shown.writing(),
                        item,
                        shown.form(),
                        wrong,
                        new QuestionView.Sheet(
                                Identifiers.next().toString(),
                                Card.print(m, item),
                                title.isEmpty() ? item.name() : title,
                                overtaken ? title : "",
                                new WriteViews(page, shown.writing()).problems(item),
                                sharing,
                                ChoicePart.of(m, item, shown.look().part())),
                        new Previews(page, m, path).of(item.key(), shown.look().seen()),
                        done));
    }

    /** The choices of the question a line of the condition looks at. */
    @GetMapping(WriteListPages.PATH + "/value")
    ModelAndView value(
            Page page,
            SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int n,
            @RequestParam MultiValueMap<String, String> sent) {
        Manuscript m = questionnaires.open(who, id).manuscript();
        QuestionForm form = QuestionForm.of(sent);
        return new ModelAndView("surveys/write/parts/value", "rule", new RuleView(m, Optional.empty(), form))
                .addObject("n", n);
    }

    /** Keeps what was typed; a button beside a choice moves or takes out that one as well. */
    @PostMapping(PATH)
    Object save(Page page, SignedIn who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        QuestionForm form = QuestionForm.of(sent);
        String at = form.value("at");
        Writing writing = questionnaires.open(who, id);
        Item item = writing.manuscript().outline().find(at).orElse(null);
        if (item == null) {
            return WriteListPages.back(page, id, WriteDone.GONE, "");
        }
        Map<String, String> wrong = form.wrong(writing.manuscript(), item);
        if (!wrong.isEmpty()) {
            return again(view(page, Shown.again(writing, item, form), wrong, false, WriteDone.NOTHING));
        }
        Step step = new Step(form.value("token") + ":save:" + form.value("do") + ":" + at, "save", at);
        Edit edit = questionnaires.change(who, id, step, m -> written(m, at, form));
        return switch (edit) {
            case Edit.Made made -> saved(page, id, form);
            case Edit.Overtaken overtaken -> {
                Writing newer = questionnaires.open(who, id);
                Item changed = newer.manuscript().outline().find(at).orElse(item);
                yield again(view(page, Shown.again(newer, changed, form), wrong, true, WriteDone.OVERTAKEN));
            }
            case Edit.Gone gone -> WriteListPages.back(page, id, WriteDone.GONE, "");
        };
    }

    private static Edit written(Manuscript m, String at, QuestionForm form) {
        Item item = m.outline().find(at).orElse(null);
        if (item == null) {
            return new Edit.Gone();
        }
        if (!form.value("print").equals(Card.print(m, item))) {
            return new Edit.Overtaken();
        }
        String act = form.value("do");
        Manuscript own = act.equals("own") ? Choices.own(m, item) : m;
        Manuscript written = form.write(own, at);
        return new Edit.Made(written.outline()
                .find(form.typed().getOrDefault("name", at))
                .map(now -> chosen(written, now.list(), act))
                .orElse(written));
    }

    /** @param act {@code up:yes}, {@code down:yes} or {@code remove:yes} for the choice of that name */
    private static Manuscript chosen(Manuscript m, String list, String act) {
        int colon = act.indexOf(':');
        if (colon < 0) {
            return m;
        }
        String name = act.substring(colon + 1);
        List<String> names = new ArrayList<>(
                Choices.of(m, list).stream().map(Choices.Choice::name).toList());
        int at = names.indexOf(name);
        return switch (act.substring(0, colon)) {
            case "remove" -> Choices.remove(m, list, name);
            case "up" -> at < 1 ? m : swapped(m, list, names, at - 1);
            case "down" -> at < 0 || at + 1 >= names.size() ? m : swapped(m, list, names, at);
            default -> m;
        };
    }

    private static Manuscript swapped(Manuscript m, String list, List<String> names, int at) {
        Collections.swap(names, at, at + 1);
        return Choices.order(m, list, names);
    }

    private static String saved(Page page, UUID id, QuestionForm form) {
        String at = form.typed().getOrDefault("name", form.value("at"));
        String act = form.value("do");
        String here = "/questionnaires/" + id + "/write/question?did=saved&at=" + Addresses.encoded(at);
        String part = act.startsWith(TURN) ? act.substring(TURN.length()) : form.value(PART);
        String on = part.isEmpty() ? "" : "&part=" + Addresses.encoded(part);
        return "redirect:" + page.to(here + on + (act.isEmpty() ? "" : "#choices"));
    }

    private static ModelAndView again(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
