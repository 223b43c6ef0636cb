package kompas.surveys.answering;

import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether anybody may answer a survey by its address. At first they may: who answers twice, or for whom, is looked at in review. */
@Service
public class OpenLinks {

    private final JdbcClient database;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    OpenLinks(JdbcClient database, SurveysPermissions permissions, AuditLog audit) {
        this.database = database;
        this.permissions = permissions;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public boolean allowed(Survey survey) {
        return database.sql("select open_link from surveys.survey where id = :id")
                .param("id", survey.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Opens the address to everybody, or to those with a code alone. */
    @Transactional
    public void allow(SignedIn who, Survey survey, boolean allowed) {
        permissions.require(who, SurveysAct.PLAN, survey);
        int changed = database.sql(
                        "update surveys.survey set open_link = :allowed where id = :id and open_link <> :allowed")
                .param("allowed", allowed)
                .param("id", survey.id().value())
                .update();
        if (changed > 0) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.open-link",
                    "survey",
                    survey.id().value(),
                    Map.of("slug", survey.slug(), "allowed", String.valueOf(allowed)),
                    Map.of()));
        }
    }
}
