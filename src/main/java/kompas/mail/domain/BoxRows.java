package kompas.mail.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kompas.mail.MailBox;
import kompas.mail.MailBox.Mail;
import kompas.mail.MailBox.State;
import kompas.mail.MailBox.Summary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code mail.message} as staff see it. */
@Repository
class BoxRows {

    private static final String LIST = """
            select * from mail.message
            where id < coalesce(cast(:before as uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            order by id desc limit :count
            """;

    private static final String TO = """
            select * from mail.message where lower(email) = :email order by id desc limit :count
            """;

    private static final String SEND_AGAIN = """
            update mail.message set state = 'queued', next_attempt_at = now(), attempts = 0, problem = null
            where id = :id and state in ('failed', 'set_aside', 'restored') and plain is not null
            """;

    private static final String DROP = """
            update mail.message set state = 'dropped', plain = null, html = null, unsubscribe_token = null
            where id = :id and state = 'restored'
            """;

    /** What is due to go out keeps its letter. */
    private static final String EMPTY = """
            update mail.message set subject = null, plain = null, html = null, unsubscribe_token = null
            where posted_at < :time and subject is not null and state not in ('queued', 'sending')
            """;

    private final JdbcClient sql;

    BoxRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Summary> list(Optional<UUID> before) {
        return sql.sql(LIST)
                .param("before", before.orElse(null))
                .param("count", MailBox.PAGE)
                .query((row, number) -> summary(row))
                .list();
    }

    List<Summary> to(String email, int most) {
        return sql.sql(TO)
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("count", most)
                .query((row, number) -> summary(row))
                .list();
    }

    Optional<Mail> find(UUID id) {
        return sql.sql("select * from mail.message where id = :id")
                .param("id", id)
                .query((row, number) -> mail(row))
                .optional();
    }

    List<Summary> restored() {
        return sql.sql("select * from mail.message where state = 'restored' order by id")
                .query((row, number) -> summary(row))
                .list();
    }

    boolean drop(UUID id) {
        return sql.sql(DROP).param("id", id).update() == 1;
    }

    boolean sendAgain(UUID id) {
        return sql.sql(SEND_AGAIN).param("id", id).update() == 1;
    }

    int forget(String email) {
        return sql.sql("delete from mail.message where lower(email) = :email and state <> 'sending'")
                .param("email", email.toLowerCase(Locale.ROOT))
                .update();
    }

    int emptyOlderThan(OffsetDateTime time) {
        return sql.sql(EMPTY).param("time", time).update();
    }

    int deleteOlderThan(OffsetDateTime time) {
        return sql.sql("delete from mail.message where posted_at < :time")
                .param("time", time)
                .update();
    }

    int deleteFarewellsBefore(OffsetDateTime time) {
        return sql.sql("delete from mail.message where kind = :kind and posted_at < :time and state <> 'sending'")
                .param("kind", MailBox.FAREWELL.code())
                .param("time", time)
                .update();
    }

    /** Addresses that have been set aside for as long as that are forgotten, too. */
    int forgetSetAsideBefore(OffsetDateTime time) {
        return sql.sql("delete from mail.set_aside where since < :time")
                .param("time", time)
                .update();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(summary(row), text(row, "plain"), text(row, "html"));
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("email"),
                row.getString("name"),
                row.getString("language"),
                text(row, "subject"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("problem")),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
