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
            values (:activity, :starts, :ends, :planned, :seats)
            on conflict (activity_id, planned_for) do nothing""";

    private static final String MOVE = """
            update events.occurrence set starts_at = :starts, ends_at = :ends, sequence = sequence + 1, changed_at = now()
            where id = :id and (starts_at, ends_at) <> (:starts, :ends)""";

    private static final String DETAILS = """
            update events.occurrence set room = :room, note = cast(:note as jsonb), seats = :seats, sequence = sequence + 1, changed_at = now()
            where id = :id and (room is distinct from :room or note is distinct from cast(:note as jsonb) or seats is distinct from :seats)""";

    private static final String CANCEL = """
            update events.occurrence set status = 'cancelled', note = coalesce(cast(:note as jsonb), note),
                   sequence = sequence + 1, changed_at = now()
            where id = :id and status = 'planned'""";

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

    void add(ActivityId activity, Timing timing, OptionalInt seats) {
        timing.slots().forEach(slot -> add(activity, slot, timing, seats));
    }

    private void add(ActivityId activity, Slot slot, Timing timing, OptionalInt seats) {
        OffsetDateTime starts = moment(slot.starts(), timing.zone());
        database.sql(ADD)
                .param("activity", activity.value())
                .param("starts", starts)
                .param("ends", moment(slot.ends(), timing.zone()))
                .param("planned", timing.rule().isPresent() ? starts : null)
                .param("seats", seats.isPresent() ? seats.getAsInt() : null)
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
        List<OccurrenceId> moved = new ArrayList<>();
        for (Slot slot : timing.slots()) {
            if (!moment(slot.starts(), timing.zone()).toInstant().isAfter(now)
                    || takenOut.contains(slot.starts().toLocalDate())) {
                continue;
            }
            Optional<Occurrence> same = sameDay(ahead, slot.starts().toLocalDate(), timing.zone());
            if (same.isPresent()) {
                ahead.remove(same.get());
                if (move(same.get().id(), slot, timing.zone())) {
                    moved.add(same.get().id());
                }
            } else {
                add(activity, slot, timing, how.seats());
            }
        }
        ahead.forEach(left -> drop(left.id(), how.isPublic()));
        return new Changed(moved, ahead.stream().map(Occurrence::id).toList());
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

    /** @return whether anything changed */
    boolean move(OccurrenceId id, Slot slot, ZoneId zone) {
        return database.sql(MOVE)
                        .param("id", id.value())
                        .param("starts", moment(slot.starts(), zone))
                        .param("ends", moment(slot.ends(), zone))
                        .update()
                > 0;
    }

    /**
     * @param seats empty for no limit
     * @return whether anything changed
     */
    boolean detail(OccurrenceId id, Optional<String> room, Optional<LocalizedText> note, OptionalInt seats) {
        return database.sql(DETAILS)
                        .param("id", id.value())
                        .param("room", room.orElse(null))
                        .param("note", LocalizedColumn.writeOptional(note))
                        .param("seats", orNull(seats))
                        .update()
                > 0;
    }

    boolean cancel(OccurrenceId id, Optional<LocalizedText> why) {
        return database.sql(CANCEL)
                        .param("id", id.value())
                        .param("note", LocalizedColumn.writeOptional(why))
                        .update()
                > 0;
    }

    boolean restore(OccurrenceId id) {
        return database.sql(RESTORE).param("id", id.value()).update() > 0;
    }

    private void drop(OccurrenceId id, boolean isPublic) {
        if (isPublic) {
            cancel(id, Optional.empty());
            return;
        }
        database.sql("delete from events.occurrence where id = :id and taken = 0")
                .param("id", id.value())
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

    static OffsetDateTime moment(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
