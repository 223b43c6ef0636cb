package kompas.events.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kompas.events.signup.SignUpWords.Told;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Facts;
import kompas.mail.Block.Facts.Fact;
import kompas.mail.Block.Items;
import kompas.mail.Block.Items.Item;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/**
 * What those who signed up are written. Who has only a telephone is laid on the desk to be phoned, where it cannot wait; who
 * left neither is told nothing.
 */
@Component
public class SignUpLetters {

    private static final MailKind SIGN_UP = new MailKind("signup.mail.sign-up", false);
    private static final MailKind MESSAGE = new MailKind("signup.mail.message", false);

    private final Parties parties;
    private final Registrations registrations;
    private final SignUpWords words;
    private final PhoneCalls calls;
    private final Outbox outbox;
    private final PublicAddress address;

    SignUpLetters(
            Parties parties,
            Registrations registrations,
            SignUpWords words,
            PhoneCalls calls,
            Outbox outbox,
            PublicAddress address) {
        this.parties = parties;
        this.registrations = registrations;
        this.words = words;
        this.calls = calls;
        this.outbox = outbox;
        this.address = address;
    }

    void signedUp(Party party, List<Registration> dates, SecretLink link) {
        Told first = words.of(dates.getFirst().occurrence(), party.language());
        Text t = first.t();
        boolean seated = dates.stream().anyMatch(date -> date.state() == SignUpState.CONFIRMED);
        String what = seated ? "seated" : "waiting";
        List<Item> lines = dates.stream()
                .map(date -> new Item(line(date, words.of(date.occurrence(), party.language())), Optional.empty()))
                .toList();
        post(
                party,
                t.say("signup.mail." + what + ".subject", "title", first.title()),
                List.of(
                        new Paragraph(t.say("signup.mail." + what + ".text", "title", first.title())),
                        new Items(lines),
                        door(party, first),
                        button(t, "signup.mail.look", link),
                        calendar(t, "signup.mail.calendar", link),
                        new Paragraph(t.say("signup.mail.not-you"))),
                Optional.empty());
    }

    private static Facts door(Party party, Told told) {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(place(told));
        facts.addAll(shared(told));
        party.code().ifPresent(code -> facts.add(new Fact(told.t().say("signup.mail.code"), code.text())));
        return new Facts(facts);
    }

    private String line(Registration date, Told told) {
        return date.state() == SignUpState.CONFIRMED
                ? told.t().say("signup.mail.line-seats", "when", told.when(), "people", date.people())
                : told.t().say("signup.mail.line-waiting", "when", told.when(), "ahead", registrations.ahead(date));
    }

    /** Seats are kept for somebody until a moment. */
    void offered(Registration whose, Instant until) {
        Party party = parties.find(whose.party()).orElseThrow();
        if (party.reach().email().isEmpty()) {
            calls.ask(whose, "offered");
            return;
        }
        Told told = words.of(whose.occurrence(), party.language());
        write(
                party,
                told,
                "offered",
                told.t().say("signup.mail.offered.text", "people", whose.people(), "until", told.moment(until)));
    }

    void ranOut(Registration whose) {
        Party party = parties.find(whose.party()).orElseThrow();
        if (party.reach().email().isEmpty()) {
            calls.notNeeded(whose.occurrence());
            return;
        }
        Told told = words.of(whose.occurrence(), party.language());
        write(party, told, "ran-out", told.t().say("signup.mail.ran-out.text"));
    }

    /** Dates of one party are at another time or place now; said in one mail, once for each state of them. */
    void moved(List<Registration> theirs) {
        changed(theirs, "moved");
    }

    void cancelled(List<Registration> theirs) {
        changed(theirs, "cancelled");
    }

    private void changed(List<Registration> theirs, String what) {
        Party party = parties.find(theirs.getFirst().party()).orElseThrow();
        if (party.reach().email().isEmpty()) {
            theirs.forEach(each -> calls.ask(each, what));
            return;
        }
        List<Told> dates = theirs.stream()
                .map(each -> words.of(each.occurrence(), party.language()))
                .sorted(Comparator.comparing(told -> told.date().starts()))
                .toList();
        Told first = dates.getFirst();
        SecretLink link = parties.link(party.id());
        List<Block> blocks = new ArrayList<>(said(dates, what));
        blocks.add(button(first.t(), "signup.mail.look", link));
        blocks.add(calendar(first.t(), "signup.mail.calendar-" + what, link));
        post(
                party,
                first.t().say("signup.mail." + what + ".subject", "title", first.title()),
                blocks,
                Optional.of("signup." + what + ":" + party.id() + ":" + state(dates)));
    }

    /** What happened, why, and to which dates. */
    private static List<Block> said(List<Told> dates, String what) {
        Told first = dates.getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                first.t().say("signup.mail." + what + ".text", "title", first.title(), "dates", dates.size())));
        dates.stream()
                .flatMap(told -> told.note().stream())
                .distinct()
                .forEach(note -> blocks.add(new Quote(note, Optional.empty())));
        blocks.add(
                dates.size() == 1
                        ? facts(first)
                        : new Items(dates.stream()
                                .map(told -> new Item(told.when() + " · " + told.where(), Optional.empty()))
                                .toList()));
        return blocks;
    }

    /** By the latest change of the dates: the same change announced twice is told once. */
    private static long state(List<Told> dates) {
        return dates.stream()
                .mapToLong(told -> told.date().changed().toEpochMilli())
                .max()
                .orElse(0);
    }

    /** Tomorrow it is. */
    void reminder(Registration whose) {
        Party party = parties.find(whose.party()).orElseThrow();
        Told told = words.of(whose.occurrence(), party.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                told.t().say("signup.mail.reminder.text", "title", told.title(), "people", whose.people())));
        blocks.add(facts(told));
        party.code()
                .ifPresent(code ->
                        blocks.add(new Paragraph(told.t().say("signup.mail.reminder.code", "code", code.text()))));
        blocks.add(button(told.t(), "signup.mail.look", parties.link(party.id())));
        post(
                party,
                told.t().say("signup.mail.reminder.subject", "title", told.title()),
                blocks,
                Optional.of("signup.reminder:" + whose.id() + ":"
                        + told.date().starts().toEpochMilli()));
    }

    /**
     * What staff write to those who signed up.
     *
     * @param once of the form it was typed in
     */
    public record Message(String subject, String text, String by, String once) {}

    void message(Registration to, Message message) {
        Party party = parties.find(to.party()).orElseThrow();
        Told told = words.of(to.occurrence(), party.language());
        outbox.post(Post.of(
                        MESSAGE,
                        recipient(party),
                        Letter.of(
                                message.subject(),
                                new Paragraph(told.t().say("signup.mail.message.text", "title", told.title())),
                                new Quote(message.text(), Optional.of(message.by())),
                                button(told.t(), "signup.mail.look", parties.link(party.id()))))
                .once("signup.message:" + to.id() + ":" + message.once())
                .about("party", party.id()));
    }

    private void write(Party party, Told told, String what, String sentence) {
        post(
                party,
                told.t().say("signup.mail." + what + ".subject", "title", told.title()),
                List.of(
                        new Paragraph(sentence),
                        facts(told),
                        button(told.t(), "signup.mail." + what + ".button", parties.link(party.id()))),
                Optional.empty());
    }

    private static Facts facts(Told told) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(told.t().say("signup.mail.when"), told.when()));
        facts.addAll(place(told));
        facts.addAll(shared(told));
        return new Facts(facts);
    }

    /** Where, and the way there for whoever takes part from afar. */
    private static List<Fact> place(Told told) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(told.t().say("signup.mail.where"), told.where()));
        told.activity()
                .where()
                .onlineUrl()
                .ifPresent(address -> facts.add(new Fact(told.t().say("signup.mail.online"), address)));
        return facts;
    }

    /** The shared day it is part of. */
    private static List<Fact> shared(Told told) {
        return told.shared().map(day -> new Fact(told.t().say("campaigns.part-of"), day)).stream()
                .toList();
    }

    private void post(Party party, String subject, List<Block> blocks, Optional<String> once) {
        Post post =
                Post.of(SIGN_UP, recipient(party), new Letter(subject, blocks)).about("party", party.id());
        outbox.post(once.map(post::once).orElse(post));
    }

    private Button button(Text t, String key, SecretLink link) {
        return new Button(t.say(key), address.of("/" + t.language() + "/sign-up/" + link.text()));
    }

    /** What puts the dates into a calendar, and, opened again, changes or cancels them there. */
    private Items calendar(Text t, String key, SecretLink link) {
        return new Items(List.of(new Item(
                t.say(key),
                Optional.of(address.of("/" + t.language() + "/sign-up/" + link.text() + "/calendar.ics")))));
    }

    private static Recipient recipient(Party party) {
        return new Recipient(
                party.reach().email().orElseThrow(),
                party.reach().name().orElse(""),
                party.language(),
                Optional.empty());
    }
}
