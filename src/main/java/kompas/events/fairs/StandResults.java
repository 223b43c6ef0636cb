package kompas.events.fairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.fairs.FairLinks.Purpose;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a stand, for whoever has the link of its letter and nobody else. */
@Service
public class StandResults {

    private final Fairs fairs;
    private final GuestRows guests;
    private final FairDay day;
    private final Slips slips;
    private final FairLinks links;
    private final Clock clock;

    StandResults(Fairs fairs, GuestRows guests, FairDay day, Slips slips, FairLinks links, Clock clock) {
        this.fairs = fairs;
        this.guests = guests;
        this.day = day;
        this.slips = slips;
        this.links = links;
        this.clock = clock;
    }

    /** @param stands how many there were in all */
    public record Result(Opened fair, Guest guest, List<Slip> slips, int stands) {

        public long count(SlipKind kind) {
            return slips.stream().filter(slip -> slip.kind() == kind).count();
        }
    }

    @Transactional(readOnly = true)
    public Optional<Result> find(SecretLink link) {
        return links.find(link, Purpose.RESULT, LocalDate.now(clock))
                .flatMap(found -> guests.find(found.guest()))
                .flatMap(guest -> guests.fairOf(guest.id()).flatMap(fairs::find).map(fair -> of(fair, guest)));
    }

    /** To print, for those who have no e-mail. */
    @Transactional(readOnly = true)
    public List<Result> all(Opened fair) {
        List<Guest> stands = day.withResults(fair);
        Map<UUID, List<Slip>> left = slips.of(fair.activity().id());
        return stands.stream()
                .map(guest -> new Result(fair, guest, left.getOrDefault(guest.id(), List.of()), stands.size()))
                .toList();
    }

    private Result of(Opened fair, Guest guest) {
        return new Result(
                fair,
                guest,
                slips.of(fair.activity().id()).getOrDefault(guest.id(), List.of()),
                day.withResults(fair).size());
    }
}
