package kompas.surveys.writing.web;

import java.util.UUID;
import java.util.function.Function;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.PlanningSurveys;
import kompas.surveys.writing.Edit;
import kompas.surveys.writing.Step;
import kompas.surveys.writing.WritingQuestionnaires;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.Moving;
import kompas.surveys.writing.sheets.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questions of a draft: seen in their order, moved, copied, taken out; changes taken back and done again. */
@PageController
class WriteListPages {

    static final String PATH = "/questionnaires/{id:[0-9a-f-]{36}}/write";
    private static final int MOST_PHONES = 3;

    private final WritingQuestionnaires questionnaires;
    private final PlanningSurveys surveys;

    WriteListPages(WritingQuestionnaires questionnaires, PlanningSurveys surveys) {
        this.questionnaires = questionnaires;
        this.surveys = surveys;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who, @PathVariable UUID id, Look look) {
        return new ModelAndView(
                        "surveys/write/list", "view", new WriteViews(page, questionnaires.open(who, id)).list(look))
                .addObject(
                        "phones", surveys.using(id).stream().limit(MOST_PHONES).toList());
    }

    /** Beside another, or one step up or down. */
    @PostMapping(PATH + "/move")
    String move(Page page, SignedIn who, @PathVariable UUID id, MoveForm form) {
        Step step = new Step(
                form.token() + ":move:" + form.how() + ":" + form.target() + ":" + form.at(), "move", form.at());
        Edit edit = questionnaires.change(who, id, step, m -> with(m, form.at(), item -> moved(m, item, form)));
        return back(page, id, edit, WriteDone.MOVED, form.at());
    }

    private static Manuscript moved(Manuscript m, Item item, MoveForm form) {
        return switch (form.how()) {
            case "up" ->
                Moving.up(m.outline(), item)
                        .map(to -> Moving.move(m, item.key(), to))
                        .orElse(m);
            case "down" ->
                Moving.down(m.outline(), item)
                        .map(to -> Moving.move(m, item.key(), to))
                        .orElse(m);
            default ->
                Coded.find(Moving.Where.class, form.how())
                        .map(where -> Moving.move(m, item.key(), new Moving.To(where, form.target())))
                        .orElse(m);
        };
    }

    @PostMapping(PATH + "/copy")
    String copy(
            Page page,
            SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String at) {
        Edit edit = questionnaires.change(
                who,
                id,
                new Step(token + ":copy:" + at, "copy", at),
                m -> with(m, at, item -> Questions.duplicate(m, item.key())));
        return back(page, id, edit, WriteDone.COPIED, at);
    }

    @PostMapping(PATH + "/back")
    String back(Page page, SignedIn who, @PathVariable UUID id) {
        return back(page, id, questionnaires.back(who, id) ? WriteDone.BACK : WriteDone.NOT_BACK, "");
    }

    @PostMapping(PATH + "/again")
    String again(Page page, SignedIn who, @PathVariable UUID id) {
        return back(page, id, questionnaires.again(who, id) ? WriteDone.AGAIN : WriteDone.NOT_BACK, "");
    }

    @PostMapping(PATH + "/discard")
    String discard(Page page, SignedIn who, @PathVariable UUID id) {
        boolean gone = questionnaires.discard(who, id);
        return "redirect:" + page.to("/questionnaires/" + id + "?did=" + (gone ? "discarded" : "no_draft"));
    }

    static Edit with(Manuscript m, String at, Function<Item, Manuscript> change) {
        return m.outline()
                .find(at)
                .<Edit>map(item -> new Edit.Made(change.apply(item)))
                .orElseGet(Edit.Gone::new);
    }

    static WriteDone done(Edit edit, WriteDone made) {
        return switch (edit) {
            case Edit.Made ignored -> made;
            case Edit.Overtaken ignored -> WriteDone.OVERTAKEN;
            case Edit.Gone ignored -> WriteDone.GONE;
        };
    }

    private static String back(Page page, UUID id, Edit edit, WriteDone made, String at) {
        return back(page, id, done(edit, made), at);
    }

    static String back(Page page, UUID id, WriteDone done, String at) {
        String here = "/questionnaires/" + id + "/write?did=" + done.code();
        return "redirect:"
                + page.to(at.isEmpty() ? here : here + "&show=" + Addresses.encoded(at) + "#" + Addresses.anchor(at));
    }
}
