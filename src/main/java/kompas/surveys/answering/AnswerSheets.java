package kompas.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.SecretLink;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.inviting.Invitation;
import kompas.surveys.inviting.InvitationCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.answer_sheet}. */
@Repository
class AnswerSheets {

    private static final String ALL = """
            select s.id, s.survey_id, s.form_version_id, s.invitation_id, i.respondent_id, s.instance_id, s.replaces, s.page, s.sent,
                s.late_at is not null and not s.sent as late
            from surveys.answer_sheet s left join surveys.invitation i on i.id = s.invitation_id\s""";

    private final JdbcClient database;

    AnswerSheets(JdbcClient database) {
        this.database = database;
    }

    Optional<AnswerSheet> find(AnswerKey key) {
        Optional<AnswerSheet> invited = key.code().flatMap(this::of);
        return invited.isPresent() ? invited : key.secret().flatMap(this::of);
    }

    /** Of a code that was not taken back. */
    private Optional<AnswerSheet> of(InvitationCode code) {
        return database.sql(ALL + "where i.code = :code and i.revoked_at is null")
                .param("code", code.signs())
                .query((row, number) -> sheet(row))
                .optional();
    }

    private Optional<AnswerSheet> of(SecretLink secret) {
        return database.sql(ALL + "where s.secret = :secret")
                .param("secret", secret.hash())
                .query((row, number) -> sheet(row))
                .optional();
    }

    /** Waits until nobody else writes on it. */
    AnswerSheet lock(AnswerSheet sheet) {
        return database.sql(ALL + "where s.id = :id for update of s")
                .param("id", sheet.id())
                .query((row, number) -> sheet(row))
                .single();
    }

    /** A sheet of a code; the one there is when two begin at once. */
    void begin(Survey survey, UUID version, Invitation invitation, byte[] content) {
        begun(survey, version, content)
                .param("invitation", invitation.id())
                .param("secret", null, Types.BINARY)
                .update();
    }

    void begin(Survey survey, UUID version, SecretLink secret, byte[] content) {
        begun(survey, version, content)
                .param("invitation", null, Types.OTHER)
                .param("secret", secret.hash())
                .update();
    }

    private JdbcClient.StatementSpec begun(Survey survey, UUID version, byte[] content) {
        return database.sql("""
                insert into surveys.answer_sheet (id, survey_id, form_version_id, invitation_id, secret, instance_id, content)
                values (:id, :survey, :version, :invitation, :secret, :instance, :content) on conflict do nothing""")
                .param("id", Identifiers.next())
                .param("survey", survey.id().value())
                .param("version", version)
                .param("instance", "uuid:" + UUID.randomUUID())
                .param("content", content);
    }

    byte[] content(AnswerSheet sheet) {
        return database.sql("select content from surveys.answer_sheet where id = :id")
                .param("id", sheet.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void write(AnswerSheet sheet, byte[] content, String page) {
        database.sql(
                        "update surveys.answer_sheet set content = :content, page = :page, changed_at = now() where id = :id")
                .param("content", content)
                .param("page", page)
                .param("id", sheet.id())
                .update();
    }

    /** @param response what it has become */
    void sent(AnswerSheet sheet, UUID response) {
        database.sql("""
                update surveys.answer_sheet set sent = true, replaces = null, response_id = :response, changed_at = now() where id = :id""").param("response", response).param("id", sheet.id()).update();
    }

    /** What was sent is taken up again, to be sent as an edit. */
    void reopen(AnswerSheet sheet) {
        database.sql("""
                update surveys.answer_sheet set sent = false, replaces = instance_id, instance_id = :instance, page = '', changed_at = now()
                where id = :id and sent""")
                .param("instance", "uuid:" + UUID.randomUUID())
                .param("id", sheet.id())
                .update();
    }

    /** Laid aside for the library to take in. */
    void handInLate(AnswerSheet sheet) {
        database.sql(
                        "update surveys.answer_sheet set late_at = coalesce(late_at, now()), changed_at = now() where id = :id")
                .param("id", sheet.id())
                .update();
    }

    /** Those of a survey that were handed in late, the first first. */
    List<AnswerSheet> late(Survey survey) {
        return database.sql(
                        ALL
                                + "where s.survey_id = :survey and s.late_at is not null and not s.sent order by s.late_at, s.id")
                .param("survey", survey.id().value())
                .query((row, number) -> sheet(row))
                .list();
    }

    /** @return whether one more link may be mailed */
    boolean countMailed(AnswerSheet sheet) {
        return database.sql(
                                "update surveys.answer_sheet set links_mailed = links_mailed + 1 where id = :id and links_mailed < 3")
                        .param("id", sheet.id())
                        .update()
                > 0;
    }

    private static AnswerSheet sheet(ResultSet row) throws SQLException {
        return new AnswerSheet(
                row.getObject("id", UUID.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getObject("form_version_id", UUID.class),
                Optional.ofNullable(row.getObject("invitation_id", UUID.class)),
                Optional.ofNullable(row.getObject("respondent_id", UUID.class)),
                row.getString("instance_id"),
                Optional.ofNullable(row.getString("replaces")),
                row.getString("page"),
                row.getBoolean("sent"),
                row.getBoolean("late"));
    }
}
