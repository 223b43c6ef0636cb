package kompas.surveys.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.collecting.AfterFiling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose answer a response is: what it says itself, as a phone's list of organisations has it, or what somebody says who read it. */
@Service
public class RespondentAnswers implements AfterFiling {

    private final JdbcClient database;
    private final SurveysPermissions permissions;
    private final AuditLog audit;
    private final List<AfterLinking> followers;

    RespondentAnswers(
            JdbcClient database, SurveysPermissions permissions, AuditLog audit, List<AfterLinking> followers) {
        this.followers = followers;
        this.database = database;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Whoever sent it knew whose it is, or the question {@code organisation} names its id or its slug, or those it had before a merge. */
    @Override
    @Transactional
    public void filed(SurveyId survey, UUID response) {
        database.sql("""
                        select r.id from surveys.response a
                        cross join lateral (select jsonb_path_query_first(a.answers, 'strict $.**.organisation') #>> '{}' as said) named
                        join surveys.respondent r on r.survey_id = a.survey_id
                        left join directory.organisation o on o.id = r.organisation_id
                        where a.id = :response and a.survey_id = :survey and not a.draft
                          and (a.respondent_id in (select r.id union all select j.id from surveys.respondent j where j.joined_to = r.id)
                               or a.respondent_id is null and (named.said in (r.id::text, r.organisation_id::text, o.slug)
                                  or named.said in (select j.id::text from surveys.respondent j where j.joined_to = r.id
                                       union all select dropped_id::text from directory.merge
                                                 where kept_id = r.organisation_id and undone_by is null
                                       union all select slug from directory.old_slug where organisation_id = r.organisation_id)))
                        order by r.id limit 1""")
                .param("response", response)
                .param("survey", survey.value())
                .query(UUID.class)
                .optional()
                .ifPresent(respondent -> join(response, Optional.of(respondent)));
    }

    /** Whose it is said to be. */
    @Transactional(readOnly = true)
    public Optional<UUID> of(SignedIn who, Survey survey, UUID response) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        List<Optional<UUID>> found = database.sql(
                        "select respondent_id from surveys.response where id = :id and survey_id = :survey")
                .param("id", response)
                .param("survey", survey.id().value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list();
        if (found.isEmpty()) {
            throw new NotFound("Response " + response);
        }
        return found.getFirst();
    }

    /**
     * Says whose it is.
     *
     * @param respondent nobody's where it is empty
     * @throws NotFound when this survey has no such response, or asks nobody with this id
     */
    @Transactional
    public void say(SignedIn who, Survey survey, UUID response, Optional<UUID> respondent) {
        if (of(who, survey, response).equals(respondent)) {
            return;
        }
        respondent.ifPresent(id -> asked(survey, id));
        join(response, respondent);
        audit.record(new Act(
                Optional.of(who.id().value()),
                "surveys.say-whose",
                "response",
                response,
                Map.of("survey", survey.slug()),
                Map.of()));
    }

    private void asked(Survey survey, UUID respondent) {
        if (!database.sql("select exists (select from surveys.respondent where id = :id and survey_id = :survey)")
                .param("id", respondent)
                .param("survey", survey.id().value())
                .query(Boolean.class)
                .single()) {
            throw new NotFound("Respondent " + respondent);
        }
    }

    /** Whoever has answered is done; whoever has no answer any more is still to be asked. */
    private void join(UUID response, Optional<UUID> respondent) {
        Optional<UUID> before = database.sql("select respondent_id from surveys.response where id = :id for update")
                .param("id", response)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
        database.sql("update surveys.response set respondent_id = :respondent, changed_at = now() where id = :id")
                .param("respondent", respondent.orElse(null))
                .param("id", response)
                .update();
        respondent.ifPresent(
                id -> database.sql("update surveys.respondent set state = 'answered', next_at = null where id = :id")
                        .param("id", id)
                        .update());
        before.ifPresent(id -> database.sql("""
                        update surveys.respondent r set state = 'in_progress' where id = :id and state = 'answered'
                          and not exists (select from surveys.response a where a.respondent_id = r.id)""").param("id", id).update());
        followers.forEach(each -> each.linked(response));
    }
}
