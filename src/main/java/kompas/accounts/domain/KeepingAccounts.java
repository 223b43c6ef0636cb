package kompas.accounts.domain;

import kompas.accounts.SignedIn;
import kompas.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about their own account. */
@Service
public class KeepingAccounts {

    private final People people;
    private final AuditLog audit;

    KeepingAccounts(People people, AuditLog audit) {
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    public void rename(SignedIn who, String name, String language) {
        people.rename(who.id(), name, language);
        audit.record(Acts.of(who.id(), "accounts.rename", who.id()));
    }
}
