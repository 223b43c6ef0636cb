package kompas.accounts.domain;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailBox;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** The letters before and after an account is erased or gets another address. */
@Component
class ProofLetters {

    private static final MailKind PROOF = new MailKind("accounts.mail.proof", false);
    private static final MailKind ADDRESS = new MailKind("accounts.mail.address", false);
    private static final MailKind UNUSED = new MailKind("accounts.mail.unused", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final NetworkSettings network;

    ProofLetters(Outbox outbox, PublicAddress address, Messages messages, NetworkSettings network) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.network = network;
    }

    /** To the mailbox of the account: only whoever reads it can have it erased. */
    void erasure(Person person, Secret token) {
        Text t = text(person);
        post(
                PROOF,
                person,
                person.email(),
                Letter.of(
                        t.say("accounts.mail.erasure.subject", "network", site(person.language())),
                        new Paragraph(t.say("accounts.mail.erasure.text")),
                        new Button(t.say("accounts.mail.erasure.button"), link(person, token)),
                        new Paragraph(t.say("accounts.mail.proof.not-you"))));
    }

    /** To the new mailbox: only whoever reads it can make it theirs. */
    void confirm(Person person, String to, Secret token) {
        Text t = text(person);
        post(
                PROOF,
                person,
                to,
                Letter.of(
                        t.say("accounts.mail.confirm.subject", "network", site(person.language())),
                        new Paragraph(t.say("accounts.mail.confirm.text", "who", person.name(), "address", to)),
                        new Button(t.say("accounts.mail.confirm.button"), link(person, token)),
                        new Paragraph(t.say("accounts.mail.proof.not-you"))));
    }

    /** To a mailbox that has an account of its own. */
    void taken(Person owner) {
        Text t = text(owner);
        post(
                ADDRESS,
                owner,
                owner.email(),
                Letter.of(
                        t.say("accounts.mail.taken.subject", "network", site(owner.language())),
                        new Paragraph(t.say("accounts.mail.taken.text", "address", owner.email()))));
    }

    /** To the old mailbox, for whoever did not want this. */
    void changed(Person was, String now) {
        Text t = text(was);
        post(
                ADDRESS,
                was,
                was.email(),
                Letter.of(
                        t.say("accounts.mail.changed.subject", "network", site(was.language())),
                        new Paragraph(t.say("accounts.mail.changed.text", "address", now)),
                        new Paragraph(t.say("accounts.mail.changed.not-you"))));
    }

    /** The last letter, of which nothing is kept either after a week. */
    void farewell(String email, String language) {
        Text t = new Text(messages, language);
        Letter letter = Letter.of(
                t.say("accounts.mail.farewell.subject", "network", site(language)),
                new Paragraph(t.say("accounts.mail.farewell.text")),
                new Paragraph(t.say("accounts.mail.farewell.stays")));
        outbox.post(Post.of(MailBox.FAREWELL, new Recipient(email, "", language, Optional.empty()), letter));
    }

    /** Before an account nobody uses is erased. */
    void unused(Person person, LocalDate goes) {
        Text t = text(person);
        post(
                UNUSED,
                person,
                person.email(),
                Letter.of(
                        t.say("accounts.mail.unused.subject", "network", site(person.language())),
                        new Paragraph(t.say("accounts.mail.unused.text", "date", t.date(goes))),
                        new Button(
                                t.say("accounts.mail.unused.button"),
                                address.of("/" + person.language() + "/sign-in"))));
    }

    private void post(MailKind kind, Person person, String to, Letter letter) {
        Recipient recipient = new Recipient(
                to, person.name(), person.language(), Optional.of(person.id().value()));
        outbox.post(Post.of(kind, recipient, letter));
    }

    private String link(Person person, Secret token) {
        return address.of("/" + person.language() + "/account/proof/" + token.text());
    }

    private Text text(Person person) {
        return new Text(messages, person.language());
    }

    private String site(String language) {
        return network.current().name().in(language).text();
    }
}
