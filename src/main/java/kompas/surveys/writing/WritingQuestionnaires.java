package kompas.surveys.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import kompas.surveys.questionnaires.FormDrafts;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.Questionnaire;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.xlsform.FormProblem;
import kompas.surveys.xlsform.NotAnXlsForm;
import kompas.surveys.xlsform.XlsForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes on the draft of a questionnaire: every change is kept at once and can be taken back. Two people may write at the same
 * time; one waits for the other, and what would overwrite the other's words is refused by the change itself.
 */
@Service
public class WritingQuestionnaires {

    private final KeepingQuestionnaires keeping;
    private final FormDrafts drafts;
    private final FormVersions versions;
    private final StepRows steps;
    private final AuditLog audit;
    private final Clock clock;

    WritingQuestionnaires(
            KeepingQuestionnaires keeping,
            FormDrafts drafts,
            FormVersions versions,
            StepRows steps,
            AuditLog audit,
            Clock clock) {
        this.keeping = keeping;
        this.drafts = drafts;
        this.versions = versions;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none
     * @throws NotPermitted unless this person may change it
     */
    @Transactional(readOnly = true)
    public Writing open(SignedIn who, UUID id) {
        Questionnaire questionnaire = mine(who, id);
        FormVersion newest = newest(id);
        Manuscript manuscript = Manuscript.of(drafts.workbook(newest));
        Optional<FormVersion> draft =
                Optional.of(newest).filter(version -> version.published().isEmpty());
        StepRows.Around around = draft.map(version -> steps.around(version.id()))
                .orElse(new StepRows.Around(Optional.empty(), Optional.empty()));
        return new Writing(
                questionnaire, manuscript, draft, problems(manuscript.workbook()), around.back(), around.again());
    }

    /**
     * What another questionnaire asks, for whoever may read it.
     *
     * @param key its id, as a page has it
     * @throws NotFound when there is none
     * @throws NotPermitted unless this person may read it
     */
    @Transactional(readOnly = true)
    public Manuscript read(SignedIn who, String key) {
        UUID id = Identifiers.find(key).orElseThrow(() -> new NotFound("Questionnaire " + key));
        return Manuscript.of(drafts.workbook(newest(keeping.get(id, who).id())));
    }

    private static List<FormProblem> problems(Workbook workbook) {
        try {
            XlsForm.compile(workbook);
            return List.of();
        } catch (NotAnXlsForm none) {
            return none.problems();
        }
    }

    /**
     * Changes the draft, which begins with the first change; does nothing when it has been done already.
     *
     * @throws NotPermitted unless this person may change it
     */
    @Transactional
    public Edit change(SignedIn who, UUID id, Step step, Function<Manuscript, Edit> act) {
        mine(who, id);
        drafts.hold(id);
        FormVersion newest = newest(id);
        Manuscript now = Manuscript.of(drafts.workbook(newest));
        boolean begun = newest.published().isEmpty();
        if (begun && steps.knows(newest.id(), step.token())) {
            return new Edit.Made(now);
        }
        Edit edit = act.apply(now);
        if (edit instanceof Edit.Made made && !made.manuscript().workbook().equals(now.workbook())) {
            keep(who, id, step, made.manuscript());
        }
        return edit;
    }

    private void keep(SignedIn who, UUID id, Step step, Manuscript changed) {
        OffsetDateTime at = OffsetDateTime.now(clock);
        FormVersion newest = newest(id);
        boolean begins = newest.published().isPresent();
        if (begins) {
            Manuscript before = Manuscript.of(drafts.workbook(newest));
            drafts.keep(id, named(id, newest, before).workbook(), who.id().value());
            record("surveys.write-questionnaire", id, who);
        }
        UUID draft = newest(id).id();
        steps.begin(draft, at);
        Manuscript next = begins ? named(id, newest, changed) : changed;
        drafts.keep(id, next.workbook(), who.id().value());
        steps.add(draft, step, who.id().value(), at);
    }

    /** A version that is out keeps its name to itself. */
    private Manuscript named(UUID id, FormVersion published, Manuscript changed) {
        return changed.setting("version").equals(published.version())
                ? changed.withSetting("version", drafts.nextVersion(id, published.formId()))
                : changed;
    }

    /** Takes back the last change; false when there is none. */
    @Transactional
    public boolean back(SignedIn who, UUID id) {
        return turn(who, id, StepRows.Around::back, steps::back);
    }

    /** Does again what was taken back. */
    @Transactional
    public boolean again(SignedIn who, UUID id) {
        return turn(who, id, StepRows.Around::again, steps::again);
    }

    private boolean turn(
            SignedIn who,
            UUID id,
            Function<StepRows.Around, Optional<String>> can,
            Function<UUID, Optional<Workbook>> turn) {
        mine(who, id);
        drafts.hold(id);
        Optional<Workbook> turned = versions.draft(id)
                .map(FormVersion::id)
                .filter(draft -> can.apply(steps.around(draft)).isPresent())
                .flatMap(turn);
        turned.ifPresent(workbook -> drafts.keep(id, workbook, who.id().value()));
        return turned.isPresent();
    }

    /** Throws the draft away; a questionnaire that has never been published keeps it. */
    @Transactional
    public boolean discard(SignedIn who, UUID id) {
        mine(who, id);
        drafts.hold(id);
        if (versions.current(id).isEmpty() || versions.draft(id).isEmpty()) {
            return false;
        }
        drafts.discard(id);
        record("surveys.discard-draft", id, who);
        return true;
    }

    private Questionnaire mine(SignedIn who, UUID id) {
        Questionnaire questionnaire = keeping.get(id, who);
        if (!keeping.mayChange(who, questionnaire)) {
            throw new NotPermitted("SurveysAct.DESIGN");
        }
        return questionnaire;
    }

    private FormVersion newest(UUID id) {
        return drafts.newest(id).orElseThrow(() -> new NotFound("Version of " + id));
    }

    private void record(String action, UUID questionnaire, SignedIn who) {
        audit.record(
                new Act(Optional.of(who.id().value()), action, "questionnaire", questionnaire, Map.of(), Map.of()));
    }
}
