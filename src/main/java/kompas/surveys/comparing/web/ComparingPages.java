package kompas.surveys.comparing.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.comparing.Change;
import kompas.surveys.comparing.ChangeWords;
import kompas.surveys.comparing.Changes;
import kompas.surveys.comparing.FormOutline;
import kompas.surveys.comparing.What;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.LosingAnswers;
import kompas.surveys.questionnaires.Loss;
import kompas.surveys.questionnaires.Questionnaire;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What is different between two versions of a questionnaire, and what that means for the answers there are. */
@PageController
class ComparingPages {

    private static final String ONE = "/questionnaires/{id:[0-9a-f-]{36}}";

    private final KeepingQuestionnaires keeping;
    private final FormVersions versions;
    private final LosingAnswers losing;

    ComparingPages(KeepingQuestionnaires keeping, FormVersions versions, LosingAnswers losing) {
        this.keeping = keeping;
        this.versions = versions;
        this.losing = losing;
    }

    /** The newest version against the one before. */
    @GetMapping(ONE + "/changes")
    ModelAndView newest(Page page, SignedIn who, @PathVariable UUID id) {
        Questionnaire questionnaire = keeping.get(id, who);
        List<FormVersion> all = versions.of(id);
        if (all.isEmpty()) {
            throw new NotFound("No version of " + id);
        }
        return between(page, questionnaire, all.get(Math.min(1, all.size() - 1)), all.getFirst());
    }

    @GetMapping(ONE + "/versions/{before:[0-9]{1,9}}/{after:[0-9]{1,9}}")
    ModelAndView two(
            Page page, SignedIn who, @PathVariable UUID id, @PathVariable int before, @PathVariable int after) {
        Questionnaire questionnaire = keeping.get(id, who);
        List<FormVersion> all = versions.of(id);
        return between(page, questionnaire, numbered(all, before), numbered(all, after));
    }

    static FormVersion numbered(List<FormVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Version " + number));
    }

    private ModelAndView between(Page page, Questionnaire questionnaire, FormVersion before, FormVersion after) {
        Optional<FormOutline> earlier = FormOutline.of(keeping.workbook(before));
        Optional<FormOutline> later = FormOutline.of(keeping.workbook(after));
        List<ChangedView> changed = List.of();
        List<Loss> losses = List.of();
        if (earlier.isPresent() && later.isPresent()) {
            List<Change> changes = Changes.between(earlier.get(), later.get());
            losses = losing.among(changes, questionnaire.id());
            changed = changed(changes, new ChangeWords(page.t(), earlier.get(), later.get()), losses);
        }
        boolean refused = after.published().isEmpty() && !losses.isEmpty();
        return new ModelAndView(
                "surveys/changes", "view", new ChangesView(questionnaire, before, after, changed, refused));
    }

    private static List<ChangedView> changed(List<Change> changes, ChangeWords words, List<Loss> losses) {
        Map<Change, Long> responses = new IdentityHashMap<>();
        losses.forEach(loss -> responses.put(loss.change(), loss.responses()));
        Map<String, List<Change>> byItem = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> !namesTheVersion(change))
                .forEach(change -> byItem.computeIfAbsent(path(change), unused -> new ArrayList<>())
                        .add(change));
        return byItem.values().stream()
                .map(each -> new ChangedView(
                        words.about(each.getFirst()),
                        each.stream()
                                .map(change ->
                                        new ChangedView.Line(words.say(change), responses.getOrDefault(change, 0L)))
                                .toList()))
                .toList();
    }

    /** Every version has a name of its own, which the page says already. */
    private static boolean namesTheVersion(Change change) {
        return change.what() == What.SETTING && change.detail().name().equals("version");
    }

    private static String path(Change change) {
        return change.item().map(item -> item.path()).orElse("");
    }
}
