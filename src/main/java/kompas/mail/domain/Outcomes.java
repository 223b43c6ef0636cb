package kompas.mail.domain;

import kompas.mail.AddressSetAside;
import kompas.mail.MailFailed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of a mail, written down and told in one transaction. */
@Component
class Outcomes {

    private final MessageRows messages;
    private final ReaderWishes wishes;
    private final ApplicationEventPublisher events;

    Outcomes(MessageRows messages, ReaderWishes wishes, ApplicationEventPublisher events) {
        this.messages = messages;
        this.wishes = wishes;
        this.events = events;
    }

    /** An address that takes a mail is a good one. */
    @Transactional
    void sent(Outgoing mail) {
        messages.sent(mail.id());
        if (!mail.optional()) {
            wishes.takeBack(mail.email());
        }
    }

    @Transactional
    void setAside(Outgoing mail, String problem) {
        messages.end(mail.id(), "set_aside", problem);
        if (wishes.setAside(mail.email(), problem)) {
            events.publishEvent(new AddressSetAside(mail.email(), mail.person(), mail.about()));
        }
    }

    @Transactional
    void giveUp(Outgoing mail, String problem) {
        messages.end(mail.id(), "failed", problem);
        events.publishEvent(new MailFailed(mail.id(), mail.kind(), mail.person(), mail.about()));
    }
}
