package kompas.surveys.answering;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.RateLimit;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who began by an open link has the link of their own answers sent to themselves. The address stands in the letter and
 * nowhere beside the answers. Three letters for one sheet and three a day for one mailbox: nobody's is filled by this.
 */
@Service
public class MailingLinks {

    private static final MailKind KIND = new MailKind("answering.mail.link", false);
    private static final int MOST_A_DAY = 3;
    private static final long MAILBOXES = 50_000;

    private final AnswerSheets sheets;
    private final Surveys surveys;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final RateLimit mailboxes = new RateLimit(MOST_A_DAY, Duration.ofDays(1), MAILBOXES);

    MailingLinks(AnswerSheets sheets, Surveys surveys, Outbox outbox, PublicAddress address, Messages messages) {
        this.sheets = sheets;
        this.surveys = surveys;
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    /** Sends it, unless that was done too often; whoever asks is told the same either way. */
    @Transactional
    public void send(AnswerSheet sheet, AnswerKey key, String email, String language) {
        if (!mailboxes.askFor(email.strip().toLowerCase(Locale.ROOT)).allowed() || !sheets.countMailed(sheet)) {
            return;
        }
        Survey survey = surveys.get(sheet.survey());
        Text t = new Text(messages, language);
        String title = survey.words().title().in(language).text();
        String link = address.of("/" + language + "/answer/" + key.text());
        Letter letter = Letter.of(
                t.say("answering.mail.subject", "title", title),
                new Paragraph(t.say("answering.mail.text", "title", title)),
                new Button(t.say("answering.mail.go-on"), link),
                new Paragraph(t.say(
                        "answering.mail.until", "date", t.date(survey.period().closes()))),
                new Paragraph(t.say("answering.mail.not-you")));
        outbox.post(Post.of(KIND, new Recipient(email.strip(), "", language, Optional.empty()), letter));
    }
}
