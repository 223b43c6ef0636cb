package kompas.surveys.inviting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the codes somebody is asked with, and knows whose they are. */
@Service
public class Invitations {

    /** Of copies on paper at once: a ream. */
    public static final int MOST_COPIES = 500;

    /** The code of one that was joined with another leads to that one. */
    private static final String ALL = """
            select i.id, i.survey_id, coalesce(w.joined_to, i.respondent_id) as respondent_id, i.code, i.revoked_at is not null as revoked
            from surveys.invitation i left join surveys.respondent w on w.id = i.respondent_id\s""";

    private final JdbcClient database;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    Invitations(JdbcClient database, SurveysPermissions permissions, AuditLog audit) {
        this.database = database;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** The invitation a code is of, taken back or not. Whoever asks holds the code: there is nothing else to show. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(InvitationCode code) {
        return database.sql(ALL + "where i.code = :code")
                .param("code", code.signs())
                .query((row, number) -> invitation(row))
                .optional();
    }

    /**
     * The current invitations of some respondents, made where there is none; those of another survey are passed over.
     *
     * @throws kompas.shared.kernel.NotPermitted unless this person collects for the survey
     */
    @Transactional
    public List<Invitation> of(SignedIn who, Survey survey, Collection<UUID> respondents) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return made(survey, respondents);
    }

    /** The current one of a respondent, for a letter that somebody who may has asked for; empty for one of another survey. */
    @Transactional
    public Optional<Invitation> forLetter(Survey survey, UUID respondent) {
        return made(survey, List.of(respondent)).stream().findFirst();
    }

    private List<Invitation> made(Survey survey, Collection<UUID> respondents) {
        UUID[] ids = respondents.stream().distinct().toArray(UUID[]::new);
        database.sql("""
                insert into surveys.invitation (survey_id, respondent_id, code)
                select r.survey_id, r.id, asked.code from unnest(:ids, :codes) as asked (id, code)
                join surveys.respondent r on r.id = asked.id and r.survey_id = :survey
                where not exists (select from surveys.invitation i where i.respondent_id = r.id and i.revoked_at is null)
                on conflict (respondent_id) where revoked_at is null do nothing""")
                .param("ids", ids)
                .param("codes", codes(ids.length))
                .param("survey", survey.id().value())
                .update();
        return database.sql(ALL + """
                where i.respondent_id = any(:ids) and i.survey_id = :survey and i.revoked_at is null order by i.id""")
                .param("ids", ids)
                .param("survey", survey.id().value())
                .query((row, number) -> invitation(row))
                .list();
    }

    /**
     * Codes for copies on paper that are nobody's yet.
     *
     * @param many from 1 to {@link #MOST_COPIES}
     * @throws IllegalArgumentException for another number
     */
    @Transactional
    public List<Invitation> copies(SignedIn who, Survey survey, int many) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        if (many < 1 || many > MOST_COPIES) {
            throw new IllegalArgumentException("Copies: " + many);
        }
        return database.sql("""
                insert into surveys.invitation (survey_id, code) select :survey, code from unnest(:codes) as made (code)
                returning id, survey_id, respondent_id, code, false as revoked""")
                .param("survey", survey.id().value())
                .param("codes", codes(many))
                .query((row, number) -> invitation(row))
                .list();
    }

    /** Takes the current code of a respondent back, because it went astray; the next one is another. */
    @Transactional
    public void revoke(SignedIn who, Survey survey, UUID respondent) {
        permissions.require(who, SurveysAct.PLAN, survey);
        int revoked = database.sql("""
                update surveys.invitation set revoked_at = now()
                where survey_id = :survey and revoked_at is null and respondent_id in (
                      select id from surveys.respondent where id = :respondent or joined_to = :respondent)""")
                .param("respondent", respondent)
                .param("survey", survey.id().value())
                .update();
        if (revoked > 0) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.revoke-invitation",
                    "respondent",
                    respondent,
                    Map.of("survey", survey.slug()),
                    Map.of()));
        }
    }

    private static String[] codes(int many) {
        return Stream.generate(InvitationCode::make)
                .map(InvitationCode::signs)
                .limit(many)
                .toArray(String[]::new);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                Optional.ofNullable(row.getObject("respondent_id", UUID.class)),
                new InvitationCode(row.getString("code")),
                row.getBoolean("revoked"));
    }
}
