package kompas.events.fairs;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: a fair in Razgrad a few weeks ahead, with thirty stands on a drawn plan, a programme, and some who are silent. */
@Component
public class ExampleFair {

    private static final String LIBRARY = "regionalna-biblioteka-prof-boyan-penev-razgrad";
    private static final String SLUG = "izlozhenie-na-organizatsiite-v-razgrad";
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final int STANDS = 30;
    private static final int SILENT = 8;

    private final JdbcClient database;
    private final Libraries libraries;
    private final FairRows rows;
    private final GuestRows guests;
    private final Programme programme;
    private final Clock clock;

    ExampleFair(
            JdbcClient database,
            Libraries libraries,
            FairRows rows,
            GuestRows guests,
            Programme programme,
            Clock clock) {
        this.database = database;
        this.libraries = libraries;
        this.rows = rows;
        this.guests = guests;
        this.programme = programme;
        this.clock = clock;
    }

    /** Once: one that is there already is left as it is. */
    @Transactional
    public void load() {
        boolean there = database.sql("select exists (select from events.activity where slug = :slug)")
                .param("slug", SLUG)
                .query(Boolean.class)
                .single();
        if (!there) {
            libraries.findBySlug(LIBRARY).ifPresent(this::write);
        }
    }

    private void write(LibrarySummary library) {
        LocalDate day = LocalDate.now(clock).plusDays(21).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        ActivityId id = activity(library, day);
        rows.open(id);
        rows.settle(
                id,
                Optional.of(day.minusDays(10)),
                Optional.of(day.minusDays(3)),
                "Елате да ви видят и чуят: хората в Разград питат кой с какво се занимава и къде може да помогне.");
        invite(id);
        Hall hall = hall();
        rows.draw(id, hall);
        List<Guest> coming = guests.of(id).stream()
                .filter(guest -> guest.has(FairAnswer.COMING))
                .toList();
        PlacingStands.Placed placed = new PlacingStands(hall, Fair.Rules.USUAL)
                .place(coming.stream().map(ExampleFair::wanted).toList(), Map.of());
        guests.place(Numbering.of(hall, placed.places(), Map.of()));
        programme.write(id, slot(day, "10:00", "10:20", "Откриване", "Директорът на библиотеката"));
        programme.write(id, slot(day, "11:00", "11:30", "Капански песни", "Хор „Капански гласове“"));
        programme.write(
                id,
                slot(
                        day,
                        "12:30",
                        "13:15",
                        "Какво липсва на Разград? Разговор с общината",
                        "Община Разград и гости от щандовете"));
        programme.write(id, slot(day, "14:30", "15:00", "Симултанка по шах", "Шахматен клуб „Гамбит 64“"));
    }

    private ActivityId activity(LibrarySummary library, LocalDate day) {
        ActivityId id = ActivityId.next();
        database.sql("""
                        insert into events.activity (id, slug, kind, status, title, summary, library_id, time_zone, room, languages, goals,
                            dimension, published_at, example, municipality_id, region_id, longitude, latitude)
                        select :id, :slug, 'fair', 'published', cast(:title as jsonb), cast(:summary as jsonb), id, 'Europe/Sofia',
                            'Голямата зала', '{bg}', '{11,16,17}', 'facilitator', :now, true, municipality_id, region_id, longitude, latitude
                        from libraries.public_library where id = :library""")
                .param("id", id.value())
                .param("slug", SLUG)
                .param("title", LocalizedColumn.write(TITLE))
                .param("summary", LocalizedColumn.write(SUMMARY))
                .param("library", library.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        insert into events.occurrence (activity_id, starts_at, ends_at) values (:id, :starts, :ends)""")
                .param("id", id.value())
                .param("starts", at(day, "10:00").atOffset(ZoneOffset.UTC))
                .param("ends", at(day, "16:00").atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        insert into events.host (activity_id, role, position, library_id) values (:id, 'organiser', 0, :library)""")
                .param("id", id.value())
                .param("library", library.id().value())
                .update();
        return id;
    }

    private static final LocalizedText TITLE = new LocalizedText(
            "bg",
            Map.of(
                    "bg", "Изложение: организациите на Разград",
                    "en", "Fair: the organisations of Razgrad",
                    "da", "Foreningsmesse: Razgrads foreninger"));

    private static final LocalizedText SUMMARY = new LocalizedText(
            "bg",
            Map.of(
                    "bg",
                            "Тридесет организации и читалища от областта показват какво правят и кого търсят. Елате, попитайте, оставете бележка.",
                    "en",
                            "Thirty organisations and chitalishta of the region show what they do and whom they are looking for. Come, ask, leave a slip.",
                    "da",
                            "Tredive foreninger og chitalishta fra regionen viser hvad de laver, og hvem de søger. Kom, spørg, efterlad en seddel."));

    /** Examples first, then chitalishta of the region; the first thirty come, the others have not answered. */
    private void invite(ActivityId id) {
        database.sql("""
                        insert into events.fair_guest (fair_id, kind, organisation_id, language, way, invited_on, answer, answered_at,
                            answered_way, answered_round, tables, chairs, people, power, about, stand_code)
                        select :fair, 'organisation', id, 'bg', 'mail', :invited,
                               case when n <= :stands then 'coming' when n = :stands + 1 then 'not_coming' end,
                               case when n <= :stands + 1 then cast(:answered as timestamptz) end,
                               case when n % 5 = 0 and n <= :stands + 1 then 'staff' when n <= :stands + 1 then 'mail' end,
                               case when n <= :stands + 1 then 1 end,
                               case when n % 9 = 0 then 2 else 1 end, 2, 2 + n % 3, n % 4 = 0,
                               case when n % 3 = 1 and n <= :stands then left(shared.shown(description, 'bg'), 600) end,
                               case when n <= :stands then 'raz' || substr(md5(id::text), 1, 7) end
                        from (select o.id, o.description,
                                     row_number() over (order by o.example desc, o.slug) as n
                              from directory.organisation o join places.area a on a.id = o.municipality_id
                              where a.key like 'bg-razgrad-%' and o.listing = 'public' and o.status = 'active'
                                and o.id not in (select organisation_id from directory.uncontacted)) chosen
                        where n <= :stands + :silent""")
                .param("fair", id.value())
                .param("invited", LocalDate.now(clock).minusDays(6))
                .param("answered", clock.instant().minusSeconds(172_800).atOffset(ZoneOffset.UTC))
                .param("stands", STANDS)
                .param("silent", SILENT)
                .update();
        guest(id, GuestKind.MUNICIPALITY, "Община Разград", FairAnswer.VISITING);
        guest(id, GuestKind.MEDIA, "Радио Разград", FairAnswer.VISITING);
        guest(id, GuestKind.FIRM, "Хлебозавод „Лудогорие“", FairAnswer.NOT_COMING);
    }

    private void guest(ActivityId fair, GuestKind kind, String name, FairAnswer answer) {
        UUID guest = guests.add(fair, new GuestForm(kind, name, "", "", "", "bg"));
        guests.invited(guest, "phone", LocalDate.now(clock).minusDays(5));
        Reply usual = Reply.usual(answer);
        guests.reply(
                guest,
                new Reply(answer, 0, 0, 1, false, "", "", usual.near(), false, 1, "staff", clock.instant()),
                StandCode.make());
    }

    private static Hall hall() {
        Hall hall = Hall.empty(26, 20)
                .with(Floor.ENTRANCE, new Rect(24, 39, 4, 1))
                .with(Floor.ENTRANCE, new Rect(0, 18, 1, 4))
                .with(Floor.STAGE, new Rect(18, 0, 16, 5));
        for (int x = 12; x < 52; x += 14) {
            hall = hall.with(Floor.BLOCKED, new Rect(x, 13, 1, 1)).with(Floor.BLOCKED, new Rect(x, 27, 1, 1));
            hall = hall.with(Floor.OUTLET, new Rect(x + 1, 13, 1, 1)).with(Floor.OUTLET, new Rect(x + 1, 27, 1, 1));
        }
        return hall.with(Floor.OUTLET, new Rect(0, 8, 1, 1)).with(Floor.OUTLET, new Rect(51, 30, 1, 1));
    }

    private static Programme.Slot slot(LocalDate day, String from, String to, String title, String who) {
        return Programme.slot(at(day, from), at(day, to), title, who);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(SOFIA).toInstant();
    }

    private static PlacingStands.Wanted wanted(Guest guest) {
        return new PlacingStands.Wanted(
                guest.id(),
                guest.field(),
                guest.footprint(),
                guest.reply().filter(Reply::power).isPresent(),
                Optional.empty(),
                false);
    }
}
