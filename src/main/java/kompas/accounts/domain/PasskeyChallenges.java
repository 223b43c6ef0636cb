package kompas.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kompas.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;

/** {@code accounts.passkey_challenge}: in the table, so that any server may ask and any other may check the answer. */
@Repository
class PasskeyChallenges {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private final JdbcClient sql;
    private final Clock clock;

    PasskeyChallenges(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param person who adds a passkey; empty for somebody who signs in */
    Bytes make(String site, Optional<PersonId> person) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("delete from accounts.passkey_challenge where expires_at < :now")
                .param("now", now)
                .update();
        Bytes challenge = Bytes.random();
        sql.sql("insert into accounts.passkey_challenge values (:challenge, :site, :person, :expires)")
                .param("challenge", challenge.getBytes())
                .param("site", site)
                .param("person", person.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("expires", now.plus(LIFETIME))
                .update();
        return challenge;
    }

    /** Uses a challenge up; false when it is not one of this site and this person, or no longer. */
    boolean take(Bytes challenge, String site, Optional<PersonId> person) {
        return sql.sql("""
                        delete from accounts.passkey_challenge
                        where challenge = :challenge and site = :site and person_id is not distinct from :person and expires_at > :now
                        """)
                        .param("challenge", challenge.getBytes())
                        .param("site", site)
                        .param("person", person.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
