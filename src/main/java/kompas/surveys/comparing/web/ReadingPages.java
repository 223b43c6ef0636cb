package kompas.surveys.comparing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.comparing.FormOutline;
import kompas.surveys.comparing.Item;
import kompas.surveys.comparing.RuleWords;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.Questionnaire;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A version of a questionnaire as people read it, with its conditions as sentences. */
@PageController
class ReadingPages {

    private static final String VERSION = "/questionnaires/{id:[0-9a-f-]{36}}/versions/{number:[0-9]{1,9}}";

    private final KeepingQuestionnaires keeping;
    private final FormVersions versions;

    ReadingPages(KeepingQuestionnaires keeping, FormVersions versions) {
        this.keeping = keeping;
        this.versions = versions;
    }

    @GetMapping(VERSION)
    ModelAndView read(
            Page page,
            SignedIn who,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String in) {
        Questionnaire questionnaire = keeping.get(id, who);
        FormVersion version = ComparingPages.numbered(versions.of(id), number);
        FormOutline outline = FormOutline.of(keeping.workbook(version))
                .orElseThrow(() -> new NotFound("No form in version " + number));
        List<String> languages = ReadView.tags(outline.languages());
        String language = languages.contains(in) ? in : page.language();
        RuleWords rules = new RuleWords(page.t(), outline.logic(), language);
        int asked = 0;
        List<ReadView.Line> lines = new ArrayList<>();
        for (Item item : outline.items()) {
            asked += item.kind().isAnswered() ? 1 : 0;
            lines.add(ReadView.line(item, item.kind().isAnswered() ? asked : 0, rules, language));
        }
        return new ModelAndView(
                "surveys/read", "view", new ReadView(questionnaire, version, languages, language, lines));
    }
}
