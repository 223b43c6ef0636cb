package kompas.events.calendars;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.calendars.ForeignEvent.Slot;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities as they are written from subscribed calendars; what people added to one by hand is left alone. */
@Repository
class SubscribedActivities {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_PLACE = 160;

    private static final String ADD = """
            insert into events.activity (id, slug, kind, status, title, description, library_id, time_zone, all_day, venue, place_name,
                                         municipality_id, region_id, online_url, proposed_for, published_at)
            select :id, :slug, 'other', :status, cast(:title as jsonb), cast(:description as jsonb), :library, :zone, :wholeDays,
                   'elsewhere', :place, o.municipality_id, o.region_id, null, :organisation,
                   case when :status = 'published' then now() end
            from directory.organisation o where o.id = :organisation""";

    private static final String CHANGE = """
            update events.activity set title = cast(:title as jsonb), description = cast(:description as jsonb), time_zone = :zone,
                   all_day = :wholeDays, place_name = :place, sequence = sequence + 1, changed_at = now()
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
                .param("title", text(event.title(), LONGEST_TITLE, from.language()))
                .param("description", description(event, from.language()))
                .param("library", from.library().map(LibraryId::value).orElse(null))
                .param("zone", event.zone().getId())
                .param("wholeDays", event.wholeDays())
                .param("place", place(event))
                .param("organisation", from.organisation().value())
                .update();
        host(id, from.organisation(), "organiser");
        dates(id, event, Instant.MIN);
        return id;
    }

    /** @param now dates before it stay what they were */
    Changed change(ActivityId id, ForeignEvent event, String language, Instant now) {
        database.sql(CHANGE)
                .param("id", id.value())
                .param("title", text(event.title(), LONGEST_TITLE, language))
                .param("description", description(event, language))
                .param("zone", event.zone().getId())
                .param("wholeDays", event.wholeDays())
                .param("place", place(event))
                .update();
        return dates(id, event, now);
    }

    void host(ActivityId id, OrganisationId organisation, String role) {
        database.sql(HOST)
                .param("activity", id.value())
                .param("role", role)
                .param("organisation", organisation.value())
                .update();
    }

    private record Known(UUID id, Instant planned, Instant starts, Instant ends, boolean cancelled) {}

    private Changed dates(ActivityId id, ForeignEvent event, Instant now) {
        Map<Instant, Known> before = new HashMap<>();
        known(id).forEach(date -> before.put(date.planned(), date));
        List<OccurrenceId> moved = new ArrayList<>();
        List<OccurrenceId> cancelled = new ArrayList<>();
        for (Slot slot : event.dates()) {
            Instant planned = instant(slot.planned(), event.zone());
            Known known = before.remove(planned);
            boolean off = slot.cancelled() || event.cancelled();
            if (known != null && !known.cancelled() && off) {
                cancelled.add(OccurrenceId.of(known.id()));
            } else if (known != null && !off && isElsewhen(known, slot, event.zone())) {
                moved.add(OccurrenceId.of(known.id()));
            }
            write(id, slot, event.zone(), off);
        }
        List<OccurrenceId> left = before.values().stream()
                .filter(date -> !date.cancelled() && date.starts().isAfter(now))
                .map(date -> OccurrenceId.of(date.id()))
                .toList();
        cancel(left);
        cancelled.addAll(left);
        return new Changed(moved, cancelled);
    }

    /** All that lie ahead. */
    List<OccurrenceId> cancelAhead(ActivityId id, Instant now) {
        List<OccurrenceId> ahead = known(id).stream()
                .filter(date -> !date.cancelled() && date.starts().isAfter(now))
                .map(date -> OccurrenceId.of(date.id()))
                .toList();
        cancel(ahead);
        return ahead;
    }

    private void cancel(List<OccurrenceId> dates) {
        database.sql(CANCEL)
                .param("ids", dates.stream().map(OccurrenceId::value).toArray(UUID[]::new))
                .update();
    }

    private static boolean isElsewhen(Known known, Slot slot, ZoneId zone) {
        return !known.starts().equals(instant(slot.starts(), zone))
                || !known.ends().equals(instant(slot.ends(), zone))
                || known.cancelled();
    }

    private void write(ActivityId id, Slot slot, ZoneId zone, boolean off) {
        OffsetDateTime starts = slot.starts().atZone(zone).toOffsetDateTime();
        OffsetDateTime ends = slot.ends().atZone(zone).toOffsetDateTime();
        database.sql(DATE)
                .param("activity", id.value())
                .param("starts", starts)
                .param("ends", ends.isAfter(starts) ? ends : starts.plusMinutes(1)) // the hour that the clock skips
                .param("planned", slot.planned().atZone(zone).toOffsetDateTime())
                .param("status", off ? "cancelled" : "planned")
                .update();
    }

    private List<Known> known(ActivityId id) {
        return database.sql("select * from events.occurrence where activity_id = :id and planned_for is not null")
                .param("id", id.value())
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
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

    private static String text(String words, int most, String language) {
        String text = words.strip();
        return LocalizedColumn.write(LocalizedText.of(language, text.substring(0, Math.min(text.length(), most))));
    }

    private static @Nullable String description(ForeignEvent event, String language) {
        String words = String.join(
                "\n\n",
                Stream.concat(event.description().map(SubscribedActivities::plain).stream(), event.url().stream())
                        .toList());
        return words.isBlank() ? null : text(words, LONGEST_TEXT, language);
    }

    /** Some programs write markup where the standard wants words. */
    private static String plain(String text) {
        return text.replaceAll("(?i)<br\\s*/?>|</p>|</li>|</div>", "\n")
                .replaceAll("<[^<>]{1,200}>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "’")
                .replace("&amp;", "&")
                .replaceAll("\\n{3,}", "\n\n");
    }

    private static @Nullable String place(ForeignEvent event) {
        return event.place()
                .map(place -> place.replaceAll("\\s+", " "))
                .map(place -> place.substring(0, Math.min(place.length(), LONGEST_PLACE)))
                .orElse(null);
    }

    private static Instant instant(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}
