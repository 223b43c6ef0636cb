package kompas.events.helping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.helping.HelpWords.Told;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Facts;
import kompas.mail.Block.Facts.Fact;
import kompas.mail.Block.Items;
import kompas.mail.Block.Items.Item;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Component;

/** What those who help are written. Whoever has no mail is laid on the desk to be phoned, where it cannot wait. */
@Component
class HelpLetters {

    private static final MailKind HELP = new MailKind("helping.mail.help", false);

    private final Volunteers volunteers;
    private final HelpWords words;
    private final HelpCalls calls;
    private final Outbox outbox;
    private final PublicAddress address;

    HelpLetters(Volunteers volunteers, HelpWords words, HelpCalls calls, Outbox outbox, PublicAddress address) {
        this.volunteers = volunteers;
        this.words = words;
        this.calls = calls;
        this.outbox = outbox;
        this.address = address;
    }

    void taken(Volunteer volunteer, List<HelpShift> shifts, SecretLink link) {
        Told told = words.of(volunteer.activity(), volunteer.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(told.t().say("helping.mail.taken.text", "title", told.title())));
        blocks.addAll(facts(told, shifts.stream().map(HelpShift::id).toList()));
        volunteer
                .guardian()
                .ifPresent(guardian -> blocks.add(
                        new Paragraph(told.t().say("helping.mail.taken.guardian", "name", guardian.name()))));
        blocks.add(button(told, "helping.mail.look", link, ""));
        blocks.add(calendar(told, "helping.mail.calendar", link));
        blocks.add(new Paragraph(told.t().say("helping.mail.not-you")));
        post(volunteer, told.t().say("helping.mail.taken.subject", "title", told.title()), blocks, Optional.empty());
    }

    /** Staff moved somebody to another shift. */
    void swapped(Volunteer volunteer, UUID shift) {
        if (volunteer.email().isPresent()) {
            write(volunteer, List.of(shift), "swapped", Optional.empty());
        }
    }

    /**
     * Shifts begin at another time or place, or do not take place.
     *
     * @param about {@code moved} or {@code cancelled}
     * @param turns of the volunteer that are concerned
     * @param state what the shifts are at now: of the same state it is told once
     */
    void changed(Volunteer volunteer, List<Turn> turns, String about, String state) {
        if (volunteer.email().isEmpty()) {
            calls.ask(volunteer, turns, about);
            return;
        }
        write(
                volunteer,
                turns.stream().map(Turn::shift).toList(),
                about,
                Optional.of("helping." + about + ":" + volunteer.id() + ":" + state));
    }

    /** @param day tomorrow: of one day somebody is reminded once */
    void reminder(Volunteer volunteer, List<UUID> shifts, String day) {
        write(volunteer, shifts, "reminder", Optional.of("helping.reminder:" + volunteer.id() + ":" + day));
    }

    void thanks(Volunteer volunteer) {
        Told told = words.of(volunteer.activity(), volunteer.language());
        post(
                volunteer,
                told.t().say("helping.mail.thanks.subject", "title", told.title()),
                List.of(
                        new Paragraph(told.t().say("helping.mail.thanks.text", "title", told.title())),
                        button(told, "helping.mail.thanks.button", volunteers.link(volunteer.id()), "/certificate"),
                        new Paragraph(told.t().say("helping.mail.thanks.more"))),
                Optional.of("helping.thanks:" + volunteer.id()));
    }

    private void write(Volunteer volunteer, List<UUID> shifts, String what, Optional<String> once) {
        Told told = words.of(volunteer.activity(), volunteer.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(told.t().say("helping.mail." + what + ".text", "title", told.title())));
        blocks.addAll(facts(told, shifts));
        SecretLink link = volunteers.link(volunteer.id());
        blocks.add(button(told, "helping.mail.look", link, ""));
        blocks.add(calendar(
                told, what.equals("cancelled") ? "helping.mail.calendar-cancelled" : "helping.mail.calendar", link));
        post(volunteer, told.t().say("helping.mail." + what + ".subject", "title", told.title()), blocks, once);
    }

    private static List<Block> facts(Told told, List<UUID> shifts) {
        return List.of(
                new Items(shifts.stream()
                        .map(shift -> new Item(told.shift(shift), Optional.empty()))
                        .toList()),
                new Facts(List.of(new Fact(told.t().say("helping.mail.where"), told.where()))));
    }

    private Button button(Told told, String key, SecretLink link, String more) {
        return new Button(told.t().say(key), own(told, link, more));
    }

    /** What puts the shifts into a calendar, and, opened again, changes or cancels them there. */
    private Items calendar(Told told, String key, SecretLink link) {
        return new Items(List.of(new Item(told.t().say(key), Optional.of(own(told, link, "/calendar.ics")))));
    }

    private String own(Told told, SecretLink link, String more) {
        return address.of("/" + told.t().language() + "/help/" + link.text() + more);
    }

    private void post(Volunteer volunteer, String subject, List<Block> blocks, Optional<String> once) {
        Recipient to = new Recipient(
                volunteer.email().orElseThrow(), volunteer.name().orElse(""), volunteer.language(), Optional.empty());
        Post post = Post.of(HELP, to, new Letter(subject, blocks)).about("helper", volunteer.id());
        outbox.post(once.map(post::once).orElse(post));
    }
}
