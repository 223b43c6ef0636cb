package kompas.directory.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What whoever adds an organisation is written. */
@Component
class AdditionLetters {

    private static final MailKind KIND = new MailKind("joining.mail.addition", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final NetworkSettings network;

    AdditionLetters(Outbox outbox, PublicAddress address, Messages messages, NetworkSettings network) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.network = network;
    }

    void confirm(Addition addition, SecretLink link) {
        Text t = text(addition);
        post(
                addition,
                t.say("joining.mail.confirm.subject", "name", name(addition)),
                List.of(
                        new Paragraph(t.say(
                                "joining.mail.confirm.text",
                                "name",
                                name(addition),
                                "network",
                                site(t),
                                "days",
                                network.current().correspondence().answerDays())),
                        button(t, "joining.mail.confirm.button", "/organisations/add/letter/" + link.text()),
                        new Paragraph(t.say("joining.mail.confirm.not-you"))));
    }

    void approved(Addition addition, String slug) {
        Text t = text(addition);
        post(
                addition,
                t.say("joining.mail.approved.subject", "name", name(addition)),
                List.of(
                        new Paragraph(t.say("joining.mail.approved.text", "name", name(addition), "network", site(t))),
                        button(t, "joining.mail.approved.button", "/organisations/" + slug),
                        new Paragraph(t.say(
                                "joining.mail.approved.yours",
                                "address",
                                addition.answers().address()))));
    }

    void asked(Addition addition, String question, SecretLink draft, String by) {
        Text t = text(addition);
        post(
                addition,
                t.say("joining.mail.asked.subject", "name", name(addition)),
                List.of(
                        new Paragraph(t.say("joining.mail.asked.text", "name", name(addition))),
                        new Quote(question, Optional.of(by)),
                        button(t, "joining.mail.asked.button", "/organisations/add/draft/" + draft.text()),
                        new Paragraph(t.say("joining.mail.asked.kept"))));
    }

    void declined(Addition addition, String reason, String by) {
        Text t = text(addition);
        List<Block> blocks = new ArrayList<>(List.of(
                new Paragraph(t.say("joining.mail.declined.text", "name", name(addition), "network", site(t))),
                new Quote(reason, Optional.of(by))));
        network.current()
                .contactEmail()
                .ifPresent(contact ->
                        blocks.add(new Paragraph(t.say("joining.mail.declined.contact", "address", contact))));
        post(addition, t.say("joining.mail.declined.subject", "name", name(addition)), blocks);
    }

    private void post(Addition addition, String subject, List<Block> blocks) {
        Answers answers = addition.answers();
        outbox.post(Post.of(
                        KIND,
                        new Recipient(answers.address(), answers.person(), addition.language(), Optional.empty()),
                        new Letter(subject, blocks))
                .about("addition", addition.id()));
    }

    private Button button(Text t, String key, String path) {
        return new Button(t.say(key), address.of("/" + t.language() + path));
    }

    private Text text(Addition addition) {
        return new Text(messages, addition.language());
    }

    private String site(Text t) {
        return network.current().name().in(t.language()).text();
    }

    private static String name(Addition addition) {
        return addition.answers().name();
    }
}
