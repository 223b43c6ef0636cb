package kompas.accounts.domain;

import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Tells people that there is a new way into their account. */
@Component
class PasskeyLetters {

    private static final MailKind ADDED = new MailKind("passkeys.mail", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final NetworkSettings network;

    PasskeyLetters(Outbox outbox, PublicAddress address, Messages messages, NetworkSettings network) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.network = network;
    }

    void added(Person to, String passkey) {
        Text t = new Text(messages, to.language());
        String site = network.current().name().in(to.language()).text();
        Letter letter = Letter.of(
                t.say("passkeys.mail.subject", "network", site),
                new Paragraph(t.say("passkeys.mail.text", "passkey", passkey, "network", site)),
                new Paragraph(t.say("passkeys.mail.not-you")),
                new Button(t.say("passkeys.mail.button"), address.of("/" + to.language() + "/account")));
        outbox.post(Post.of(
                ADDED,
                new Recipient(
                        to.email(),
                        to.name(),
                        to.language(),
                        Optional.of(to.id().value())),
                letter));
    }
}
