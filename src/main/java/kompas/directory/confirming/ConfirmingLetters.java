package kompas.directory.confirming;

import java.util.List;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Outbox.Posted;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** The yearly mail and its reminders. */
@Component
class ConfirmingLetters {

    private static final MailKind KIND = new MailKind("confirming.mail.kind", true);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final NetworkSettings network;
    private final PeriodsInForce periods;

    ConfirmingLetters(
            Outbox outbox, PublicAddress address, Messages messages, NetworkSettings network, PeriodsInForce periods) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.network = network;
        this.periods = periods;
    }

    /**
     * @param time the first mail of a question is 1
     * @return whether the mailbox takes it
     */
    boolean send(Subject subject, Recipient to, SecretLink link, int time) {
        Text t = new Text(messages, to.language());
        String name = subject.name().in(t.language()).text();
        String site = network.current().name().in(t.language()).text();
        boolean first = time == 1;
        Letter letter = new Letter(
                t.say(first ? "confirming.mail.subject" : "confirming.mail.subject-again", "name", name),
                List.of(
                        new Paragraph(question(t, name, site, first)),
                        new Button(
                                t.say("confirming.mail.button"),
                                address.of("/" + t.language() + "/confirm/" + link.text())),
                        new Paragraph(t.say("confirming.mail.change")),
                        new Paragraph(t.say("confirming.mail.silence"))));
        Posted posted = outbox.post(
                Post.of(KIND, to, letter).about("organisation", subject.id().value()));
        return posted == Posted.ACCEPTED || posted == Posted.SAID_BEFORE;
    }

    private String question(Text t, String name, String site, boolean first) {
        return first
                ? t.say(
                        "confirming.mail.text",
                        "name",
                        name,
                        "network",
                        site,
                        "often",
                        periods.now().often())
                : t.say("confirming.mail.text-again", "name", name, "network", site);
    }
}
