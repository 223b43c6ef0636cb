package kompas.accounts.domain;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By an identity provider. Whoever came before is known by the provider's number for them, whatever their address is now;
 * whoever comes first is known by their address, if the provider has verified it.
 */
@Service
public class SigningInElsewhere {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;

    private final Identities identities;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    SigningInElsewhere(Identities identities, People people, AuditLog audit, Clock clock) {
        this.identities = identities;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param language of the account, if it is made now */
    @Transactional
    public Outcome arrive(Visitor visitor, String language) {
        Optional<PersonId> known = identities.use(visitor.issuer(), visitor.subject(), clock.instant());
        if (known.isPresent()) {
            return people.find(known.get()).isPresent() ? welcome(known.get()) : new Refused(Reason.CLOSED);
        }
        String email = visitor.email().strip();
        if (!visitor.verified() || !email.matches("[^@\\s]+@[^@\\s]+") || email.length() > LONGEST_ADDRESS) {
            return new Refused(Reason.UNVERIFIED);
        }
        if (people.disabled(email)) {
            return new Refused(Reason.CLOSED);
        }
        PersonId person = people.findByEmail(email)
                .map(Person::id)
                .orElseGet(() -> people.add(email, name(visitor), language, false));
        if (!identities.link(person, visitor.issuer(), visitor.subject(), clock.instant())) {
            return new Refused(Reason.SOMEBODY_ELSE);
        }
        audit.record(Acts.of(person, "accounts.provider-link", person));
        return welcome(person);
    }

    private Outcome welcome(PersonId person) {
        people.seen(person);
        audit.record(Acts.of(person, "accounts.sign-in", person));
        return new Welcome(person);
    }

    private static String name(Visitor visitor) {
        String name = visitor.name().isBlank()
                ? visitor.email().substring(0, visitor.email().indexOf('@')).strip()
                : visitor.name().strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * Somebody as the provider tells of them.
     *
     * @param subject the provider's number for them, for ever the same
     * @param verified whether the provider says that it has verified the address
     */
    public record Visitor(String issuer, String subject, String email, boolean verified, String name) {}

    /** What came of it. */
    public sealed interface Outcome {}

    /** They are in. */
    public record Welcome(PersonId person) implements Outcome {}

    /** They are not. */
    public record Refused(Reason why) implements Outcome {}

    /** Why somebody is not let in, or could not be asked. */
    public enum Reason {
        /** The provider does not vouch for the address, or tells none. */
        UNVERIFIED,
        /** The network has closed the account. */
        CLOSED,
        /** The address is that of an account the provider knows as somebody else. */
        SOMEBODY_ELSE,
        /** The provider cannot be reached. */
        AWAY,
        /** They turned back, waited too long, or something did not fit. */
        FAILED;

        /** Last part of the message that says so. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
