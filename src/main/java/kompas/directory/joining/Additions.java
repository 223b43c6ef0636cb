package kompas.directory.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.directory.joining.Addition.State;
import kompas.places.AreaId;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code directory.addition}. */
@Repository
class Additions {

    private static final String COLUMNS =
            "select id, state, language, answers, municipality_id, promised_on, reason, organisation_id from directory.addition ";

    private final JdbcClient database;
    private final JsonMapper json;

    Additions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps what was written; what is no longer being written stays as it is. */
    void keep(SecretLink draft, String language, Answers answers) {
        database.sql("""
                insert into directory.addition (draft_hash, language, answers) values (:draft, :language, cast(:answers as jsonb))
                on conflict (draft_hash) do update set answers = excluded.answers, changed_at = now()
                    where addition.state in ('draft', 'asked')""")
                .param("draft", draft.hash())
                .param("language", language)
                .param("answers", json.writeValueAsString(answers))
                .update();
    }

    Optional<Addition> find(SecretLink draft) {
        return one(COLUMNS + "where draft_hash = :key", draft.hash());
    }

    /** The same, and nobody else does anything with it until the transaction ends. */
    Optional<Addition> take(SecretLink draft) {
        return one(COLUMNS + "where draft_hash = :key for update", draft.hash());
    }

    Optional<Addition> findByLetter(SecretLink letter) {
        return one(COLUMNS + "where letter_hash = :key", letter.hash());
    }

    Optional<Addition> takeByLetter(SecretLink letter) {
        return one(COLUMNS + "where letter_hash = :key for update", letter.hash());
    }

    Optional<Addition> find(UUID id) {
        return one(COLUMNS + "where id = :key", id);
    }

    Optional<Addition> take(UUID id) {
        return one(COLUMNS + "where id = :key for update", id);
    }

    /** Those that wait for an answer, the oldest promise first. */
    List<Addition> waiting(int most) {
        return database.sql(COLUMNS + "where state = 'waiting' order by promised_on, id limit :most")
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    /** How many links this mailbox was sent within a day. */
    int lettersTo(String address) {
        return database.sql("""
                        select count(*) from directory.addition
                        where state = 'sent' and lower(answers ->> 'address') = lower(:address)
                          and changed_at > now() - interval '1 day'""").param("address", address).query(Integer.class).single();
    }

    void send(UUID id, AreaId municipality, SecretLink letter) {
        database.sql("""
                update directory.addition set state = 'sent', municipality_id = :area, letter_hash = :letter, changed_at = now()
                where id = :id""")
                .param("id", id)
                .param("area", municipality.value())
                .param("letter", letter.hash())
                .update();
    }

    void wait(UUID id, AreaId municipality, LocalDate promised) {
        database.sql("""
                update directory.addition set state = 'waiting', municipality_id = :area, promised_on = :promised, changed_at = now()
                where id = :id""")
                .param("id", id)
                .param("area", municipality.value())
                .param("promised", promised)
                .update();
    }

    void approve(UUID id, OrganisationId organisation, PersonId by) {
        database.sql("""
                update directory.addition set state = 'approved', organisation_id = :organisation, decided_by = :by, changed_at = now()
                where id = :id""")
                .param("id", id)
                .param("organisation", organisation.value())
                .param("by", by.value())
                .update();
    }

    void decline(UUID id, String reason, PersonId by) {
        database.sql("""
                update directory.addition set state = 'declined', reason = :reason, decided_by = :by, changed_at = now()
                where id = :id""")
                .param("id", id)
                .param("reason", reason)
                .param("by", by.value())
                .update();
    }

    /** Gives it back to be written on, under a new link; the old one ends. */
    void askBack(UUID id, String question, SecretLink draft, PersonId by) {
        database.sql("""
                update directory.addition set state = 'asked', reason = :question, draft_hash = :draft, decided_by = :by,
                    changed_at = now()
                where id = :id""")
                .param("id", id)
                .param("question", question)
                .param("draft", draft.hash())
                .param("by", by.value())
                .update();
    }

    /** Those to which nothing happened since. */
    int forget(OffsetDateTime before) {
        return database.sql("delete from directory.addition where state <> 'waiting' and changed_at < :before")
                .param("before", before)
                .update();
    }

    private Optional<Addition> one(String question, Object key) {
        return database.sql(question)
                .param("key", key, key instanceof UUID ? Types.OTHER : Types.BINARY)
                .query((row, number) -> read(row))
                .optional();
    }

    private Addition read(ResultSet row) throws SQLException {
        return new Addition(
                row.getObject("id", UUID.class),
                State.of(row.getString("state")),
                row.getString("language"),
                json.readValue(row.getString("answers"), Answers.class),
                Optional.ofNullable(row.getObject("municipality_id", UUID.class))
                        .map(AreaId::of),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class)));
    }
}
