package kompas.accounts.domain;

import java.time.Clock;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.accounts.domain.PasskeyOutcome.Accepted;
import kompas.accounts.domain.PasskeyOutcome.Reason;
import kompas.accounts.domain.PasskeyOutcome.Refused;
import kompas.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Without a mail and without a name: the device knows who it belongs to. */
@Service
public class SigningInByPasskey {

    private final PasskeyExchange exchange;
    private final Passkeys passkeys;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    SigningInByPasskey(PasskeyExchange exchange, Passkeys passkeys, People people, AuditLog audit, Clock clock) {
        this.exchange = exchange;
        this.passkeys = passkeys;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the browser is to ask its devices for; the same for everybody. */
    @Transactional
    public String options(PasskeySite site) {
        return exchange.toUse(site);
    }

    /** Whose passkey it was; one of which there may be a copy signs in nobody from now on. */
    @Transactional
    public PasskeyOutcome arrive(PasskeySite site, String answer) {
        PasskeyOutcome outcome = exchange.use(site, answer);
        if (outcome instanceof Accepted accepted) {
            return welcome(accepted.person());
        }
        if (outcome instanceof Refused refused && refused.why() == Reason.COPIED) {
            suspend(answer);
        }
        return outcome;
    }

    private PasskeyOutcome welcome(PersonId owner) {
        Optional<Person> person = people.find(owner);
        if (person.isEmpty()) {
            return new Refused(Reason.UNKNOWN);
        }
        people.seen(owner);
        audit.record(Acts.of(owner, "accounts.sign-in", owner));
        return new Accepted(owner);
    }

    private void suspend(String answer) {
        PasskeyJson.used(answer)
                .flatMap(used -> passkeys.suspend(used.credential().getRawId(), clock.instant()))
                .ifPresent(owner -> audit.record(Acts.about(owner, "accounts.passkey-suspend")));
    }
}
