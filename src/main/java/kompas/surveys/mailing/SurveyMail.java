package kompas.surveys.mailing;

import java.util.Optional;
import java.util.UUID;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Outbox.Posted;
import kompas.mail.Post;
import kompas.mail.Recipient;
import org.springframework.stereotype.Component;

/**
 * The door through which mails about surveys leave. They are of one kind: whoever wants no more of them has said so for every
 * survey of the network. What one asked for oneself is another kind, and does not leave here.
 */
@Component
public class SurveyMail {

    static final MailKind KIND = new MailKind("mailing.mail.kind", true);

    /** What a mail is about that went to one that is asked. */
    static final String RESPONDENT = "respondent";

    private final Outbox outbox;

    SurveyMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Posts a letter, in the transaction of whoever calls.
     *
     * @param respondent to whom a call is made when it does not arrive; empty for somebody of the team
     * @param onceKey what must never be said twice
     */
    public Posted post(Recipient to, Letter letter, Optional<UUID> respondent, Optional<String> onceKey) {
        Post post = Post.of(KIND, to, letter);
        Post about = respondent.map(one -> post.about(RESPONDENT, one)).orElse(post);
        return outbox.post(onceKey.map(about::once).orElse(about));
    }

    /** How a letter will look. */
    Outbox.Look look(Letter letter, String language) {
        return outbox.look(KIND, letter, language);
    }
}
