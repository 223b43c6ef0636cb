package kompas.directory.confirming;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.confirm_link}: by hash, never in clear. */
@Repository
class ConfirmLinks {

    private static final String FIND = """
            select organisation_id, way, email, person_id from directory.confirm_link
            where expires_on >= :today
              and\s""";

    private final JdbcClient database;

    ConfirmLinks(JdbcClient database) {
        this.database = database;
    }

    void add(ConfirmLink link, SecretLink secret, Optional<PaperCode> code, LocalDate today, LocalDate expires) {
        database.sql("""
                insert into directory.confirm_link
                    (link_hash, code_hash, organisation_id, way, email, person_id, made_on, expires_on)
                values (:link, :code, :organisation, :way, :email, :person, :today, :expires)""")
                .param("link", secret.hash())
                .param("code", code.map(PaperCode::hash).orElse(null), Types.BINARY)
                .param("organisation", link.organisation().value())
                .param("way", link.way().code())
                .param("email", link.email().orElse(null), Types.VARCHAR)
                .param("person", link.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("today", today)
                .param("expires", expires)
                .update();
    }

    Optional<ConfirmLink> find(SecretLink secret, LocalDate today) {
        return secret.wellFormed() ? one("link_hash = :hash", secret.hash(), today) : Optional.empty();
    }

    Optional<ConfirmLink> find(PaperCode code, LocalDate today) {
        return one("code_hash = :hash", code.hash(), today);
    }

    int forget(LocalDate before) {
        return database.sql("delete from directory.confirm_link where expires_on < :before")
                .param("before", before)
                .update();
    }

    private Optional<ConfirmLink> one(String condition, byte[] hash, LocalDate today) {
        return database.sql(FIND + condition)
                .param("hash", hash)
                .param("today", today)
                .query((row, number) -> new ConfirmLink(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        Coded.find(Way.class, row.getString("way")).orElseThrow(),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new)))
                .optional();
    }
}
