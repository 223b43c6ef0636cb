package kompas.directory.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.directory.joining.Claim.State;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.claim}, and the mail address an organisation is reached at. */
@Repository
class Claims {

    private static final String COLUMNS =
            "select id, organisation_id, state, language, person, address, proof, promised_on from directory.claim ";

    /** A link works for seven days. */
    private static final String YOUNG = "where letter_hash = :key and created_at > now() - interval '7 days'";

    private final JdbcClient database;

    Claims(JdbcClient database) {
        this.database = database;
    }

    /** Where we write to an organisation, shown or not; its common mailbox before a person's. None when it wants no mail. */
    Optional<String> onFile(OrganisationId organisation) {
        return database.sql("""
                        select email from directory.contact where organisation_id = :id and email is not null
                          and organisation_id not in (select organisation_id from directory.uncontacted)
                        order by person, id limit 1""")
                .param("id", organisation.value())
                .query(String.class)
                .optional();
    }

    void send(OrganisationId organisation, Claimant claimant, String address, SecretLink letter) {
        database.sql("""
                insert into directory.claim (organisation_id, state, language, person, address, letter_hash)
                values (:organisation, 'sent', :language, :person, :address, :letter)""")
                .param("organisation", organisation.value())
                .param("language", claimant.language())
                .param("person", claimant.person())
                .param("address", address)
                .param("letter", letter.hash())
                .update();
    }

    /** How many links went to the address on file of this organisation within a day. */
    int sentToday(OrganisationId organisation) {
        return database.sql("""
                        select count(*) from directory.claim
                        where organisation_id = :id and letter_hash is not null and created_at > now() - interval '1 day'""")
                .param("id", organisation.value())
                .query(Integer.class)
                .single();
    }

    /** Empty when this person's claim waits already. */
    Optional<UUID> wait(OrganisationId organisation, Claimant claimant, LocalDate promised) {
        return database.sql("""
                        insert into directory.claim (organisation_id, state, language, person, address, proof, promised_on)
                        values (:organisation, 'waiting', :language, :person, :address, :proof, :promised)
                        on conflict do nothing returning id""")
                .param("organisation", organisation.value())
                .param("language", claimant.language())
                .param("person", claimant.person())
                .param("address", claimant.address())
                .param("proof", claimant.proof())
                .param("promised", promised)
                .query(UUID.class)
                .optional();
    }

    Optional<Claim> find(SecretLink letter) {
        return one(YOUNG, letter.hash());
    }

    Optional<Claim> take(SecretLink letter) {
        return one(YOUNG + " for update", letter.hash());
    }

    Optional<Claim> find(UUID id) {
        return one("where id = :key", id);
    }

    Optional<Claim> take(UUID id) {
        return one("where id = :key for update", id);
    }

    void decide(UUID id, State state, Optional<PersonId> by) {
        database.sql("update directory.claim set state = :state, decided_by = :by, changed_at = now() where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    int forget(OffsetDateTime before) {
        return database.sql("delete from directory.claim where state <> 'waiting' and changed_at < :before")
                .param("before", before)
                .update();
    }

    private Optional<Claim> one(String condition, Object key) {
        return database.sql(COLUMNS + condition)
                .param("key", key, key instanceof UUID ? Types.OTHER : Types.BINARY)
                .query((row, number) -> read(row))
                .optional();
    }

    private static Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                State.of(row.getString("state")),
                row.getString("language"),
                row.getString("person"),
                row.getString("address"),
                row.getString("proof"),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)));
    }
}
