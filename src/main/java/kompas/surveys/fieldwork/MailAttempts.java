package kompas.surveys.fieldwork;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Identifiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to those that are asked stand among the tries to reach them; one that does not arrive is a call to make. */
@Component
public class MailAttempts {

    private final AttemptRows attempts;
    private final Clock clock;

    MailAttempts(AttemptRows attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * A letter went out; how far it has come with them stays as it was.
     *
     * @param by who sent it, or switched on that it goes by itself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void written(UUID respondent, Optional<PersonId> by) {
        add(respondent, by, AttemptOutcome.WRITTEN, Optional.empty());
    }

    /** No mail arrives there: where they are still to be asked, somebody phones. Nothing when there is no such respondent. */
    @Transactional
    public void undelivered(UUID respondent) {
        attempts.asked(respondent).ifPresent(this::toPhone);
    }

    private void toPhone(UUID respondent) {
        attempts.lock(respondent).filter(now -> now.state().open()).ifPresent(now -> {
            Instant at = clock.instant();
            if (add(respondent, Optional.empty(), AttemptOutcome.UNDELIVERED, Optional.of(at))) {
                attempts.become(respondent, now.state(), Optional.of(at));
            }
        });
    }

    private boolean add(UUID respondent, Optional<PersonId> by, AttemptOutcome outcome, Optional<Instant> next) {
        return attempts.add(
                respondent, new Attempt(Identifiers.next(), clock.instant(), by, ContactWay.MAIL, outcome, next, ""));
    }
}
