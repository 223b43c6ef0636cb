package kompas.events.fairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.EventsAct;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visitors leave slips at stands; only those who stand there and the library that looks after the fair read them. */
@Service
public class Slips {

    private final Fairs fairs;
    private final GuestRows guests;
    private final JdbcClient database;
    private final Clock clock;

    Slips(Fairs fairs, GuestRows guests, JdbcClient database, Clock clock) {
        this.fairs = fairs;
        this.guests = guests;
        this.database = database;
        this.clock = clock;
    }

    /** @param open whether slips are taken: until the night after the fair */
    public record StandAt(Guest guest, Activity activity, boolean open) {}

    /** The stand behind a code, of a fair the public may see. */
    @Transactional(readOnly = true)
    public Optional<StandAt> stand(String code) {
        return guests.findByStand(code)
                .flatMap(guest -> guests.fairOf(guest.id())
                        .flatMap(fairs::find)
                        .filter(fair -> fair.activity().isPublic())
                        .map(fair -> new StandAt(guest, fair.activity(), isOpen(fair, guest))));
    }

    private boolean isOpen(Opened fair, Guest guest) {
        Instant now = clock.instant();
        return guest.has(FairAnswer.COMING)
                && fair.day()
                        .filter(day -> !day.cancelled())
                        .filter(day -> now.isBefore(day.ends().plus(Duration.ofHours(24))))
                        .isPresent();
    }

    /** @return false when the stand takes none; the same slip twice is one */
    @Transactional
    public boolean leave(String code, Slip slip) {
        Optional<StandAt> stand = stand(code).filter(StandAt::open);
        stand.ifPresent(at -> write(at.guest().id(), slip, Optional.empty()));
        return stand.isPresent();
    }

    /** One that was written on paper. */
    @Transactional
    public void type(String slug, int number, Slip slip, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.ATTEND);
        Guest guest = fairs.guests(fair).stream()
                .filter(each ->
                        each.stand().filter(stand -> stand.number() == number).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("Stand " + number));
        write(guest.id(), slip, Optional.of(who));
        fairs.record(fair, "slip", Map.of("stand", String.valueOf(number)), who);
    }

    private void write(UUID guest, Slip slip, Optional<SignedIn> by) {
        boolean agreed = !slip.consent().isEmpty();
        database.sql("""
                        insert into events.fair_slip (id, guest_id, kind, message, name, reach, consent, way, typed_by, written_at)
                        values (:id, :guest, :kind, nullif(:message, ''), nullif(:name, ''), nullif(:reach, ''), nullif(:consent, ''),
                                :way, :by, :at)
                        on conflict (id) do nothing""")
                .param("id", slip.id())
                .param("guest", guest)
                .param("kind", slip.kind().code())
                .param("message", slip.message())
                .param("name", agreed ? slip.name() : "")
                .param("reach", agreed ? slip.reach() : "")
                .param("consent", slip.consent())
                .param("way", slip.paper() ? "paper" : "screen")
                .param("by", by.map(person -> person.id().value()).orElse(null), Types.OTHER)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By guest, the first one first. */
    Map<UUID, List<Slip>> of(ActivityId fair) {
        Map<UUID, List<Slip>> slips = new HashMap<>();
        database.sql("""
                        select s.* from events.fair_slip s join events.fair_guest g on g.id = s.guest_id
                        where g.fair_id = :fair order by s.written_at, s.id""")
                .param("fair", fair.value())
                .query((row, number) -> Map.entry(row.getObject("guest_id", UUID.class), read(row)))
                .list()
                .forEach(entry -> slips.computeIfAbsent(entry.getKey(), unused -> new ArrayList<>())
                        .add(entry.getValue()));
        return slips;
    }

    int forget(OffsetDateTime before) {
        return database.sql("delete from events.fair_slip where written_at < :before")
                .param("before", before)
                .update();
    }

    private static Slip read(ResultSet row) throws SQLException {
        return new Slip(
                row.getObject("id", UUID.class),
                Coded.find(SlipKind.class, row.getString("kind")).orElseThrow(),
                text(row, "message"),
                text(row, "name"),
                text(row, "reach"),
                text(row, "consent"),
                "paper".equals(row.getString("way")),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
