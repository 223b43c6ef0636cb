package kompas.surveys.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.AfterBeginning;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the steps and the letters of a survey; everybody of its team reads them, those who plan change them. */
@Service
public class KeepingMethod implements AfterBeginning {

    private final MethodRows rows;
    private final LetterFilling filling;
    private final LetterTexts texts;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    KeepingMethod(
            MethodRows rows, LetterFilling filling, LetterTexts texts, SurveysPermissions permissions, AuditLog audit) {
        this.rows = rows;
        this.filling = filling;
        this.texts = texts;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** A new survey has the method that comes with Kompas, and the privacy notice where it says nothing itself. */
    @Override
    @Transactional
    public void begun(Survey survey) {
        MethodTexts.steps().forEach(step -> rows.write(survey.id(), step));
        rows.privacy(survey.id(), LocalizedColumn.write(filling.notice(survey)));
    }

    /** The same for a survey without any step. */
    @Transactional
    public void take(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        if (rows.steps(survey.id()).isEmpty()) {
            begun(survey);
            record(who, survey, "take");
        }
    }

    @Transactional(readOnly = true)
    public List<MethodStep> steps(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return rows.steps(survey.id());
    }

    /** Adds one at the end, or changes the one that has its id; sent twice it is one. */
    @Transactional
    public void write(SignedIn who, Survey survey, MethodStep step) {
        permissions.require(who, SurveysAct.PLAN, survey);
        rows.write(survey.id(), step);
        record(who, survey, "step");
    }

    @Transactional
    public void remove(SignedIn who, Survey survey, UUID step) {
        permissions.require(who, SurveysAct.PLAN, survey);
        rows.remove(survey.id(), step);
        record(who, survey, "remove-step");
    }

    @Transactional
    public void move(SignedIn who, Survey survey, UUID step, boolean up) {
        permissions.require(who, SurveysAct.PLAN, survey);
        rows.move(survey.id(), step, up);
    }

    /** Ticks a step off; everybody of the team may. */
    @Transactional
    public void done(SignedIn who, Survey survey, UUID step, boolean done) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        rows.done(survey.id(), step, done, who.id());
        record(who, survey, done ? "step-done" : "step-not-done");
    }

    /** A letter as it stands, with its blanks. */
    @Transactional(readOnly = true)
    public LetterText letter(SignedIn who, Survey survey, Letter letter) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return texts.of(survey, letter);
    }

    /**
     * The same, filled in as far as it is known.
     *
     * @param further what is known of this one letter, by its blanks: {@code name}, {@code code}
     */
    @Transactional(readOnly = true)
    public String filled(SignedIn who, Survey survey, Letter letter, Map<String, String> further) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return texts.filled(survey, letter, further).body();
    }

    /** Which letter, and in which language. */
    public record Letter(LetterName name, String language) {}

    /** @param said what it says from now on, with the subject that comes with Kompas where it has none; all of that where it is empty */
    @Transactional
    public void change(SignedIn who, Survey survey, Letter letter, Optional<LetterText> said) {
        permissions.require(who, SurveysAct.PLAN, survey);
        said.ifPresentOrElse(
                text -> rows.write(survey.id(), letter.name(), letter.language(), text),
                () -> rows.forget(survey.id(), letter.name(), letter.language()));
        record(who, survey, letter.name().code());
    }

    /** What the letters say of how the team is reached. */
    @Transactional(readOnly = true)
    public Reach reach(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return rows.reach(survey.id());
    }

    /** Says how the team is reached; as the library's own page has it where that is empty. */
    @Transactional
    public void reach(SignedIn who, Survey survey, Reach reach) {
        permissions.require(who, SurveysAct.PLAN, survey);
        rows.reach(survey.id(), reach);
        record(who, survey, "reach");
    }

    /** What happens to the answers to a survey, for everybody. */
    @Transactional(readOnly = true)
    public LocalizedText notice(Survey survey) {
        return filling.noticeOf(survey);
    }

    private void record(SignedIn who, Survey survey, String what) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                "surveys.method",
                "survey",
                survey.id().value(),
                Map.of("slug", survey.slug(), "what", what),
                Map.of()));
    }
}
