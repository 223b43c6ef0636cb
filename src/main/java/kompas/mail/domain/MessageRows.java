package kompas.mail.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.mail.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code mail.message} as the sending sees it. */
@Repository
class MessageRows {

    private static final String ADD = """
            insert into mail.message (id, kind, optional, email, name, language, person, about_kind, about, once_key,
                                      message_id, unsubscribe_token, unsubscribe_hash, subject, plain, html, state,
                                      next_attempt_at)
            values (:id, :kind, :optional, :email, :name, :language, :person, :aboutKind, :about, :onceKey,
                    :messageId, :token, sha256(convert_to(:token, 'UTF8')), :subject, :plain, :html, :state,
                    case :state when 'queued' then now() end)
            on conflict (once_key) do nothing
            """;

    private static final String CLAIM = """
            with due as (
                select id from mail.message
                where state = 'queued' and next_attempt_at <= now()
                order by optional, next_attempt_at
                limit :count for update skip locked)
            update mail.message
            set state = 'sending', claimed_by = :process, claimed_at = now(), attempts = attempts + 1, next_attempt_at = null
            from due where message.id = due.id returning message.*
            """;

    private static final String RELEASE = """
            update mail.message
            set state = 'queued', claimed_by = null, claimed_at = null, attempts = attempts - 1, next_attempt_at = now()
            where claimed_by = :process and state = 'sending'
            """;

    /** What a process claimed and did not live to finish. */
    private static final String RECLAIM = """
            update mail.message
            set state = 'queued', claimed_by = null, claimed_at = null, next_attempt_at = now()
            where state = 'sending' and claimed_by <> :process and claimed_at < now() - make_interval(secs => :lease)
            """;

    private static final String SENT = """
            update mail.message
            set state = 'sent', sent_at = now(), claimed_by = null, claimed_at = null, problem = null,
                plain = null, html = null, unsubscribe_token = null
            where id = :id
            """;

    private static final String LATER = """
            update mail.message
            set state = 'queued', claimed_by = null, claimed_at = null, problem = :problem,
                next_attempt_at = now() + make_interval(secs => :pause)
            where id = :id
            """;

    private static final String END = """
            update mail.message set state = :state, claimed_by = null, claimed_at = null, problem = :problem where id = :id
            """;

    private final JdbcClient sql;

    MessageRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when the same was said before. */
    boolean add(Prepared mail) {
        return sql.sql(ADD)
                        .param("id", mail.id())
                        .param("kind", mail.post().kind().code())
                        .param("optional", mail.post().kind().optional())
                        .param("email", mail.post().to().email())
                        .param("name", mail.post().to().name())
                        .param("language", mail.post().to().language())
                        .param("person", mail.post().to().person().orElse(null))
                        .param(
                                "aboutKind",
                                mail.post().about().map(Reference::kind).orElse(null))
                        .param("about", mail.post().about().map(Reference::id).orElse(null))
                        .param("onceKey", mail.post().onceKey().orElse(null))
                        .param("messageId", mail.messageId())
                        .param("token", mail.token().orElse(null))
                        .param("subject", mail.post().letter().subject())
                        .param("plain", mail.composed().plain())
                        .param("html", mail.composed().html())
                        .param("state", mail.state())
                        .update()
                == 1;
    }

    /** Takes the next mails to be sent, those first that somebody waits for. */
    List<Outgoing> claim(UUID process, int count) {
        return sql
                .sql(CLAIM)
                .param("process", process)
                .param("count", count)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Outgoing::optional).thenComparing(Outgoing::id))
                .toList();
    }

    /** Gives back what was claimed and not tried. */
    void release(UUID process) {
        sql.sql(RELEASE).param("process", process).update();
    }

    /** Says that this process lives. */
    void renew(UUID process) {
        sql.sql("update mail.message set claimed_at = now() where claimed_by = :process and state = 'sending'")
                .param("process", process)
                .update();
    }

    int reclaim(UUID process, Duration lease) {
        return sql.sql(RECLAIM)
                .param("process", process)
                .param("lease", lease.toSeconds())
                .update();
    }

    void sent(UUID id) {
        sql.sql(SENT).param("id", id).update();
    }

    void later(UUID id, String problem, Duration pause) {
        sql.sql(LATER)
                .param("id", id)
                .param("problem", problem)
                .param("pause", pause.toSeconds())
                .update();
    }

    /** @param state {@code failed} or {@code set_aside} */
    void end(UUID id, String state, String problem) {
        sql.sql(END)
                .param("id", id)
                .param("state", state)
                .param("problem", problem)
                .update();
    }

    private static Outgoing read(ResultSet row) throws SQLException {
        UUID about = row.getObject("about", UUID.class);
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getBoolean("optional"),
                row.getString("email"),
                row.getString("name"),
                row.getString("language"),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                about == null ? Optional.empty() : Optional.of(new Reference(row.getString("about_kind"), about)),
                row.getString("message_id"),
                Optional.ofNullable(row.getString("unsubscribe_token")),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"),
                row.getInt("attempts"));
    }
}
