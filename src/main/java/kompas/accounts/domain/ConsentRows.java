package kompas.accounts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Consent;
import kompas.accounts.Consents.NewConsent;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code accounts.consent}. */
@Repository
class ConsentRows {

    private static final String ADD = """
            insert into accounts.consent (purpose, about_kind, about, email, name, phone, text_version, language, how, given_on, recorded_by)
            values (:purpose, :kind, :about, :email, :name, :phone, :version, :language, :how, :day, :by)
            """;

    private static final String WITHDRAW = """
            update accounts.consent set withdrawn_at = now(), withdrawn_by = :by
            where id = :id and withdrawn_at is null returning *
            """;

    private final JdbcClient sql;

    ConsentRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(NewConsent consent) {
        sql.sql(ADD)
                .param("purpose", consent.about().purpose())
                .param("kind", consent.about().kind())
                .param("about", consent.about().id())
                .param("email", consent.whose().email().orElse(null))
                .param("name", consent.whose().name().orElse(null))
                .param("phone", consent.whose().phone().orElse(null))
                .param("version", consent.wording().version())
                .param("language", consent.wording().language())
                .param("how", consent.how().code())
                .param("day", consent.givenOn())
                .param("by", consent.by().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    List<Consent> about(UUID thing) {
        return sql.sql("select * from accounts.consent where about = :about order by id desc")
                .param("about", thing)
                .query((row, number) -> read(row))
                .list();
    }

    List<Consent> of(String email) {
        return sql.sql("select * from accounts.consent where lower(email) = lower(:email) order by id desc")
                .param("email", email)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Consent> withdraw(UUID id, Optional<PersonId> by) {
        return sql.sql(WITHDRAW)
                .param("id", id)
                .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                .query((row, number) -> read(row))
                .optional();
    }

    List<UUID> handOver(UUID from, UUID to) {
        return sql.sql("update accounts.consent set about = :to where about = :from returning id")
                .param("from", from)
                .param("to", to)
                .query(UUID.class)
                .list();
    }

    void handBack(List<UUID> consents, UUID to) {
        sql.sql("update accounts.consent set about = :to where id = any(:consents)")
                .param("consents", consents.toArray(UUID[]::new))
                .param("to", to)
                .update();
    }

    void forgetOf(String email) {
        sql.sql("delete from accounts.consent where lower(email) = lower(:email)")
                .param("email", email)
                .update();
    }

    int forgetWithdrawnBefore(OffsetDateTime time) {
        return sql.sql("delete from accounts.consent where withdrawn_at < :time")
                .param("time", time)
                .update();
    }

    private static Consent read(ResultSet row) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                new Consent.About(
                        row.getString("purpose"), row.getString("about_kind"), row.getObject("about", UUID.class)),
                new Consent.Whose(
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("phone"))),
                new Consent.Wording(row.getString("text_version"), row.getString("language")),
                Coded.find(How.class, row.getString("how")).orElseThrow(),
                row.getObject("given_on", LocalDate.class),
                person(row.getObject("recorded_by", UUID.class)),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
