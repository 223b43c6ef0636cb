package kompas.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.domain.SignInLink.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code accounts.sign_in}. */
@Repository
class SignInLinks {

    private static final int ATTEMPTS = 5;
    private static final String COLUMNS =
            "select id, purpose, email, person_id, language, then_path, expires_at, used_at";

    private final JdbcClient sql;

    SignInLinks(JdbcClient sql) {
        this.sql = sql;
    }

    void add(NewLink link) {
        sql.sql("""
                insert into accounts.sign_in (purpose, email, person_id, language, then_path, token_hash, code_hash, browser, created_at, expires_at)
                values (:purpose, :email, :person, :language, :then, :token, :code, :browser, :now, :expires)
                """)
                .param("purpose", link.purpose().code())
                .param("email", link.email().orElse(null))
                .param("person", link.person().map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("language", link.language())
                .param("then", link.then())
                .param("token", link.token().hash())
                .param(
                        "code",
                        link.code()
                                .map(code -> code.browser().hash(code.digits()))
                                .orElse(null))
                .param("browser", link.code().map(code -> code.browser().hash()).orElse(null))
                .param("now", link.now().atOffset(ZoneOffset.UTC))
                .param("expires", link.now().plus(link.lifetime()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Links asked for with this address since {@code since}. */
    int countSince(String email, Instant since) {
        return sql.sql(
                        "select count(*) from accounts.sign_in where lower(email) = lower(:email) and purpose = 'sign_in' and created_at > :since")
                .param("email", email)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<SignInLink> find(Secret token) {
        return sql.sql(COLUMNS + " from accounts.sign_in where token_hash = :token")
                .param("token", token.hash())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The newest link this browser asked for that is still good, locked; each call counts as one attempt at its code. */
    Optional<SignInLink> tryCode(Secret browser, String digits, Instant now) {
        Optional<UUID> tried = sql.sql("""
                        update accounts.sign_in set attempts = attempts + 1
                        where id = (select id from accounts.sign_in
                                    where browser = :browser and used_at is null and expires_at > :now and attempts < :most
                                    order by created_at desc limit 1 for update)
                        returning id
                        """)
                .param("browser", browser.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", ATTEMPTS)
                .query(UUID.class)
                .optional();
        return tried.flatMap(id -> sql.sql(COLUMNS + " from accounts.sign_in where id = :id and code_hash = :code")
                .param("id", id)
                .param("code", browser.hash(digits))
                .query((row, number) -> read(row))
                .optional());
    }

    /** Uses a link up; false when somebody did so before or it has ended. */
    boolean consume(UUID link, Instant now) {
        return sql.sql(
                                "update accounts.sign_in set used_at = :now where id = :id and used_at is null and expires_at > :now")
                        .param("id", link)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends every link that makes an administrator. */
    void endAdministratorLinks(Instant now) {
        sql.sql("update accounts.sign_in set used_at = :now where purpose = 'administrator' and used_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int forget(Instant endedBefore) {
        return sql.sql("delete from accounts.sign_in where expires_at < :before")
                .param("before", endedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SignInLink read(ResultSet row) throws SQLException {
        return new SignInLink(
                row.getObject("id", UUID.class),
                Purpose.of(row.getString("purpose")),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getString("language"),
                row.getString("then_path"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at") != null);
    }

    /** @param code the code that goes with the link, for the browser that asked; an invitation has none */
    record NewLink(
            Purpose purpose,
            Optional<String> email,
            Optional<PersonId> person,
            String language,
            String then,
            Secret token,
            Optional<Code> code,
            Instant now,
            Duration lifetime) {}

    record Code(String digits, Secret browser) {}
}
