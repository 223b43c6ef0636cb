package kompas.accounts.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Consent;
import kompas.accounts.ConsentWithdrawn;
import kompas.accounts.Consents;
import kompas.accounts.PersonId;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredConsents implements Consents {

    private final ConsentRows rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    StoredConsents(ConsentRows rows, AuditLog audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(NewConsent consent) {
        rows.add(consent);
        audit.record(act(
                "accounts.consent",
                consent.about(),
                consent.by(),
                Map.of("how", consent.how().code())));
    }

    @Override
    public List<Consent> about(UUID thing) {
        return rows.about(thing);
    }

    @Override
    public List<Consent> of(String email) {
        return rows.of(email);
    }

    @Override
    @Transactional
    public boolean withdraw(UUID consent, Optional<PersonId> by) {
        Optional<Consent> withdrawn = rows.withdraw(consent, by);
        withdrawn.ifPresent(each -> {
            audit.record(act("accounts.consent-withdrawn", each.about(), by, Map.of()));
            events.publishEvent(new ConsentWithdrawn(each));
        });
        return withdrawn.isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> handOver(UUID from, UUID to) {
        return rows.handOver(from, to);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handBack(List<UUID> consents, UUID to) {
        rows.handBack(consents, to);
    }

    private static Act act(String action, Consent.About about, Optional<PersonId> by, Map<String, String> detail) {
        return new Act(by.map(PersonId::value), action, about.kind(), about.id(), detail, Map.of());
    }
}
