package kompas.events.fairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.fairs.FairLetters.About;
import kompas.events.fairs.FairLinks.Purpose;
import kompas.events.fairs.Fairs.Opened;
import kompas.mail.Recipient;
import kompas.shared.kernel.SecretLink;
import kompas.shared.sql.DataVersions;
import org.springframework.stereotype.Component;

/** Brings letters to all mailboxes of guests, each with a link of its own. */
@Component
class FairPost {

    /** Days after the fair through which its results can be looked at. */
    private static final int RESULT_DAYS = 90;

    private final FairMailboxes mailboxes;
    private final FairLinks links;
    private final FairLetters letters;
    private final DataVersions versions;
    private final Clock clock;

    FairPost(FairMailboxes mailboxes, FairLinks links, FairLetters letters, DataVersions versions, Clock clock) {
        this.mailboxes = mailboxes;
        this.links = links;
        this.letters = letters;
        this.versions = versions;
        this.clock = clock;
    }

    /** @return to how many guests a letter went */
    int send(Opened fair, List<Guest> guests, About about, Optional<String> once) {
        return sendTo(fair, guests, about, once).size();
    }

    /**
     * @param once what must not be said twice to the same mailbox
     * @return the guests a letter went to
     */
    List<UUID> sendTo(Opened fair, List<Guest> guests, About about, Optional<String> once) {
        Map<UUID, List<Recipient>> boxes =
                mailboxes.of(guests.stream().map(Guest::id).toList());
        List<UUID> reached = new ArrayList<>();
        for (Guest guest : guests) {
            boolean any = false;
            for (Recipient to : boxes.getOrDefault(guest.id(), List.of())) {
                Optional<String> key = once.map(what -> what + ":" + guest.id() + ":" + to.email());
                any |= letters.send(fair, new FairLetters.Sent(about, guest, to, link(fair, guest, about, to), key));
            }
            if (any) {
                reached.add(guest.id());
            }
        }
        return reached;
    }

    /** Guests somebody reads mail for. */
    List<Guest> reachable(List<Guest> guests) {
        Map<UUID, List<Recipient>> boxes =
                mailboxes.of(guests.stream().map(Guest::id).toList());
        return guests.stream().filter(guest -> boxes.containsKey(guest.id())).toList();
    }

    /** What the public sees of a fair has changed. */
    void touch() {
        versions.touch("events");
    }

    LocalDate expires(Opened fair, About about) {
        LocalDate last = fair.day()
                .map(day -> day.ends().atZone(fair.activity().schedule().zone()).toLocalDate())
                .orElseGet(() -> LocalDate.now(clock).plusDays(RESULT_DAYS));
        return about == About.RESULT ? LocalDate.now(clock).plusDays(RESULT_DAYS) : last.plusDays(1);
    }

    private Optional<SecretLink> link(Opened fair, Guest guest, About about, Recipient to) {
        if (about == About.CANCELLED) {
            return Optional.empty();
        }
        Purpose purpose = about == About.RESULT ? Purpose.RESULT : Purpose.REPLY;
        return Optional.of(links.add(guest.id(), purpose, Optional.of(to.email()), expires(fair, about)));
    }
}
