package kompas.events.calendars;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.calendars.ForeignEvent.Slot;
import kompas.libraries.LibraryId;
import kompas.shared.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities as they are written from subscribed calendars; what people added to one by hand is left alone. */
@Repository
class SubscribedActivities {

    private static final String ADD = """
            insert into events.activity (id, slug, kind, status, title, description, library_id, time_zone, all_day, venue, place_name,
                                         municipality_id, region_id, online_url, proposed_for, published_at)
            select :id, :slug, 'other', :status, cast(:title as jsonb), cast(:description as jsonb), :library, :zone, :wholeDays,
                   'elsewhere', :place, o.municipality_id, o.region_id, null, :organisation,
                   case when :status = 'published' then now() end
            from directory.organisation o where o.id = :organisation""";

    /** Only what is still as the calendar gave it before: the rest was changed here by hand. */
    private static final String CHANGE = """
            update events.activity set
                   title = case when title = cast(:givenTitle as jsonb) then cast(:title as jsonb) else title end,
                   description = case when description is not distinct from cast(:givenText as jsonb)
                                      then cast(:description as jsonb) else description end,
                   place_name = case when venue = 'elsewhere' and place_name is not distinct from cast(:givenPlace as text)
                                     then cast(:place as text) else place_name end,
                   time_zone = case when time_zone = :givenZone then :zone else time_zone end,
                   all_day = case when all_day = :givenWholeDays then :wholeDays else all_day end,
                   sequence = sequence + 1, changed_at = now()
            where id = :id""";

    private static final String HOST = """
            insert into events.host (activity_id, role, position, organisation_id)
            select :activity, :role, (select count(*) from events.host where activity_id = :activity), :organisation
            where not exists (select from events.host where activity_id = :activity and organisation_id = :organisation)""";

    private static final String DATE = """
            insert into events.occurrence (activity_id, starts_at, ends_at, planned_for, status)
            values (:activity, :starts, :ends, :planned, :status)
            on conflict (activity_id, planned_for) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                status = excluded.status, sequence = occurrence.sequence + 1, changed_at = now()
            where (occurrence.starts_at, occurrence.ends_at, occurrence.status) <> (excluded.starts_at, excluded.ends_at, excluded.status)""";

    private static final String MOVE = """
            update events.occurrence set planned_for = :planned, starts_at = :starts, ends_at = :ends, sequence = sequence + 1,
                changed_at = now()
            where id = :id""";

    private static final String CANCEL = """
            update events.occurrence set status = 'cancelled', sequence = sequence + 1, changed_at = now()
            where id = any(:ids) and status = 'planned'""";

    private final JdbcClient database;

    SubscribedActivities(JdbcClient database) {
        this.database = database;
    }

    /** What moved and what does not take place any more. */
    record Changed(List<OccurrenceId> moved, List<OccurrenceId> cancelled) {}

    /**
     * @param language its words are in, as far as anybody knows
     * @param library whose desk it lies on
     */
    record From(OrganisationId organisation, String language, Optional<LibraryId> library, boolean publish) {}

    ActivityId add(ForeignEvent event, From from) {
        ActivityId id = ActivityId.next();
        database.sql(ADD)
                .param("id", id.value())
                .param("slug", Slugs.unique(Slugs.of(event.title()), this::taken))
                .param("status", from.publish() ? "published" : "proposed")
                .param("title", SubscribedWords.title(event, from.language()))
                .param("description", SubscribedWords.text(event, from.language()))
                .param("library", from.library().map(LibraryId::value).orElse(null))
                .param("zone", event.zone().getId())
                .param("wholeDays", event.wholeDays())
                .param("place", SubscribedWords.place(event))
                .param("organisation", from.organisation().value())
                .update();
        host(id, from.organisation(), "organiser");
        event.dates().forEach(slot -> write(id, event, slot));
        return id;
    }

    /**
     * @param before what the calendar said last
     * @param now dates before it stay what they were
     */
    Changed change(ActivityId id, ForeignEvent event, Given before, String language, Instant now) {
        database.sql(CHANGE)
                .param("id", id.value())
                .param("givenTitle", before.title())
                .param("title", SubscribedWords.title(event, language))
                .param("givenText", before.text())
                .param("description", SubscribedWords.text(event, language))
                .param("givenPlace", before.place())
                .param("place", SubscribedWords.place(event))
                .param("givenZone", before.zone())
                .param("zone", event.zone().getId())
                .param("givenWholeDays", before.wholeDays())
                .param("wholeDays", event.wholeDays())
                .update();
        return new SubscribedDates(this, id, event, before).change(now);
    }

    void host(ActivityId id, OrganisationId organisation, String role) {
        database.sql(HOST)
                .param("activity", id.value())
                .param("role", role)
                .param("organisation", organisation.value())
                .update();
    }

    /** @param planned where a rule put it, or the calendar when it gave it first */
    record Known(OccurrenceId id, Instant planned, Instant starts, Instant ends, boolean cancelled) {

        boolean isAhead(Instant now) {
            return !cancelled && starts.isAfter(now);
        }
    }

    /** All that lie ahead. */
    List<OccurrenceId> cancelAhead(ActivityId id, Instant now) {
        List<OccurrenceId> ahead = known(id).stream()
                .filter(date -> date.isAhead(now))
                .map(Known::id)
                .toList();
        cancel(ahead);
        return ahead;
    }

    void cancel(List<OccurrenceId> dates) {
        database.sql(CANCEL)
                .param("ids", dates.stream().map(OccurrenceId::value).toArray(UUID[]::new))
                .update();
    }

    void write(ActivityId id, ForeignEvent event, Slot slot) {
        moments(database.sql(DATE), event, slot)
                .param("activity", id.value())
                .param("status", slot.cancelled() || event.cancelled() ? "cancelled" : "planned")
                .update();
    }

    /** The same date at another time: whoever has a seat keeps it. */
    void move(OccurrenceId date, ForeignEvent event, Slot slot) {
        moments(database.sql(MOVE), event, slot).param("id", date.value()).update();
    }

    private static JdbcClient.StatementSpec moments(JdbcClient.StatementSpec statement, ForeignEvent event, Slot slot) {
        OffsetDateTime starts = slot.starts().atZone(event.zone()).toOffsetDateTime();
        OffsetDateTime ends = slot.ends().atZone(event.zone()).toOffsetDateTime();
        return statement
                .param("starts", starts)
                .param("ends", ends.isAfter(starts) ? ends : starts.plusMinutes(1)) // the hour that the clock skips
                .param("planned", slot.planned().atZone(event.zone()).toOffsetDateTime());
    }

    List<Known> known(ActivityId id) {
        return database.sql("select * from events.occurrence where activity_id = :id and planned_for is not null")
                .param("id", id.value())
                .query((row, number) -> new Known(
                        OccurrenceId.of(row.getObject("id", UUID.class)),
                        row.getObject("planned_for", OffsetDateTime.class).toInstant(),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("status").equals("cancelled")))
                .list();
    }

    private boolean taken(String slug) {
        return database.sql("""
                        select exists (select from events.activity where slug = :slug)
                            or exists (select from events.old_slug where slug = :slug)
                            or :slug in ('new', 'keep', 'calendar', 'map', 'month', 'week')""").param("slug", slug).query(Boolean.class).single();
    }
}
