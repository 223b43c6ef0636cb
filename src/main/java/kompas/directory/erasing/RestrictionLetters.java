package kompas.directory.erasing;

import java.time.LocalDate;
import java.util.Optional;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import kompas.shared.text.Languages;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Tells somebody before what is kept of them is used again. */
@Component
class RestrictionLetters {

    private static final MailKind KIND = new MailKind("restricting.mail", false);

    private final Outbox outbox;
    private final Messages messages;
    private final NetworkSettings network;
    private final Languages languages;

    RestrictionLetters(Outbox outbox, Messages messages, NetworkSettings network, Languages languages) {
        this.outbox = outbox;
        this.messages = messages;
        this.network = network;
        this.languages = languages;
    }

    /** In the organisation's own language, for theirs is not known. */
    void lifted(RestrictedContact restricted, String email, LocalDate day) {
        String own = restricted.organisationName().source();
        String language = languages.has(own) ? own : languages.standard();
        Text t = new Text(messages, language);
        Letter letter = Letter.of(
                t.say(
                        "restricting.mail.subject",
                        "network",
                        network.current().name().in(language).text()),
                new Paragraph(t.say(
                        "restricting.mail.text",
                        "name",
                        restricted.organisationName().in(language).text(),
                        "date",
                        t.date(day))),
                new Paragraph(t.say("restricting.mail.object")));
        outbox.post(Post.of(KIND, new Recipient(email, restricted.name(), language, Optional.empty()), letter));
    }
}
