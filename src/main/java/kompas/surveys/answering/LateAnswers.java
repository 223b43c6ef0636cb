package kompas.surveys.answering;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people answered to the end when the survey was over already: nothing of it counts until the library takes it in. */
@Service
public class LateAnswers {

    private final AnswerSheets sheets;
    private final SendingAnswers sending;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    LateAnswers(AnswerSheets sheets, SendingAnswers sending, SurveysPermissions permissions, AuditLog audit) {
        this.sheets = sheets;
        this.sending = sending;
        this.permissions = permissions;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public int count(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return sheets.late(survey).size();
    }

    /**
     * Takes all of them in.
     *
     * @throws IOException when their files cannot be stored: none is taken in
     */
    @Transactional(rollbackFor = IOException.class)
    public void takeIn(SignedIn who, Survey survey) throws IOException {
        permissions.require(who, SurveysAct.PLAN, survey);
        List<AnswerSheet> late = sheets.late(survey);
        for (AnswerSheet sheet : late) {
            sending.takeIn(sheet);
        }
        if (!late.isEmpty()) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.late-answers",
                    "survey",
                    survey.id().value(),
                    Map.of("slug", survey.slug(), "count", String.valueOf(late.size())),
                    Map.of()));
        }
    }
}
