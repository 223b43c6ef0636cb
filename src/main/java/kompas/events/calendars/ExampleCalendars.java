package kompas.events.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.TimeZones;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For a demonstration: two organisations keep calendars of their own, one of them trusted, the other waiting for its library. Their
 * websites are invented, so what stands in them is read from a file once, and not again.
 */
@Component
public class ExampleCalendars {

    private static final int NEVER_YEARS = 50;

    private final ReadingSubscriptions reading;
    private final SubscriptionRows rows;
    private final JdbcClient database;
    private final Clock clock;

    ExampleCalendars(ReadingSubscriptions reading, SubscriptionRows rows, JdbcClient database, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** Once; where the organisations are not there, nothing. */
    public void load() {
        add("Шахматен клуб „Гамбит 64“", "https://gambit64.example/calendar.ics", "calendar-bg.ics", true, "BG");
        add("Repair Café Ballerup", "https://repaircafe.example/kalender.ics", "calendar-da.ics", false, "DK");
    }

    private void add(String organisation, String url, String file, boolean trusted, String country) {
        Optional<UUID> owner =
                database.sql("""
                        select id from directory.organisation where example and name -> 'texts' ->> (name ->> 'source') = :name
                        order by id limit 1""").param("name", organisation).query(UUID.class).optional();
        if (owner.isEmpty()) {
            return;
        }
        Subscription subscription = new Subscription(
                SubscriptionId.next(),
                new OrganisationId(owner.get()),
                url,
                Optional.empty(),
                trusted,
                TimeZones.of(country),
                new Subscription.Answered(Optional.empty(), Optional.empty()),
                Optional.empty(),
                0,
                Optional.empty());
        LocalDate today = LocalDate.now(clock.withZone(subscription.zone()));
        if (rows.add(subscription, clock.instant())) {
            ForeignCalendar.read(dated(file, today))
                    .ifPresent(calendar -> reading.take(subscription, calendar, subscription.last()));
            settle(subscription.id(), today);
        }
    }

    /** What came of it is marked as invented, and its website, which there is not, is left in peace. */
    private void settle(SubscriptionId id, LocalDate today) {
        database.sql("""
                        update events.activity set example = true
                        where id in (select activity_id from events.subscribed_event where subscription_id = :id)""").param("id", id.value()).update();
        database.sql("update events.subscription set next_at = :never where id = :id")
                .param("id", id.value())
                .param("never", today.plusYears(NEVER_YEARS).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The file with days that lie ahead. */
    private static String dated(String file, LocalDate today) {
        try (InputStream in = new ClassPathResource("reference/demo/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{tuesday}", next(DayOfWeek.TUESDAY, today))
                    .replace("{wednesday}", next(DayOfWeek.WEDNESDAY, today))
                    .replace("{saturday}", next(DayOfWeek.SATURDAY, today.plusWeeks(1)))
                    .replace("{february}", String.valueOf(today.getYear() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("The example calendar " + file + " cannot be read", e);
        }
    }

    private static String next(DayOfWeek weekday, LocalDate today) {
        return IcsLines.date(today.with(TemporalAdjusters.next(weekday)));
    }
}
