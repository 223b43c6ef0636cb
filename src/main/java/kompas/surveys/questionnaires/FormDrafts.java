package kompas.surveys.questionnaires;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.CompiledForm;
import kompas.surveys.xlsform.FormProblem;
import kompas.surveys.xlsform.NotAnXlsForm;
import kompas.surveys.xlsform.XlsForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** FormDrafts of questionnaires for whoever writes them; asks nobody's leave, which is for the use case that calls. */
@Service
public class FormDrafts {

    private static final int MOST_A_DAY = 100;

    private final QuestionnaireRows rows;
    private final FormVersions versions;
    private final Clock clock;

    FormDrafts(QuestionnaireRows rows, FormVersions versions, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.clock = clock;
    }

    /** The draft, or what it would begin from; empty where a questionnaire has no version at all. */
    public Optional<FormVersion> newest(UUID questionnaire) {
        return versions.of(questionnaire).stream().findFirst();
    }

    public Workbook workbook(FormVersion version) {
        return rows.workbook(version.id());
    }

    /** Nobody else writes on this questionnaire until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID questionnaire) {
        rows.hold(questionnaire);
    }

    /**
     * The workbook is the draft from now on, be it a form or not; the form phones can try stays the last that was one.
     *
     * @return what is wrong with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FormProblem> keep(UUID questionnaire, Workbook workbook, UUID by) {
        Optional<FormVersion> before = newest(questionnaire);
        try {
            CompiledForm form = XlsForm.compile(workbook);
            rows.rename(questionnaire, KeepingQuestionnaires.title(form));
            rows.writeDraft(questionnaire, workbook, form, Optional.of(by));
            before.ifPresent(last -> rows.inheritFiles(
                    last.id(), versions.draft(questionnaire).orElseThrow().id()));
            return List.of();
        } catch (NotAnXlsForm none) {
            rows.writeBroken(questionnaire, workbook, by);
            return none.problems();
        }
    }

    /** What is published is what there is again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(UUID questionnaire) {
        rows.discard(questionnaire);
    }

    /** A name for the next version that none has that is out: the day, and a number. */
    public String nextVersion(UUID questionnaire, String formId) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        for (int i = 1; i < MOST_A_DAY; i++) {
            String version = day + (i < 10 ? "0" : "") + i;
            if (versions.published(questionnaire, formId, version).isEmpty()) {
                return version;
            }
        }
        return day + clock.millis();
    }
}
