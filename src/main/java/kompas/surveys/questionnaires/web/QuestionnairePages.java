package kompas.surveys.questionnaires.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.PlanningSurveys;
import kompas.surveys.SurveyPlanners;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.KeptForm;
import kompas.surveys.questionnaires.Publication;
import kompas.surveys.questionnaires.Questionnaire;
import kompas.surveys.workbook.UnreadableWorkbook;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Questionnaires: those there are, handing in a workbook, its versions, publishing one. */
@PageController
class QuestionnairePages {

    static final String PATH = "/questionnaires";
    static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final KeepingQuestionnaires keeping;
    private final FormVersions versions;
    private final PlanningSurveys surveys;
    private final SurveyPlanners planners;

    QuestionnairePages(
            KeepingQuestionnaires keeping, FormVersions versions, PlanningSurveys surveys, SurveyPlanners planners) {
        this.keeping = keeping;
        this.versions = versions;
        this.surveys = surveys;
        this.planners = planners;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who) {
        return list(page, who, HandedIn.nothing());
    }

    private ModelAndView list(Page page, SignedIn who, HandedIn handedIn) {
        planners.require(who);
        ModelAndView list = new ModelAndView("surveys/questionnaires", "all", keeping.of(who))
                .addObject("libraries", planners.choices(who, page.t()))
                .addObject("id", Identifiers.next())
                .addObject("handedIn", handedIn);
        list.setStatus(handedIn.status());
        return list;
    }

    /** A workbook becomes a new questionnaire. */
    @PostMapping(PATH)
    Object begin(
            Page page,
            SignedIn who,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String library,
            @RequestParam(defaultValue = "") String id)
            throws IOException {
        planners.require(who);
        Optional<LibraryId> owner = planners.chosen(who, library);
        UUID made = Identifiers.find(id).orElseGet(Identifiers::next);
        HandedIn handedIn = read(page, file, workbook -> keeping.begin(who, made, owner, workbook));
        return handedIn.kept()
                .<Object>map(kept -> "redirect:" + page.to(kept.path() + "?did=kept"))
                .orElseGet(() -> list(page, who, handedIn));
    }

    @GetMapping(ONE)
    ModelAndView one(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String did) {
        return one(page, who, keeping.get(id, who), HandedIn.nothing(), Done.of(did));
    }

    private ModelAndView one(Page page, SignedIn who, Questionnaire questionnaire, HandedIn handedIn, Done done) {
        List<FormVersion> all = versions.of(questionnaire.id());
        Optional<FormVersion> draft =
                all.stream().filter(version -> version.published().isEmpty()).findFirst();
        ModelAndView one = new ModelAndView(
                "surveys/questionnaire",
                "view",
                new QuestionnaireView(
                        questionnaire,
                        all,
                        draft.map(keeping::warnings).orElse(List.of()),
                        draft.map(keeping::missing).orElse(List.of()),
                        surveys.using(questionnaire.id()),
                        keeping.mayChange(who, questionnaire),
                        done,
                        handedIn));
        one.setStatus(handedIn.status());
        return one;
    }

    /** A workbook takes the place of the draft. */
    @PostMapping(ONE + "/workbook")
    Object renew(Page page, SignedIn who, @PathVariable UUID id, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        Questionnaire questionnaire = keeping.get(id, who);
        HandedIn handedIn = read(page, file, workbook -> keeping.renew(who, questionnaire, workbook));
        return handedIn.kept()
                .<Object>map(kept -> "redirect:" + page.to(kept.path() + "?did=kept"))
                .orElseGet(() -> one(page, who, questionnaire, handedIn, Done.NOTHING));
    }

    @PostMapping(ONE + "/publish")
    String publish(Page page, SignedIn who, @PathVariable UUID id) {
        Questionnaire questionnaire = keeping.get(id, who);
        String shows = switch (keeping.publish(who, questionnaire)) {
            case Publication.Published published -> did(Done.PUBLISHED);
            case Publication.NothingToPublish nothing -> did(Done.NO_DRAFT);
            case Publication.VersionTaken taken -> did(Done.VERSION_TAKEN);
            case Publication.Broken broken -> did(Done.BROKEN);
            case Publication.FilesMissing missing -> did(Done.FILES_MISSING);
            case Publication.LosesAnswers losing -> "/changes";
        };
        return "redirect:" + page.to(questionnaire.path() + shows);
    }

    private static String did(Done done) {
        return "?did=" + done.code();
    }

    /** A file the draft shows. */
    @PostMapping(ONE + "/files")
    String give(Page page, SignedIn who, @PathVariable UUID id, @RequestParam @Nullable MultipartFile file)
            throws IOException {
        Questionnaire questionnaire = keeping.get(id, who);
        boolean given = false;
        if (file != null && !file.isEmpty()) {
            try (InputStream bytes = file.getInputStream()) {
                given = keeping.give(
                        who,
                        questionnaire,
                        new KeepingQuestionnaires.Upload(
                                String.valueOf(file.getOriginalFilename()),
                                Optional.ofNullable(file.getContentType()).orElse("application/octet-stream"),
                                bytes));
            }
        }
        return "redirect:" + page.to(questionnaire.path() + did(given ? Done.GIVEN : Done.NO_SUCH_FILE));
    }

    @PostMapping(ONE + "/archive")
    String archive(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean away) {
        Questionnaire questionnaire = keeping.get(id, who);
        keeping.archive(who, questionnaire, away);
        return "redirect:" + page.to(questionnaire.path());
    }

    private interface Keeping {
        KeptForm keep(Workbook workbook);
    }

    private static HandedIn read(Page page, @Nullable MultipartFile file, Keeping keeping) throws IOException {
        if (file == null || file.isEmpty()) {
            return HandedIn.refused(page.t().say("questionnaires.no-file"));
        }
        try (InputStream in = file.getInputStream()) {
            return HandedIn.of(keeping.keep(Workbooks.read(String.valueOf(file.getOriginalFilename()), in)));
        } catch (UnreadableWorkbook unreadable) {
            return HandedIn.refused(page.t().say(unreadable.key(), unreadable.arguments()));
        }
    }
}
