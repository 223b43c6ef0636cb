package kompas.events.fairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.fairs.Fairs.Opened;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Facts;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Outbox.Posted;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What those who are invited to a fair are written. */
@Component
class FairLetters {

    private static final MailKind INVITATION = new MailKind("fairs.mail.kind", true);
    /** What somebody who answered has to know, whether or not they want more invitations. */
    private static final MailKind NEWS = new MailKind("fairs.mail.news", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final FairWords words;

    FairLetters(Outbox outbox, PublicAddress address, Messages messages, FairWords words) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.words = words;
    }

    /** What a letter is for; each has words of its own under {@code fairs.mail.<code>}. */
    enum About {
        INVITE,
        REMIND,
        MOVED,
        CANCELLED,
        RESULT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One letter on its way to a guest.
     *
     * @param link where its button leads; empty for a letter without
     * @param once what must not be said twice
     */
    record Sent(About about, Guest guest, Recipient to, Optional<SecretLink> link, Optional<String> once) {}

    /** @return whether the mailbox takes it */
    boolean send(Opened fair, Sent sent) {
        Text t = new Text(messages, sent.to().language());
        String key = "fairs.mail." + sent.about().code();
        String title = title(fair.activity(), t);
        String name = sent.guest().shown(t.language()).text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say(key + ".text", "name", name, "title", title)));
        if (sent.about() == About.INVITE && !fair.fair().words().isEmpty()) {
            blocks.add(new Paragraph(fair.fair().words()));
        }
        if (sent.about() != About.RESULT) {
            blocks.add(new Facts(words.facts(fair, t)));
        }
        sent.link().ifPresent(link -> blocks.add(new Button(t.say(key + ".button"), address.of(path(sent, link)))));
        blocks.add(new Paragraph(t.say(key + ".end")));
        Post post = Post.of(kind(sent), sent.to(), new Letter(t.say(key + ".subject", "title", title), blocks))
                .about("activity", fair.activity().id().value());
        Posted posted = outbox.post(sent.once().map(post::once).orElse(post));
        return posted == Posted.ACCEPTED || posted == Posted.SAID_BEFORE;
    }

    private static MailKind kind(Sent sent) {
        boolean asks = sent.about() == About.INVITE || sent.about() == About.REMIND;
        return asks || sent.guest().reply().isEmpty() ? INVITATION : NEWS;
    }

    static String title(Activity activity, Text t) {
        return activity.title().map(title -> title.in(t.language()).text()).orElseGet(() -> t.say("events.kind.fair"));
    }

    private static String path(Sent sent, SecretLink link) {
        String page = sent.about() == About.RESULT ? "/stand-result/" : "/invitation/";
        return "/" + sent.to().language() + page + link.text();
    }
}
