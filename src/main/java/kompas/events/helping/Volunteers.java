package kompas.events.helping;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.ActivityId;
import kompas.events.reach.ReachRows;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.helper} and its links. */
@Repository
class Volunteers {

    private static final String ADD = """
            insert into events.helper (id, activity_id, form, name, email, phone, language, age, guardian_name, guardian_phone,
                                       consent, entered, entered_by, person_id, created_at)
            values (:id, :activity, :form, :name, :email, :phone, :language, :age, :guardian, :guardianPhone,
                    :consent, :entered, :enteredBy, :person, :now)
            on conflict do nothing""";

    private final JdbcClient database;
    private final ReachRows people;

    Volunteers(JdbcClient database) {
        this.database = database;
        this.people = new ReachRows(database, "events.helper", "events.helper_link", "helper_id");
    }

    /**
     * Who offers to help, besides what they typed.
     *
     * @param by whoever is signed in: the person themselves, or staff for them
     */
    record Newcomer(ActivityId activity, HelpOffer offer, SecretLink form, Optional<PersonId> by, Instant now) {

        private Optional<UUID> staff() {
            return offer.byStaff() ? by.map(PersonId::value) : Optional.empty();
        }

        private Optional<UUID> themselves() {
            return offer.byStaff() ? Optional.empty() : by.map(PersonId::value);
        }
    }

    /** Empty when the same form was sent before. */
    Optional<Volunteer> add(Newcomer newcomer) {
        UUID id = Identifiers.next();
        HelpOffer offer = newcomer.offer();
        int added = database.sql(ADD)
                .param("id", id)
                .param("activity", newcomer.activity().value())
                .param("form", newcomer.form().hash(), Types.BINARY)
                .param("name", offer.name())
                .param("email", offer.email().orElse(null))
                .param("phone", offer.phone().orElse(null))
                .param("language", offer.language())
                .param("age", offer.age())
                .param("guardian", offer.guardian().map(Guardian::name).orElse(null))
                .param("guardianPhone", offer.guardian().map(Guardian::phone).orElse(null))
                .param("consent", offer.guardian().map(Guardian::consent).orElse(null))
                .param("entered", offer.byStaff() ? "staff" : "self")
                .param("enteredBy", newcomer.staff().orElse(null), Types.OTHER)
                .param("person", newcomer.themselves().orElse(null), Types.OTHER)
                .param("now", newcomer.now().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return Optional.empty();
        }
        people.link(id, newcomer.form());
        return find(id);
    }

    Optional<UUID> findByForm(SecretLink form) {
        return people.findByForm(form);
    }

    Optional<Volunteer> find(UUID id) {
        return read("events.helper h where h.id = :id", id);
    }

    /** Waits for whoever changes their turns. */
    Optional<Volunteer> lock(UUID id) {
        return read("events.helper h where h.id = :id for no key update of h", id);
    }

    private Optional<Volunteer> read(String from, UUID id) {
        return database.sql("select " + HelpRows.VOLUNTEER + " from " + from)
                .param("id", id)
                .query((row, number) -> HelpRows.volunteer(row))
                .optional();
    }

    Optional<Volunteer> find(SecretLink link) {
        return database.sql("select " + HelpRows.VOLUNTEER
                        + " from events.helper_link l join events.helper h on h.id = l.helper_id where l.hash = :hash")
                .param("hash", link.hash(), Types.BINARY)
                .query((row, number) -> HelpRows.volunteer(row))
                .optional();
    }

    /** Another way to somebody's page, for a mail. */
    SecretLink link(UUID volunteer) {
        return people.link(volunteer);
    }

    /** How many offered to help with this address within a day. */
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

    /** Those who gave hours at an activity and were not thanked yet, though they can be written to; marks them as thanked. */
    List<Volunteer> thank(ActivityId activity, Instant now) {
        return database.sql("""
                        update events.helper h set thanked_at = :now
                        where h.activity_id = :activity and h.thanked_at is null and h.email is not null
                          and exists (select from events.helper_turn u where u.helper_id = h.id and u.minutes > 0)
                        returning """ + " " + HelpRows.VOLUNTEER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("activity", activity.value())
                .query((row, number) -> HelpRows.volunteer(row))
                .list();
    }
}
