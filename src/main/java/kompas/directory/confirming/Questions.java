package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.mail.Recipient;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Component;

/** Mails the question to everybody who is asked about one organisation, each with a link of their own. */
@Component
class Questions {

    private final Mailboxes mailboxes;
    private final ConfirmLinks links;
    private final ConfirmingLetters letters;
    private final PeriodsInForce periods;

    Questions(Mailboxes mailboxes, ConfirmLinks links, ConfirmingLetters letters, PeriodsInForce periods) {
        this.mailboxes = mailboxes;
        this.links = links;
        this.letters = letters;
        this.periods = periods;
    }

    /** @return whether any mailbox takes it */
    boolean mail(Subject subject, int time, LocalDate today) {
        boolean reached = false;
        List<Recipient> recipients = mailboxes.of(subject);
        for (Recipient recipient : recipients) {
            SecretLink secret = SecretLink.make();
            ConfirmLink link = new ConfirmLink(
                    subject.id(),
                    Way.MAIL,
                    Optional.of(recipient.email()),
                    recipient.person().map(PersonId::new));
            links.add(link, secret, Optional.empty(), today, periods.now().expires(today));
            reached |= letters.send(subject, recipient, secret, time);
        }
        return reached;
    }

    boolean possible(Subject subject) {
        return !mailboxes.of(subject).isEmpty();
    }
}
