package kompas.events.fairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.search.OrganisationCriteria;
import kompas.events.EventsAct;
import kompas.events.fairs.FairLetters.About;
import kompas.events.fairs.Fairs.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations found by any filter of the Compass, and guests of other kinds, are invited; the silent are reminded. */
@Service
public class Inviting {

    private final Fairs fairs;
    private final FairRows rows;
    private final GuestRows guests;
    private final Invitees invitees;
    private final FairPost post;
    private final Clock clock;

    Inviting(Fairs fairs, FairRows rows, GuestRows guests, Invitees invitees, FairPost post, Clock clock) {
        this.fairs = fairs;
        this.rows = rows;
        this.guests = guests;
        this.invitees = invitees;
        this.post = post;
        this.clock = clock;
    }

    /** Whom a filter finds, and who of them is not invited and why. */
    @Transactional(readOnly = true)
    public Invitees.Found preview(Opened fair, OrganisationCriteria criteria, String language) {
        return invitees.of(fair.activity().id(), criteria, language);
    }

    /**
     * Invites those found, by mail where somebody reads it; the others wait for a letter or a call.
     *
     * @param expected how many were shown before; when there are more they are to be shown first
     * @return how many were invited; empty when there are more than were shown, or nobody
     */
    @Transactional
    public Optional<Sent> invite(String slug, OrganisationCriteria criteria, int expected, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        rows.lock(fair.activity().id());
        List<Invitees.Line> found =
                invitees.of(fair.activity().id(), criteria, who.language()).lines();
        if (found.isEmpty() || found.size() > expected) {
            return Optional.empty();
        }
        Map<OrganisationId, String> languages =
                found.stream().collect(Collectors.toMap(Invitees.Line::id, Invitees.Line::language));
        guests.add(fair.activity().id(), languages);
        Sent sent = write(fair);
        fairs.record(fair, "invite", Map.of("count", String.valueOf(found.size())), who);
        return Optional.of(sent);
    }

    /** @param mailed how many a mail went to; {@code others} wait for a letter or a call */
    public record Sent(int mailed, int others) {}

    /** Adds a guest who is not in the Compass, and writes to them where there is an address. */
    @Transactional
    public UUID add(String slug, GuestForm guest, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        UUID id = guests.add(fair.activity().id(), guest);
        write(fair);
        fairs.record(fair, "guest", Map.of("kind", guest.kind().code()), who);
        return id;
    }

    /**
     * Takes back an invitation; with it goes all that was said.
     *
     * @return false for a stand at which visitors left slips: those are not ours to throw away
     */
    @Transactional
    public boolean remove(String slug, UUID guest, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        if (!guests.remove(fairs.guest(fair, guest).id())) {
            return false;
        }
        rows.planChanged(fair.activity().id());
        fairs.record(fair, "uninvite", Map.of(), who);
        post.touch();
        return true;
    }

    /** Writes once more to all who were written to and are silent; to each once a day at most. */
    @Transactional
    public int remind(String slug, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        rows.lock(fair.activity().id());
        LocalDate today = LocalDate.now(clock);
        List<Guest> silent = guests.of(fair.activity().id()).stream()
                .filter(guest -> isSilent(guest, fair.fair()))
                .filter(guest -> guest.asked()
                        .invitedOn()
                        .filter(day -> day.isBefore(today))
                        .isPresent())
                .filter(guest ->
                        guest.asked().remindedOn().filter(today::equals).isEmpty())
                .toList();
        int count = post.send(fair, silent, About.REMIND, Optional.empty());
        silent.forEach(guest -> guests.reminded(guest.id(), today));
        fairs.record(fair, "remind", Map.of("count", String.valueOf(count)), who);
        return count;
    }

    /** Whether an answer is waited for: none yet, or one from before the fair was moved. */
    public static boolean isSilent(Guest guest, Fair fair) {
        return guest.reply()
                .map(reply -> reply.answer() != FairAnswer.NOT_COMING && reply.round() < fair.round())
                .orElse(true);
    }

    private Sent write(Opened fair) {
        LocalDate today = LocalDate.now(clock);
        List<Guest> unasked = guests.of(fair.activity().id()).stream()
                .filter(guest ->
                        guest.asked().way().equals("none") && guest.reply().isEmpty())
                .toList();
        List<UUID> mailed = post.sendTo(fair, unasked, About.INVITE, Optional.empty());
        mailed.forEach(guest -> guests.invited(guest, "mail", today));
        return new Sent(mailed.size(), unasked.size() - mailed.size());
    }
}
