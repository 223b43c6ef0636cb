package kompas.events.fairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.confirming.PaperCode;
import kompas.events.ActivityStatus;
import kompas.events.EventsAct;
import kompas.events.Occurrence;
import kompas.events.fairs.FairLinks.Purpose;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who are invited answer: by the link of a mail, by the code of a letter, or through staff on the phone. */
@Service
public class Replying {

    private final Fairs fairs;
    private final FairRows rows;
    private final GuestRows guests;
    private final FairLinks links;
    private final FairPost post;
    private final Clock clock;

    Replying(Fairs fairs, FairRows rows, GuestRows guests, FairLinks links, FairPost post, Clock clock) {
        this.fairs = fairs;
        this.rows = rows;
        this.guests = guests;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /**
     * What a link opens.
     *
     * @param letter whether it was printed on paper
     */
    public record Invitation(Opened fair, Guest guest, State state, boolean letter) {

        /** The fair was moved since they answered, and they are asked again. */
        public boolean again() {
            return guest.reply().isPresent() && Inviting.isSilent(guest, fair.fair());
        }
    }

    /** Whether an answer is taken. */
    public enum State {
        OPEN,
        /** The last day on which they change it by themselves is past; staff still can. */
        TOO_LATE,
        CANCELLED
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> look(SecretLink link) {
        return links.find(link, Purpose.REPLY, today()).flatMap(this::invitation);
    }

    /** A link in place of a code somebody typed from a letter; empty when it is none, or has ended. */
    @Transactional
    public Optional<SecretLink> enter(String typed) {
        return PaperCode.typed(typed)
                .flatMap(code -> guests.findByCode(code.hash(), today()))
                .map(guest -> links.add(guest, Purpose.REPLY, Optional.empty(), today().plusDays(1)));
    }

    /**
     * Keeps an answer; the same twice is one.
     *
     * @return the state it met: it was kept when that was {@link State#OPEN}; empty for a link that leads nowhere
     */
    @Transactional
    public Optional<State> reply(SecretLink link, Reply said) {
        Optional<Invitation> invitation = look(link);
        invitation
                .filter(found -> found.state() == State.OPEN)
                .ifPresent(found -> keep(found.fair(), found.guest(), said, found.letter() ? "letter" : "mail"));
        return invitation.map(Invitation::state);
    }

    /** What staff were told on the phone, until the fair is over. */
    @Transactional
    public void replyFor(String slug, UUID guest, Reply said, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        Guest invited = fairs.guest(fair, guest);
        keep(fair, invited, said, "staff");
        if (invited.asked().way().equals("none")) {
            guests.invited(guest, "phone", today());
        }
        fairs.record(fair, "reply", Map.of("answer", said.answer().code()), who);
    }

    private void keep(Opened fair, Guest guest, Reply said, String way) {
        Fair locked = rows.lock(fair.activity().id()).orElseThrow();
        Reply reply = new Reply(
                said.answer(),
                said.tables(),
                said.chairs(),
                said.people(),
                said.power(),
                said.brings(),
                said.about(),
                said.near()
                        .filter(near -> !near.equals(guest.id()))
                        .filter(near -> guests.fairOf(near)
                                .equals(Optional.of(fair.activity().id()))),
                said.away(),
                locked.round(),
                way,
                clock.instant());
        boolean resized = Math.max(1, reply.tables()) != guest.footprint().units();
        guests.reply(guest.id(), reply, StandCode.make());
        if (guest.stand().isPresent() && resized && reply.answer() == FairAnswer.COMING) {
            guests.unplace(guest.id());
        }
        if (guest.stand().isPresent() && (resized || reply.answer() != FairAnswer.COMING)) {
            rows.planChanged(fair.activity().id());
        }
        post.touch();
    }

    private Optional<Invitation> invitation(FairLinks.Found found) {
        Optional<Guest> guest = guests.find(found.guest());
        Optional<Opened> fair = guests.fairOf(found.guest()).flatMap(fairs::find);
        return guest.flatMap(invited -> fair.map(open -> new Invitation(
                open, invited, state(open, invited), found.email().isEmpty())));
    }

    /** Whoever is asked anew because the fair moved may answer, whatever day it is. */
    private State state(Opened fair, Guest guest) {
        boolean cancelled = fair.activity().status() == ActivityStatus.CANCELLED
                || fair.day().filter(Occurrence::cancelled).isPresent();
        if (cancelled) {
            return State.CANCELLED;
        }
        boolean over = fair.day().filter(day -> day.isOver(clock.instant())).isPresent();
        boolean again = guest.reply().isPresent() && Inviting.isSilent(guest, fair.fair());
        boolean late = fair.fair()
                .changeableUntil()
                .filter(day -> day.isBefore(today()))
                .isPresent();
        return over || late && !again ? State.TOO_LATE : State.OPEN;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
