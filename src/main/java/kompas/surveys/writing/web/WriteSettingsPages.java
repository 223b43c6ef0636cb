package kompas.surveys.writing.web;

import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.writing.Edit;
import kompas.surveys.writing.Step;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.WritingQuestionnaires;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.xlsform.FormQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The title of a questionnaire and its languages. */
@PageController
class WriteSettingsPages {

    private static final String PATH = WriteListPages.PATH + "/settings";
    private static final int LONGEST = 200;

    private final WritingQuestionnaires questionnaires;

    WriteSettingsPages(WritingQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /**
     * @param act what was pressed: {@code title}, {@code add}, {@code first}, {@code remove}, {@code name}
     * @param language the one it is about, by its column; by its tag where it is new
     */
    record SettingsForm(
            @Nullable String token,
            @Nullable String act,
            @Nullable String title,
            @Nullable String language) {}

    @GetMapping(PATH)
    ModelAndView open(Page page, SignedIn who, @PathVariable UUID id) {
        Writing writing = questionnaires.open(who, id);
        return view(page, writing, writing.manuscript().setting("title"), "");
    }

    private static ModelAndView view(Page page, Writing writing, String title, String problem) {
        Manuscript m = writing.manuscript();
        Languages languages = Languages.of(m);
        String first = m.setting("default_language");
        List<String> tags = languages.all().stream().map(FormQuestion::tag).toList();
        return new ModelAndView(
                "surveys/write/settings",
                "view",
                new SettingsView(
                        writing,
                        Identifiers.next().toString(),
                        title,
                        languages.all().stream()
                                .filter(language -> !language.isEmpty())
                                .map(language -> new Choice(
                                        language, WriteViews.called(page.t(), language), language.equals(first)))
                                .toList(),
                        page.languages().stream()
                                .filter(tag -> !tags.contains(tag))
                                .map(tag -> new Choice(tag, page.t().nameHere(tag), false))
                                .toList(),
                        languages.all().contains(""),
                        problem));
    }

    @PostMapping(PATH)
    Object save(Page page, SignedIn who, @PathVariable UUID id, SettingsForm sent) {
        Writing writing = questionnaires.open(who, id);
        String act = Typed.line(sent.act());
        String title = Typed.line(sent.title());
        if (act.equals("title") && (title.isEmpty() || title.length() > LONGEST)) {
            ModelAndView again =
                    view(page, writing, title, title.isEmpty() ? "writing.problem.title" : "writing.problem.long");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        String language = Typed.line(sent.language());
        Step step = new Step(Typed.line(sent.token()) + ":" + act + ":" + language, "settings", "");
        Edit edit = questionnaires.change(
                who,
                id,
                step,
                m -> new Edit.Made(
                        act.equals("title") ? m.withSetting("title", title) : changed(page, m, act, language)));
        return "redirect:"
                + page.to("/questionnaires/" + id + "/write/settings?did="
                        + WriteListPages.done(edit, WriteDone.SAVED).code());
    }

    /** A new language is one of the network's. */
    private static Manuscript changed(Page page, Manuscript m, String act, String language) {
        boolean known = page.languages().contains(language);
        String column = known ? WriteBeginPages.column(page.t(), language) : "";
        return switch (act) {
            case "add" -> Languages.add(m, column);
            case "name" -> Languages.name(m, column);
            case "first" -> Languages.first(m, language);
            case "remove" -> Languages.remove(m, language);
            default -> m;
        };
    }
}
