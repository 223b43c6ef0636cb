package kompas.surveys.mailing;

import java.util.Optional;
import kompas.mail.AddressSetAside;
import kompas.mail.MailFailed;
import kompas.mail.Reference;
import kompas.surveys.fieldwork.MailAttempts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A letter that does not arrive is a call to make. */
@Component
class UndeliveredLetters {

    private final MailAttempts attempts;

    UndeliveredLetters(MailAttempts attempts) {
        this.attempts = attempts;
    }

    @EventListener
    void on(AddressSetAside event) {
        tell(event.about());
    }

    @EventListener
    void on(MailFailed event) {
        tell(event.about());
    }

    private void tell(Optional<Reference> about) {
        about.filter(thing -> thing.kind().equals(SurveyMail.RESPONDENT))
                .map(Reference::id)
                .ifPresent(attempts::undelivered);
    }
}
