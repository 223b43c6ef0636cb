package kompas.events.helping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.helper_turn}. */
@Repository
class HelpTurns {

    private static final String HELPING = "select " + HelpRows.TURN + ", " + HelpRows.VOLUNTEER
            + " from events.helper_turn u join events.helper h on h.id = u.helper_id ";

    private final JdbcClient database;

    HelpTurns(JdbcClient database) {
        this.database = database;
    }

    void add(UUID volunteer, UUID shift, Instant now) {
        database.sql("""
                        insert into events.helper_turn (helper_id, shift_id, state, changed_at)
                        values (:helper, :shift, 'signed', :now)""")
                .param("helper", volunteer)
                .param("shift", shift)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Helping> find(UUID turn) {
        return database.sql(HELPING + "where u.id = :id")
                .param("id", turn)
                .query((row, number) -> HelpRows.helping(row))
                .optional();
    }

    /** Those who have turns at an activity, by name; whoever left is not among them. */
    List<Helping> at(ActivityId activity) {
        return database.sql(HELPING + """
                        where h.activity_id = :activity and u.state = 'signed'
                        order by h.name nulls last, u.id""")
                .param("activity", activity.value())
                .query((row, number) -> HelpRows.helping(row))
                .list();
    }

    /** Of one volunteer, those they left too. */
    List<Turn> of(UUID volunteer) {
        return database.sql("select " + HelpRows.TURN
                        + " from events.helper_turn u where u.helper_id = :helper order by u.id")
                .param("helper", volunteer)
                .query((row, number) -> HelpRows.turn(row))
                .list();
    }

    /** Those who reckon with one of these dates and whose shift is not over. */
    List<Helping> on(Collection<OccurrenceId> dates, Instant now) {
        return database.sql(HELPING + """
                        join events.helper_shift s on s.id = u.shift_id
                        where s.occurrence_id = any(:dates) and u.state = 'signed' and s.ends_at > :now
                          and h.forgotten_at is null
                        order by h.id, s.starts_at""")
                .param("dates", dates.stream().map(OccurrenceId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> HelpRows.helping(row))
                .list();
    }

    /** Those who have a shift. */
    List<Helping> in(UUID shift) {
        return database.sql(HELPING
                        + "where u.shift_id = :shift and u.state = 'signed' and h.forgotten_at is null order by h.id")
                .param("shift", shift)
                .query((row, number) -> HelpRows.helping(row))
                .list();
    }

    /** The shifts at an activity of whoever has this name and this address or number: the end of a number is the same however it is written. */
    List<HelpShift> of(ActivityId activity, HelpOffer offer) {
        return database.sql("select " + HelpRows.SHIFT + HelpRows.OF_SHIFT + """
                         join events.helper_turn u on u.shift_id = s.id join events.helper h on h.id = u.helper_id
                        where h.activity_id = :activity and u.state = 'signed' and lower(h.name) = lower(:name)
                          and (lower(h.email) = lower(cast(:email as text))
                            or right(regexp_replace(h.phone, '\\D', '', 'g'), 8)
                               = right(regexp_replace(cast(:phone as text), '\\D', '', 'g'), 8))""")
                .param("activity", activity.value())
                .param("name", offer.name())
                .param("email", offer.email().orElse(null))
                .param("phone", offer.phone().orElse(null))
                .query((row, number) -> HelpRows.shift(row))
                .list();
    }

    /** The shifts somebody has beside one of their turns. */
    List<HelpShift> beside(UUID volunteer, UUID turn) {
        return database.sql("select " + HelpRows.SHIFT + HelpRows.OF_SHIFT + """
                         join events.helper_turn u on u.shift_id = s.id
                        where u.helper_id = :helper and u.state = 'signed' and u.id <> :turn""")
                .param("helper", volunteer)
                .param("turn", turn)
                .query((row, number) -> HelpRows.shift(row))
                .list();
    }

    void leave(UUID turn, Instant now) {
        database.sql("""
                        update events.helper_turn set state = 'left', minutes = null, confirmed_by = null, confirmed_at = null,
                            call_about = null, changed_at = :now
                        where id = :turn""")
                .param("turn", turn)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** To another shift, which they may have left before. */
    void move(Turn turn, UUID to, Instant now) {
        database.sql("delete from events.helper_turn where helper_id = :helper and shift_id = :to and state = 'left'")
                .param("helper", turn.volunteer())
                .param("to", to)
                .update();
        database.sql("""
                        update events.helper_turn set shift_id = :to, minutes = null, confirmed_by = null, confirmed_at = null,
                            changed_at = :now
                        where id = :turn""")
                .param("to", to)
                .param("turn", turn.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(UUID turn, int minutes, PersonId by, Instant now) {
        database.sql("""
                        update events.helper_turn set minutes = :minutes, confirmed_by = :by, confirmed_at = :now where id = :turn""")
                .param("minutes", minutes)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("turn", turn)
                .update();
    }

    /** Every turn that is over and was not looked at: as long as its shift. */
    int confirmAll(ActivityId activity, PersonId by, Instant now) {
        return database.sql("""
                        update events.helper_turn u set minutes = extract(epoch from s.ends_at - s.starts_at) / 60,
                            confirmed_by = :by, confirmed_at = :now
                        from events.helper_shift s join events.helper_task t on t.id = s.task_id
                        where s.id = u.shift_id and t.activity_id = :activity and u.state = 'signed' and u.minutes is null
                          and s.ends_at <= cast(:now as timestamptz)""")
                .param("activity", activity.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whom staff have to phone. */
    void call(Collection<UUID> turns, Optional<String> about) {
        database.sql("update events.helper_turn set call_about = :about where id = any(:turns)")
                .param("about", about.orElse(null))
                .param("turns", turns.toArray(UUID[]::new))
                .update();
    }

    boolean anyToCall(ActivityId activity) {
        return database.sql("""
                        select exists (select from events.helper_turn u join events.helper h on h.id = u.helper_id
                                       where h.activity_id = :activity and u.call_about is not null)""")
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }
}
