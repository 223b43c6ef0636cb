package kompas.accounts.domain;

import kompas.accounts.ForgettingAddresses;
import kompas.audit.AuditLog;
import kompas.mail.MailBox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ForgettingStoredAddresses implements ForgettingAddresses {

    private final People people;
    private final ConsentRows consents;
    private final MailBox box;
    private final AuditLog audit;

    ForgettingStoredAddresses(People people, ConsentRows consents, MailBox box, AuditLog audit) {
        this.people = people;
        this.consents = consents;
        this.box = box;
        this.audit = audit;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean forget(String email) {
        if (people.findByEmail(email).isPresent() || people.disabled(email)) {
            return false;
        }
        audit.forgetMentioning(email);
        consents.forgetOf(email);
        box.forget(email);
        box.forgetWishes(email);
        return true;
    }
}
