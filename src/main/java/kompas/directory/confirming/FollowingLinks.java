package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kompas.directory.joining.ContactPeople;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a link in a mail or on a letter opens. It lives for months and may be passed on, so all it can do is say yes; whoever
 * wants to change the page signs in, with a mail of a quarter of an hour to the same mailbox.
 */
@Service
public class FollowingLinks {

    private final ConfirmLinks links;
    private final Subjects subjects;
    private final ContactPeople contacts;
    private final JdbcClient database;
    private final PeriodsInForce periods;
    private final Clock clock;

    FollowingLinks(
            ConfirmLinks links,
            Subjects subjects,
            ContactPeople contacts,
            JdbcClient database,
            PeriodsInForce periods,
            Clock clock) {
        this.links = links;
        this.subjects = subjects;
        this.contacts = contacts;
        this.database = database;
        this.periods = periods;
        this.clock = clock;
    }

    /** What a link is for, without using it; empty when it has ended or never was. */
    @Transactional(readOnly = true)
    public Optional<ConfirmLink> find(SecretLink secret) {
        return links.find(secret, today());
    }

    @Transactional(readOnly = true)
    public Subject subject(ConfirmLink link) {
        return subjects.find(link.organisation())
                .orElseThrow(() -> new NotFound("Organisation " + link.organisation()));
    }

    /** A link for a day in place of a code somebody typed from a letter; empty when it is no code, or has ended. */
    @Transactional
    public Optional<SecretLink> enter(String typed) {
        LocalDate today = today();
        return PaperCode.typed(typed).flatMap(code -> links.find(code, today)).map(link -> {
            SecretLink secret = SecretLink.make();
            links.add(link, secret, Optional.empty(), today, today.plusDays(1));
            return secret;
        });
    }

    /** Whether the mailbox of this link is still the one on file, and so may look after the page. */
    @Transactional(readOnly = true)
    public boolean onFile(ConfirmLink link) {
        return link.email().isPresent()
                && database.sql("""
                        select exists (select from directory.contact
                                       where organisation_id = :id and lower(email) = lower(:email))""")
                        .param("id", link.organisation().value())
                        .param("email", link.email().get())
                        .query(Boolean.class)
                        .single();
    }

    /** Whoever reads the mailbox on file looks after the page from now on, once they have signed in from it. */
    @Transactional
    public void welcome(ConfirmLink link, String language) {
        if (onFile(link)) {
            Subject subject = subject(link);
            String name = subject.name().in(language).text();
            contacts.welcome(subject.id(), link.email().orElseThrow(), shortened(name), language);
        }
    }

    /** When a page that is confirmed today is asked about next. */
    public LocalDate askedAgain() {
        return today().plusDays(periods.now().everyDays());
    }

    private static String shortened(String name) {
        return name.length() <= 120 ? name : name.substring(0, 120);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
