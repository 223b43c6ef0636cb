package kompas.mail.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import kompas.mail.MailBox.SetAside;
import kompas.mail.MailBox.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code mail.unsubscribed} and {@code mail.set_aside}: where nothing shall or can be sent. */
@Repository
class ReaderWishes {

    private static final String SET_ASIDE = """
            insert into mail.set_aside (email, reason) values (:email, :reason) on conflict do nothing
            """;

    private static final String UNSUBSCRIBE = """
            with wish as (
                insert into mail.unsubscribed (email, kind) values (:email, :kind) on conflict do nothing)
            update mail.message set state = 'unwanted', next_attempt_at = null
            where lower(email) = :email and kind = :kind and state = 'queued'
            """;

    private final JdbcClient sql;

    ReaderWishes(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isUnwanted(String email, String kind) {
        return sql.sql("select exists (select from mail.unsubscribed where email = :email and kind = :kind)")
                .param("email", folded(email))
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    /** Nothing of this kind from now on, what is queued included. */
    void unsubscribe(String email, String kind) {
        sql.sql(UNSUBSCRIBE).param("email", folded(email)).param("kind", kind).update();
    }

    void subscribe(String email, String kind) {
        sql.sql("delete from mail.unsubscribed where email = :email and kind = :kind")
                .param("email", folded(email))
                .param("kind", kind)
                .update();
    }

    /** Every kind that is optional and ever went there, or was ever refused. */
    List<Wish> all(String email) {
        return sql.sql("""
                        select kind, not exists (select from mail.unsubscribed u where u.email = :email and u.kind = k.kind) as wanted
                        from (select kind from mail.message where lower(email) = :email and optional
                              union select kind from mail.unsubscribed where email = :email) k order by kind
                        """)
                .param("email", folded(email))
                .query((row, number) -> new Wish(row.getString("kind"), row.getBoolean("wanted")))
                .list();
    }

    void forget(String email) {
        sql.sql("delete from mail.unsubscribed where email = :email")
                .param("email", folded(email))
                .update();
    }

    boolean isSetAside(String email) {
        return sql.sql("select exists (select from mail.set_aside where email = :email)")
                .param("email", folded(email))
                .query(Boolean.class)
                .single();
    }

    /** False when it was already. */
    boolean setAside(String email, String reason) {
        return sql.sql(SET_ASIDE)
                        .param("email", folded(email))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void takeBack(String email) {
        sql.sql("delete from mail.set_aside where email = :email")
                .param("email", folded(email))
                .update();
    }

    List<SetAside> allSetAside() {
        return sql.sql("select * from mail.set_aside order by since desc")
                .query((row, number) -> new SetAside(
                        row.getString("email"),
                        row.getString("reason"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
