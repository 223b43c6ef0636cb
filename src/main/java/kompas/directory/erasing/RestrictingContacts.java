package kompas.directory.erasing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.AccountsAct;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.jobs.NightlyWork;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contacts that are kept and not used. Whoever had it restricted is told before that ends, and it ends a week later, in the
 * night: article 18 (3).
 */
@Service
public class RestrictingContacts implements NightlyWork {

    /** Between telling and using it again. */
    public static final int NOTICE_DAYS = 7;

    private final Restrictions restrictions;
    private final RestrictionLetters letters;
    private final AuditLog audit;
    private final Clock clock;

    RestrictingContacts(Restrictions restrictions, RestrictionLetters letters, AuditLog audit, Clock clock) {
        this.restrictions = restrictions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of lifting one. */
    public enum Lifting {
        TOLD,
        /** There is no mail address, and nobody said that they were told. */
        UNTOLD
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<RestrictedContact> all(SignedIn who) {
        who.require(AccountsAct.RESTRICT, Scope.NETWORK);
        return restrictions.all();
    }

    /**
     * Tells whoever it is about that their data are used again from a day on.
     *
     * @param told whether staff told them already, by phone or letter
     */
    @Transactional
    public Lifting lift(SignedIn who, UUID id, boolean told) {
        who.require(AccountsAct.RESTRICT, Scope.NETWORK);
        RestrictedContact restricted = restrictions.find(id).orElseThrow(() -> new NotFound("Restriction " + id));
        if (restricted.email().isEmpty() && !told) {
            return Lifting.UNTOLD;
        }
        LocalDate day = LocalDate.now(clock).plusDays(NOTICE_DAYS);
        if (restrictions.liftsOn(id, day)) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "directory.restriction-lifted",
                    "organisation",
                    restricted.organisation(),
                    Map.of("on", day.toString()),
                    Map.of()));
            restricted.email().ifPresent(email -> letters.lifted(restricted, email, day));
        }
        return Lifting.TOLD;
    }

    @Override
    public String code() {
        return "directory.restrictions";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 10);
    }

    @Override
    public String run() {
        return restrictions.lift(LocalDate.now(clock)) + " restrictions ended";
    }
}
