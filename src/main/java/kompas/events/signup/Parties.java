package kompas.events.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.ActivityId;
import kompas.events.reach.Reach;
import kompas.events.reach.ReachRows;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.party} and its links. */
@Repository
class Parties {

    private static final int TRIES = 20;

    private static final String ADD = """
            insert into events.party (id, activity_id, form, code, name, email, phone, note, language, entered, entered_by,
                                      person_id, created_at)
            values (:id, :activity, :form, :code, :name, :email, :phone, nullif(:note, ''), :language, :entered,
                    :enteredBy, :person, :now)
            on conflict do nothing""";

    private final JdbcClient database;
    private final ReachRows people;

    Parties(JdbcClient database) {
        this.database = database;
        this.people = new ReachRows(database, "events.party", "events.party_link", "party_id");
    }

    /**
     * Who signs up, besides what they typed.
     *
     * @param by whoever is signed in: the person themselves, or staff for them
     */
    record Newcomer(ActivityId activity, Wanted wanted, SecretLink form, Optional<PersonId> by, Instant now) {

        private Optional<UUID> staff() {
            return wanted.entered() == Entered.SELF ? Optional.empty() : by.map(PersonId::value);
        }

        private Optional<UUID> themselves() {
            return wanted.entered() == Entered.SELF ? by.map(PersonId::value) : Optional.empty();
        }
    }

    /** Empty when the same form was sent before; a code somebody else has is made anew. */
    Optional<Party> add(Newcomer newcomer) {
        UUID id = Identifiers.next();
        for (int left = TRIES; left > 0; left--) {
            if (insert(id, newcomer) > 0) {
                people.link(id, newcomer.form());
                return find(id);
            }
            if (findByForm(newcomer.form()).isPresent()) {
                return Optional.empty();
            }
        }
        throw new IllegalStateException("No code is left for " + newcomer.activity());
    }

    private int insert(UUID id, Newcomer newcomer) {
        Wanted wanted = newcomer.wanted();
        return database.sql(ADD)
                .param("id", id)
                .param("activity", newcomer.activity().value())
                .param("form", newcomer.form().hash(), Types.BINARY)
                .param("code", CheckInCode.make().text())
                .param("name", wanted.reach().name().orElse(null))
                .param("email", wanted.reach().email().orElse(null))
                .param("phone", wanted.reach().phone().orElse(null))
                .param("note", wanted.note())
                .param("language", wanted.language())
                .param("entered", wanted.entered().code())
                .param("enteredBy", newcomer.staff().orElse(null), Types.OTHER)
                .param("person", newcomer.themselves().orElse(null), Types.OTHER)
                .param("now", newcomer.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> findByForm(SecretLink form) {
        return people.findByForm(form);
    }

    Optional<Party> find(UUID id) {
        return database.sql("select * from events.party where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Party> find(SecretLink link) {
        return database.sql(
                        "select p.* from events.party_link l join events.party p on p.id = l.party_id where l.hash = :hash")
                .param("hash", link.hash(), Types.BINARY)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Party> find(ActivityId activity, CheckInCode code) {
        return database.sql("select * from events.party where activity_id = :activity and code = :code")
                .param("activity", activity.value())
                .param("code", code.text())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Another way to the page of a party, for a mail. */
    SecretLink link(UUID party) {
        return people.link(party);
    }

    /** How many signed up with this address within a day. */
    int lately(String email, Instant now) {
        return people.lately(email, now);
    }

    /** Everybody with this address or this account. */
    List<UUID> of(Optional<UUID> account, Optional<String> email) {
        return people.of(account, email);
    }

    /** Empties what says who they were. */
    int empty(String statement, String who, Map<String, ?> parameters) {
        return people.empty(statement, who, parameters);
    }

    static Party read(ResultSet row) throws SQLException {
        return new Party(
                row.getObject("id", UUID.class),
                ActivityId.of(row.getObject("activity_id", UUID.class)),
                text(row, "code").map(CheckInCode::new),
                new Reach(text(row, "name"), text(row, "email"), text(row, "phone")),
                text(row, "note").orElse(""),
                row.getString("language"),
                Coded.find(Entered.class, row.getString("entered")).orElseThrow(),
                Optional.ofNullable(row.getObject("entered_by", UUID.class)).map(PersonId::new),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
