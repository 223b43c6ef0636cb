package kompas.events.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.events.ActivityId;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes {@code events.occurrence}: every date keeps its id for whoever signed up for it or has it in a calendar. */
@Repository
class DateWriting {

    private static final String ADD = """
            insert into events.occurrence (activity_id, starts_at, ends_at, planned_for, seats)
            select :activity, d.starts, d.ends, case when :planned then d.starts end, cast(:seats as int)
            from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) d(starts, ends)
            on conflict (activity_id, planned_for) do nothing""";

    private static final String MOVE = """
            update events.occurrence o set starts_at = d.starts, ends_at = d.ends, sequence = sequence + 1, changed_at = now()
            from unnest(cast(:ids as uuid[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) d(id, starts, ends)
            where o.id = d.id and (o.starts_at, o.ends_at) <> (d.starts, d.ends)
            returning o.id""";

    private static final String DETAILS = """
            update events.occurrence set room = :room, note = cast(:note as jsonb), seats = :seats, sequence = sequence + 1, changed_at = now()
            where id = any(:ids) and (room is distinct from :room or note is distinct from cast(:note as jsonb) or seats is distinct from :seats)""";

    private static final String CANCEL = """
            update events.occurrence set status = 'cancelled', note = coalesce(cast(:note as jsonb), note),
                   sequence = sequence + 1, changed_at = now()
            where id = any(:ids) and status = 'planned'
            returning id""";

    private static final String RESTORE = """
            update events.occurrence set status = 'planned', note = null, sequence = sequence + 1, changed_at = now()
            where id = :id and status = 'cancelled'""";

    private static final String SEATS = """
            update events.occurrence set seats = :seats, changed_at = now()
            where activity_id = :activity and starts_at > :now and seats is not distinct from :before""";

    private final JdbcClient database;
    private final Clock clock;

    DateWriting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What became of the dates that lay ahead when they were written anew. */
    record Changed(List<OccurrenceId> moved, List<OccurrenceId> cancelled) {}

    /** Any number of them in one statement. */
    void add(ActivityId activity, Timing timing, OptionalInt seats) {
        if (timing.slots().isEmpty()) {
            return;
        }
        database.sql(ADD)
                .param("activity", activity.value())
                .param("starts", moments(timing.slots(), Slot::starts, timing.zone()))
                .param("ends", moments(timing.slots(), Slot::ends, timing.zone()))
                .param("planned", timing.rule().isPresent())
                .param("seats", orNull(seats))
                .update();
    }

    /**
     * Makes the dates ahead those of {@code timing}: one on the same day stays that date at its new time, others are added, and
     * what is left over is cancelled where it was public and goes where nobody has seen it.
     */
    Changed replaceAhead(ActivityId activity, List<Occurrence> before, Timing timing, Replacing how) {
        Instant now = clock.instant();
        List<Occurrence> ahead = new ArrayList<>(before.stream()
                .filter(date -> date.starts().isAfter(now) && !date.cancelled())
                .toList());
        Set<LocalDate> takenOut = takenOut(before, timing.zone());
        List<Move> moves = new ArrayList<>();
        List<Slot> more = new ArrayList<>();
        for (Slot slot : timing.slots()) {
            if (!moment(slot.starts(), timing.zone()).toInstant().isAfter(now)
                    || takenOut.contains(slot.starts().toLocalDate())) {
                continue;
            }
            Optional<Occurrence> same = sameDay(ahead, slot.starts().toLocalDate(), timing.zone());
            if (same.isPresent()) {
                ahead.remove(same.get());
                moves.add(new Move(same.get().id(), slot));
            } else {
                more.add(slot);
            }
        }
        List<OccurrenceId> moved = move(moves, timing.zone());
        add(activity, timing.with(more), how.seats());
        List<OccurrenceId> left = ahead.stream().map(Occurrence::id).toList();
        drop(left, how.isPublic());
        return new Changed(moved, left);
    }

    /** The days on which a date of a series was cancelled: nobody wants it back because the others change. */
    private static Set<LocalDate> takenOut(List<Occurrence> before, ZoneId zone) {
        return before.stream()
                .filter(date -> date.cancelled() && date.plannedFor().isPresent())
                .map(date -> plannedDay(date, zone))
                .collect(Collectors.toSet());
    }

    /** @param isPublic whether people may have seen the dates that go */
    record Replacing(OptionalInt seats, boolean isPublic) {}

    private static Optional<Occurrence> sameDay(List<Occurrence> ahead, LocalDate day, ZoneId zone) {
        return ahead.stream().filter(date -> plannedDay(date, zone).equals(day)).findFirst();
    }

    /** The day its series put it on, though it may have been moved since. */
    private static LocalDate plannedDay(Occurrence date, ZoneId zone) {
        return date.plannedFor().orElse(date.starts()).atZone(zone).toLocalDate();
    }

    /** A date that is at another time from now on. */
    record Move(OccurrenceId date, Slot to) {}

    /** @return those that were at another time before */
    List<OccurrenceId> move(List<Move> moves, ZoneId zone) {
        List<Slot> slots = moves.stream().map(Move::to).toList();
        return database.sql(MOVE)
                .param("ids", ids(moves.stream().map(Move::date).toList()))
                .param("starts", moments(slots, Slot::starts, zone))
                .param("ends", moments(slots, Slot::ends, zone))
                .query((row, number) -> OccurrenceId.of(row.getObject("id", UUID.class)))
                .list();
    }

    /** @param seats empty for no limit */
    void detail(List<OccurrenceId> dates, Optional<String> room, Optional<LocalizedText> note, OptionalInt seats) {
        database.sql(DETAILS)
                .param("ids", ids(dates))
                .param("room", room.orElse(null))
                .param("note", LocalizedColumn.writeOptional(note))
                .param("seats", orNull(seats))
                .update();
    }

    /** @return those that were to take place before */
    List<OccurrenceId> cancel(List<OccurrenceId> dates, Optional<LocalizedText> why) {
        return database.sql(CANCEL)
                .param("ids", ids(dates))
                .param("note", LocalizedColumn.writeOptional(why))
                .query((row, number) -> OccurrenceId.of(row.getObject("id", UUID.class)))
                .list();
    }

    boolean restore(OccurrenceId id) {
        return database.sql(RESTORE).param("id", id.value()).update() > 0;
    }

    private void drop(List<OccurrenceId> dates, boolean isPublic) {
        if (isPublic) {
            cancel(dates, Optional.empty());
            return;
        }
        database.sql("delete from events.occurrence where id = any(:ids) and taken = 0")
                .param("ids", ids(dates))
                .update();
    }

    /** The dates ahead that had as many seats as the activity said so far have as many as it says now. */
    void reseat(ActivityId activity, OptionalInt before, OptionalInt now) {
        database.sql(SEATS)
                .param("activity", activity.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("before", orNull(before))
                .param("seats", orNull(now))
                .update();
    }

    private static UUID[] ids(List<OccurrenceId> dates) {
        return dates.stream().map(OccurrenceId::value).toArray(UUID[]::new);
    }

    private static String[] moments(List<Slot> slots, Function<Slot, LocalDateTime> which, ZoneId zone) {
        return slots.stream()
                .map(slot -> moment(which.apply(slot), zone).toString())
                .toArray(String[]::new);
    }

    static OffsetDateTime moment(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
