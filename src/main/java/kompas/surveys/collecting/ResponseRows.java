package kompas.surveys.collecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.response} as those who send write it, with what it was before edits and what is suspicious about it. */
@Repository
class ResponseRows {

    private static final String INSERT = """
            insert into surveys.response (id, survey_id, form_version_id, instance_id, title, draft, mode, content, sha256, answers, awaited,
                   started_at, ended_at, device_name, collected_by, typed_by,
                   invitation_id, respondent_id)
            values (:id, :survey, :version, :instance, :title, :draft, :mode, :content, :sha256, cast(:answers as jsonb), :awaited,
                   :started, :ended, :device, :person, :typist, :invitation, :respondent)
            on conflict (survey_id, draft, instance_id) do nothing""";

    private static final String EDIT = """
            update surveys.response set form_version_id = :version, instance_id = :instance, title = :title, content = :content, sha256 = :sha256,
                   answers = cast(:answers as jsonb), awaited = :awaited, started_at = :started,
                   ended_at = coalesce(:ended, case when mode = 'paper' then ended_at end),
                   device_name = :device, collected_by = coalesce(case when cast(:typist as uuid) is not null then cast(:person as uuid) end, collected_by, cast(:person as uuid)),
                   typed_by = :typist, edits = edits + 1, changed_at = now(),
                   status = 'received'
            where id = :id""";

    private final JdbcClient database;

    ResponseRows(JdbcClient database) {
        this.database = database;
    }

    /** A response there is already under an instance id; {@code now} is false for what it was before an edit. */
    record Known(UUID id, byte[] sha256, boolean now) {}

    /** Waits for whoever writes the same one, so that two halves that arrive together are told apart. */
    Optional<Known> find(SurveyId survey, boolean draft, String instance) {
        return database.sql("""
                select id, sha256, true as now from surveys.response
                where survey_id = :survey and draft = :draft and instance_id = :instance
                union all
                select response_id, sha256, false from surveys.response_before
                where survey_id = :survey and draft = :draft and instance_id = :instance""")
                .param("survey", survey.value())
                .param("draft", draft)
                .param("instance", instance)
                .query((row, number) -> known(row))
                .optional();
    }

    /** @return the new response; empty when another took its instance id meanwhile */
    Optional<UUID> insert(Sender sender, Arrived arrived) {
        UUID id = Identifiers.next();
        int rows = bound(INSERT, sender, arrived, id)
                .param("survey", sender.survey().value())
                .param("draft", sender.draft())
                .param("mode", sender.mode().code())
                .param("invitation", sender.invitation().orElse(null))
                .param("respondent", sender.respondent().orElse(null))
                .update();
        return rows == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Puts what arrived in the place of an earlier state, which is kept beside it; whoever collected it first still has. */
    void edit(Sender sender, Arrived arrived, UUID id) {
        database.sql("""
                insert into surveys.response_before (response_id, survey_id, draft, instance_id, content, sha256, replaced_by, replaced_how, reason)
                select id, survey_id, draft, instance_id, content, sha256, cast(:person as uuid), cast(:mode as text), cast(:reason as text)
                from surveys.response where id = :id""")
                .param("id", id)
                .param("person", writer(sender))
                .param("mode", reason(sender).isPresent() ? null : sender.mode().code())
                .param("reason", reason(sender).orElse(null))
                .update();
        bound(EDIT, sender, arrived, id).update();
        database.sql("delete from surveys.flag where response_id = :id")
                .param("id", id)
                .update();
    }

    private static Optional<String> reason(Sender sender) {
        return sender.hand().map(Hand::reason).filter(reason -> !reason.isEmpty());
    }

    private static @Nullable UUID writer(Sender sender) {
        return sender.hand()
                .map(Hand::person)
                .or(sender::collector)
                .map(PersonId::value)
                .orElse(null);
    }

    /** The response nobody else edits until this transaction ends. */
    void lock(UUID id) {
        database.sql("select id from surveys.response where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    void flag(UUID id, List<Flag> flags) {
        if (flags.isEmpty()) {
            return;
        }
        database.sql("""
                insert into surveys.flag (response_id, kind, path, detail)
                select :id, kind, path, detail from unnest(:kinds, :paths, :details) as flag (kind, path, detail)
                on conflict (response_id, kind, path) do nothing""")
                .param("id", id)
                .param("kinds", flags.stream().map(flag -> flag.kind().code()).toArray(String[]::new))
                .param("paths", flags.stream().map(Flag::path).toArray(String[]::new))
                .param("details", flags.stream().map(Flag::detail).toArray(String[]::new))
                .update();
    }

    /** @return whether it was not there yet */
    boolean stray(Sender sender, byte[] content, byte[] sha256, String reason) {
        return database.sql("""
                insert into surveys.stray (survey_id, device_id, sha256, content, reason, mode, draft)
                values (:survey, :device, :sha256, :content, :reason, :mode, :draft) on conflict (survey_id, sha256) do nothing""")
                        .param("survey", sender.survey().value())
                        .param("device", sender.device().map(Device::id).orElse(null))
                        .param("sha256", sha256)
                        .param("content", content)
                        .param("reason", reason)
                        .param("mode", sender.mode().code())
                        .param("draft", sender.draft())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec bound(String statement, Sender sender, Arrived arrived, UUID id) {
        return database.sql(statement)
                .param("id", id)
                .param("version", arrived.version().orElse(null))
                .param("instance", arrived.instanceId())
                .param("title", arrived.submission().title())
                .param("content", arrived.content())
                .param("sha256", arrived.sha256())
                .param("answers", arrived.submission().answers().toString())
                .param("awaited", arrived.awaited().toArray(String[]::new))
                .param("started", moment(arrived.started()))
                .param("ended", moment(arrived.ended()))
                .param("device", arrived.deviceName().orElse(null))
                .param("person", sender.collector().map(PersonId::value).orElse(null))
                .param(
                        "typist",
                        sender.hand().map(hand -> hand.person().value()).orElse(null));
    }

    private static @Nullable Object moment(Optional<Instant> instant) {
        return instant.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getObject("id", UUID.class), row.getBytes("sha256"), row.getBoolean("now"));
    }
}
