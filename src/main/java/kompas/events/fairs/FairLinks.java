package kompas.events.fairs;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.fair_link}: by hash, never in clear. */
@Repository
class FairLinks {

    enum Purpose {
        REPLY,
        RESULT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param email the mailbox it went to; empty for a letter */
    record Found(UUID guest, Optional<String> email) {}

    private final JdbcClient database;

    FairLinks(JdbcClient database) {
        this.database = database;
    }

    SecretLink add(UUID guest, Purpose purpose, Optional<String> email, LocalDate expires) {
        SecretLink link = SecretLink.make();
        database.sql("""
                        insert into events.fair_link (link_hash, guest_id, purpose, email, expires_on)
                        values (:hash, :guest, :purpose, :email, :expires)""")
                .param("hash", link.hash())
                .param("guest", guest)
                .param("purpose", purpose.code())
                .param("email", email.orElse(null), Types.VARCHAR)
                .param("expires", expires)
                .update();
        return link;
    }

    Optional<Found> find(SecretLink link, Purpose purpose, LocalDate today) {
        return link.wellFormed()
                ? database.sql("""
                                select guest_id, email from events.fair_link
                                where link_hash = :hash and purpose = :purpose and expires_on >= :today""")
                        .param("hash", link.hash())
                        .param("purpose", purpose.code())
                        .param("today", today)
                        .query((row, number) -> new Found(
                                row.getObject("guest_id", UUID.class), Optional.ofNullable(row.getString("email"))))
                        .optional()
                : Optional.empty();
    }

    int forget(LocalDate before) {
        return database.sql("delete from events.fair_link where expires_on < :before")
                .param("before", before)
                .update();
    }
}
