package kompas.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.accounts.domain.Proof.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code accounts.proof}. */
@Repository
class Proofs {

    private static final int MOST = 3;

    private static final String RECENT = """
            select count(*) from accounts.proof
            where (person_id = :person or lower(email) = lower(:email)) and created_at > :since
            """;

    private static final String ADD = """
            insert into accounts.proof (purpose, person_id, email, language, token_hash, created_at, expires_at)
            values (:purpose, :person, :email, :language, :token, :now, :expires)
            """;

    private static final String USE = """
            update accounts.proof set used_at = :now
            where token_hash = :token and purpose = :purpose and used_at is null and expires_at > :now
            returning id, purpose, person_id, email, expires_at, false as used
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Proofs(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new one for a mailbox; empty when it or the person was sent enough of them within their lifetime. */
    Optional<Secret> make(Purpose purpose, Person person, String email) {
        Instant now = clock.instant();
        Duration lifetime = SigningIn.LIFETIME;
        int recent = sql.sql(RECENT)
                .param("person", person.id().value())
                .param("email", email)
                .param("since", at(now.minus(lifetime)))
                .query(Integer.class)
                .single();
        if (recent >= MOST) {
            return Optional.empty();
        }
        Secret token = Secret.make();
        sql.sql(ADD)
                .param("purpose", purpose.code())
                .param("person", person.id().value())
                .param("email", email)
                .param("language", person.language())
                .param("token", token.hash())
                .param("now", at(now))
                .param("expires", at(now.plus(lifetime)))
                .update();
        return Optional.of(token);
    }

    /** Without using it: mail scanners open links too. */
    Optional<Proof> find(Secret token) {
        return sql.sql("select id, purpose, person_id, email, expires_at, used_at is not null as used"
                        + " from accounts.proof where token_hash = :token")
                .param("token", token.hash())
                .query((row, number) -> read(row))
                .optional()
                .filter(proof -> proof.good(clock.instant()));
    }

    /** Uses it up; empty when somebody did so before, it has ended or is for something else. */
    Optional<Proof> use(Secret token, Purpose purpose) {
        return sql.sql(USE)
                .param("token", token.hash())
                .param("purpose", purpose.code())
                .param("now", at(clock.instant()))
                .query((row, number) -> read(row))
                .optional();
    }

    void forgetOf(PersonId person) {
        sql.sql("delete from accounts.proof where person_id = :person")
                .param("person", person.value())
                .update();
    }

    int forgetEndedBefore(OffsetDateTime time) {
        return sql.sql("delete from accounts.proof where expires_at < :time")
                .param("time", time)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Proof read(ResultSet row) throws SQLException {
        return new Proof(
                row.getObject("id", UUID.class),
                Purpose.of(row.getString("purpose")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("email"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("used"));
    }
}
