package kompas.events.fairs;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.FairLetters.About;
import kompas.events.fairs.Fairs.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day itself and the next: who arrived, and what every stand and the library take home. */
@Service
public class FairDay {

    private final Fairs fairs;
    private final FairRows rows;
    private final GuestRows guests;
    private final Slips slips;
    private final FairPost post;
    private final Clock clock;

    FairDay(Fairs fairs, FairRows rows, GuestRows guests, Slips slips, FairPost post, Clock clock) {
        this.fairs = fairs;
        this.rows = rows;
        this.guests = guests;
        this.slips = slips;
        this.post = post;
        this.clock = clock;
    }

    /** Notes that somebody is there, or that it was a mistake. */
    @Transactional
    public void arrived(String slug, UUID guest, boolean there, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.ATTEND);
        Guest found = fairs.guest(fair, guest);
        if (there != found.arrived().isPresent()) {
            guests.arrived(guest, there ? Optional.of(clock.instant()) : Optional.empty());
            post.touch();
        }
    }

    /**
     * Everything a fair came to.
     *
     * @param slips by guest
     */
    public record Report(Opened fair, List<Guest> guests, Map<UUID, List<Slip>> slips) {

        public Report {
            guests = List.copyOf(guests);
            slips = Map.copyOf(slips);
        }

        public List<Guest> there() {
            return guests.stream().filter(guest -> guest.arrived().isPresent()).toList();
        }

        public List<Slip> of(Guest guest) {
            return slips.getOrDefault(guest.id(), List.of());
        }

        public long count(SlipKind kind) {
            return slips.values().stream()
                    .flatMap(List::stream)
                    .filter(slip -> slip.kind() == kind)
                    .count();
        }
    }

    @Transactional(readOnly = true)
    public Report report(Opened fair) {
        return new Report(fair, fairs.guests(fair), slips.of(fair.activity().id()));
    }

    @Transactional
    public void press(String slug, String words, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        rows.press(fair.activity().id(), words);
        post.touch();
    }

    /** Whether it has begun, so that there can be results. */
    public boolean hasBegun(Opened fair) {
        return fair.day().filter(day -> !day.starts().isAfter(clock.instant())).isPresent();
    }

    /** Sends every stand what came of it; to each once, however often it is pressed. */
    @Transactional
    public int sendResults(String slug, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        rows.lock(fair.activity().id());
        if (!hasBegun(fair)) {
            return 0;
        }
        Instant now = clock.instant();
        List<Guest> due = post.reachable(withResults(fair)).stream()
                .filter(guest -> guests.resultSent(guest.id(), now))
                .toList();
        int sent = post.send(fair, due, About.RESULT, Optional.empty());
        rows.resultsSent(fair.activity().id(), now);
        fairs.record(fair, "results", Map.of("count", String.valueOf(sent)), who);
        return sent;
    }

    /** Stands that were noted as there, or at which visitors left something; all of them where nobody was noted. */
    public List<Guest> withResults(Opened fair) {
        List<Guest> stands = fairs.guests(fair).stream()
                .filter(guest -> guest.has(FairAnswer.COMING))
                .toList();
        if (stands.stream().noneMatch(guest -> guest.arrived().isPresent())) {
            return stands;
        }
        Set<UUID> left = slips.of(fair.activity().id()).keySet();
        return stands.stream()
                .filter(guest -> guest.arrived().isPresent() || left.contains(guest.id()))
                .toList();
    }
}
