package kompas.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.domain.SignInLink.Purpose;
import kompas.accounts.domain.SignInLinks.Code;
import kompas.accounts.domain.SignInLinks.NewLink;
import kompas.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By a link in a mail or the six digits beside it: no password, and nothing tells whether an address has an account.
 * Whoever has none becomes a member on arrival.
 */
@Service
public class SigningIn {

    /** As OWASP ASVS 5.0 (6.6) asks of one-time codes sent by mail: short-lived, used once, few attempts. */
    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final Duration ADMINISTRATOR_LIFETIME = Duration.ofDays(1);
    private static final int MOST_LINKS = 3;

    private final People people;
    private final SignInLinks links;
    private final SignInLetters letters;
    private final AuditLog audit;
    private final Clock clock;

    SigningIn(People people, SignInLinks links, SignInLetters letters, AuditLog audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends link and code to an address, at most three within their lifetime; answers nothing, so that nobody learns who
     * has an account.
     *
     * @param then where the person was going, behind the language
     * @param browser the secret of the browser that asks, in which the code will be typed
     */
    @Transactional
    public void ask(String email, String language, String then, Secret browser) {
        Instant now = clock.instant();
        if (links.countSince(email, now.minus(LIFETIME)) >= MOST_LINKS || people.disabled(email)) {
            return;
        }
        Optional<Person> person = people.findByEmail(email);
        Secret token = Secret.make();
        String code = Secret.code();
        links.add(new NewLink(
                Purpose.SIGN_IN,
                Optional.of(email),
                person.map(Person::id),
                language,
                then,
                token,
                Optional.of(new Code(code, browser)),
                now,
                LIFETIME));
        letters.signIn(email, person, language, token, code);
    }

    /** A link for the console: whoever opens it within a day says who the administrator is. Earlier ones end. */
    @Transactional
    public Secret administratorLink(String language) {
        Instant now = clock.instant();
        links.endAdministratorLinks(now);
        Secret token = Secret.make();
        links.add(new NewLink(
                Purpose.ADMINISTRATOR,
                Optional.empty(),
                Optional.empty(),
                language,
                "",
                token,
                Optional.empty(),
                now,
                ADMINISTRATOR_LIFETIME));
        audit.record(Acts.system("accounts.administrator-link"));
        return token;
    }

    /** What a link is for, without using it: mail scanners open links too. Empty for one that never was. */
    @Transactional(readOnly = true)
    public Optional<SignInLink> look(Secret token) {
        return links.find(token);
    }

    /** Signs in by link; empty when it was used, has ended or never was. */
    @Transactional
    public Optional<Arrival> arrive(Secret token) {
        return links.find(token)
                .filter(link -> link.purpose() != Purpose.ADMINISTRATOR)
                .flatMap(this::use);
    }

    /** Signs in by the digits, in the browser that asked; empty when they are wrong, used, too old, or tried too often. */
    @Transactional
    public Optional<Arrival> arrive(Secret browser, String digits) {
        return links.tryCode(browser, digits, clock.instant()).flatMap(this::use);
    }

    /** Makes whoever holds the console's link an administrator; empty when the link is no longer good. */
    @Transactional
    public Optional<Arrival> administrate(Secret token, String name, String email) {
        Optional<SignInLink> link = links.find(token)
                .filter(found -> found.purpose() == Purpose.ADMINISTRATOR)
                .filter(found -> links.consume(found.id(), clock.instant()));
        return link.map(found -> {
            PersonId person = people.findByEmail(email)
                    .map(Person::id)
                    .orElseGet(() -> people.add(email, name, found.language(), false));
            people.give(person, new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK), Optional.empty());
            people.seen(person);
            audit.record(Acts.of(person, "accounts.administrator", person));
            return new Arrival(person, "", true);
        });
    }

    private Optional<Arrival> use(SignInLink link) {
        String email = link.email().orElseThrow();
        if (!links.consume(link.id(), clock.instant()) || people.disabled(email)) {
            return Optional.empty();
        }
        PersonId person = people.findByEmail(email)
                .map(Person::id)
                .orElseGet(() -> people.add(email, nameFrom(email), link.language(), false));
        people.seen(person);
        audit.record(Acts.of(person, "accounts.sign-in", person));
        return Optional.of(new Arrival(person, link.then(), false));
    }

    /** Until the person says another. */
    private static String nameFrom(String email) {
        return email.substring(0, Math.min(email.indexOf('@'), 120));
    }

    /**
     * @param then where to go, behind the language; empty for nowhere in particular
     * @param strong as of {@link kompas.accounts.SignedIn}
     */
    public record Arrival(PersonId person, String then, boolean strong) {}
}
