package kompas.events.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.jobs.NightlyWork;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a series without end its dates, a year ahead, and its room at them. A date somebody took out of it does not come back. */
@Component
class EndlessSeries implements NightlyWork {

    private static final LocalTime AT = LocalTime.of(2, 40);

    private static final String LAST = """
            select a.id, a.rule, a.time_zone, a.all_day, a.seats, first.starts_at as first_start,
                   last.planned_for, o.starts_at, o.ends_at
            from events.activity a
            cross join lateral (select min(planned_for) as starts_at from events.occurrence where activity_id = a.id) first
            cross join lateral (select max(planned_for) as planned_for from events.occurrence where activity_id = a.id) last
            join events.occurrence o on o.activity_id = a.id and o.planned_for = last.planned_for
            where a.endless and a.status = 'published' and a.deleted_at is null""";

    private final JdbcClient database;
    private final DateWriting dates;
    private final ActivityRooms rooms;
    private final DataVersions versions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndlessSeries(
            JdbcClient database,
            DateWriting dates,
            ActivityRooms rooms,
            DataVersions versions,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.dates = dates;
        this.rooms = rooms;
        this.versions = versions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A series as far as it has dates: from the date its rule began with to the last one. */
    private record Known(
            ActivityId id,
            String rule,
            ZoneId zone,
            boolean allDay,
            OptionalInt seats,
            LocalDateTime first,
            Slot last,
            LocalDateTime lastPlanned) {}

    @Override
    public String code() {
        return "events.endless-series";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public String run() {
        List<Known> series =
                database.sql(LAST).query((row, number) -> known(row)).list();
        series.forEach(each -> transaction.executeWithoutResult(status -> extend(each)));
        return String.format(Locale.ROOT, "%d series looked at", series.size());
    }

    private void extend(Known series) {
        LocalDate horizon = LocalDate.now(clock.withZone(series.zone())).plusYears(1);
        List<Slot> more =
                Recurrence.expand(series.rule(), series.first(), series.first(), horizon, Integer.MAX_VALUE).stream()
                        .filter(date -> date.isAfter(series.lastPlanned()))
                        .map(series.last()::at)
                        .toList();
        if (more.isEmpty()) {
            return;
        }
        Timing timing = new Timing(series.zone(), series.allDay(), Optional.of(series.rule()), true, more);
        dates.add(series.id(), timing, series.seats());
        rooms.extend(series.id());
        versions.touch("events");
    }

    private static Known known(ResultSet row) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("time_zone"));
        int seats = row.getInt("seats");
        return new Known(
                ActivityId.of(row.getObject("id", UUID.class)),
                row.getString("rule"),
                zone,
                row.getBoolean("all_day"),
                seats > 0 ? OptionalInt.of(seats) : OptionalInt.empty(),
                local(row, "first_start", zone),
                new Slot(local(row, "starts_at", zone), local(row, "ends_at", zone)),
                local(row, "planned_for", zone));
    }

    private static LocalDateTime local(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone)
                .toLocalDateTime();
    }
}
