package kompas.directory.needed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.directory.needed.NeedReply.Named;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Languages;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What an organisation and whoever wants to help are written; neither learns the other's address from it. */
@Component
class ReplyLetters {

    private static final MailKind KIND = new MailKind("needed.mail.reply", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final Languages languages;
    private final NeedMailboxes mailboxes;

    ReplyLetters(
            Outbox outbox, PublicAddress address, Messages messages, Languages languages, NeedMailboxes mailboxes) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.languages = languages;
        this.mailboxes = mailboxes;
    }

    void arrived(WorkedNeed need, NeedReply reply, Named voice, String name) {
        mailboxes.of(List.of(need.who().id())).values().stream()
                .flatMap(List::stream)
                .forEach(recipient -> {
                    Text t = new Text(messages, recipient.language());
                    String from = voice.name()
                            .map(text -> text.in(t.language()).text() + " (" + name + ")")
                            .orElse(name);
                    post(
                            need,
                            recipient,
                            Letter.of(
                                    t.say("needed.mail.arrived.subject", "name", from),
                                    new Paragraph(t.say(
                                            "needed.mail.arrived.text",
                                            "name",
                                            from,
                                            "needs",
                                            NeedLetters.said(List.of(need), t))),
                                    new Quote(reply.words(), Optional.of(from)),
                                    button(t, "needed.mail.arrived.look", "/needs/" + need.id())));
                });
    }

    void answered(WorkedNeed need, Person person, boolean accepted, String thanks) {
        Text t = new Text(messages, languages.has(person.language()) ? person.language() : languages.standard());
        String name = need.who().name().in(t.language()).text();
        String subject = accepted ? "needed.mail.accepted.subject" : "needed.mail.declined.subject";
        String text = accepted ? "needed.mail.accepted.text" : "needed.mail.declined.text";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say(text, "name", name, "needs", NeedLetters.said(List.of(need), t))));
        if (!thanks.isEmpty()) {
            blocks.add(new Quote(thanks, Optional.of(name)));
        }
        blocks.add(button(t, "needed.mail.introduced.look", need.who().path()));
        Recipient to = new Recipient(
                person.email(),
                person.name(),
                t.language(),
                Optional.of(person.id().value()));
        post(need, to, new Letter(t.say(subject, "name", name), blocks));
    }

    private void post(WorkedNeed need, Recipient to, Letter letter) {
        outbox.post(
                Post.of(KIND, to, letter).about("organisation", need.who().id().value()));
    }

    private Button button(Text t, String key, String path) {
        return new Button(t.say(key), address.of("/" + t.language() + path));
    }
}
