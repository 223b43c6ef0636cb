package kompas.accounts.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code accounts.identity}. */
@Repository
class Identities {

    private final JdbcClient sql;

    Identities(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whoever came by this identity before; writes down that they came again. */
    Optional<PersonId> use(String issuer, String subject, Instant now) {
        return sql.sql("""
                        update accounts.identity set last_used_at = :now
                        where issuer = :issuer and subject = :subject returning person_id
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** False when this person is known at this issuer as somebody else already. */
    boolean link(PersonId person, String issuer, String subject, Instant now) {
        return sql.sql("""
                        insert into accounts.identity (person_id, issuer, subject, linked_at, last_used_at)
                        values (:person, :issuer, :subject, :now, :now) on conflict do nothing
                        """)
                        .param("person", person.value())
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** In the order they were linked. */
    List<LinkedIdentity> of(PersonId person) {
        return sql.sql("""
                        select id, issuer, linked_at, last_used_at from accounts.identity
                        where person_id = :person order by linked_at, id
                        """)
                .param("person", person.value())
                .query((row, number) -> new LinkedIdentity(
                        row.getObject("id", UUID.class),
                        row.getString("issuer"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when there is none, or it is somebody else's. */
    boolean unlink(PersonId person, UUID identity) {
        return sql.sql("delete from accounts.identity where id = :id and person_id = :person")
                        .param("id", identity)
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
