package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Librarians phone those who have no mail or do not answer it, and write down what came of it. */
@Service
public class CallingOrganisations {

    /** More than anybody phones in a day; the rest follows when these are done. */
    public static final int MOST = 100;

    private static final int ON_PAPER = 500;

    private final Calls calls;
    private final Beat beat;
    private final DirectoryPermissions permissions;
    private final ConfirmingOrganisations confirming;
    private final CallsFollowed followed;
    private final Clock clock;

    CallingOrganisations(
            Calls calls,
            Beat beat,
            DirectoryPermissions permissions,
            ConfirmingOrganisations confirming,
            CallsFollowed followed,
            Clock clock) {
        this.calls = calls;
        this.beat = beat;
        this.permissions = permissions;
        this.confirming = confirming;
        this.followed = followed;
        this.clock = clock;
    }

    /** Whom this person phones next, those first who were asked in vain. */
    @Transactional(readOnly = true)
    public List<CallLine> list(SignedIn who) {
        return list(who, MOST);
    }

    /** The same for paper, on which a whole region can stand. */
    @Transactional(readOnly = true)
    public List<CallLine> paper(SignedIn who) {
        return list(who, ON_PAPER);
    }

    /** Whom this person phones after the one before. */
    @Transactional(readOnly = true)
    public Optional<CallLine> next(SignedIn who) {
        return list(who, 1).stream().findFirst();
    }

    /** @throws kompas.shared.kernel.NotPermitted when it is not for this person to phone them */
    @Transactional(readOnly = true)
    public CallLine open(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.ASK, organisation);
        return calls.find(organisation).orElseThrow(() -> new NotFound("Organisation " + organisation));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Call> before(OrganisationId organisation, SignedIn who) {
        permissions.require(who, DirectoryAct.ASK, organisation);
        return calls.of(organisation);
    }

    /**
     * Writes down what came of a call of today. The same twice in a day by the same person is once.
     *
     * @param next when to try again; empty for when that outcome usually is
     * @param note for staff; of a confirmation, who said so
     */
    @Transactional
    public void record(
            OrganisationId organisation, Outcome outcome, Optional<LocalDate> next, String note, SignedIn who) {
        permissions.require(who, DirectoryAct.ASK, organisation);
        LocalDate today = today();
        boolean confirmed = outcome == Outcome.CONFIRMED;
        Call call = new Call(
                today,
                outcome,
                confirmed ? Optional.empty() : Optional.of(next.orElse(today.plusDays(outcome.days()))),
                confirmed ? "" : note,
                Optional.of(who.id()));
        if (calls.of(organisation).stream().findFirst().filter(call::equals).isPresent()) {
            return;
        }
        calls.add(organisation, call);
        followed.record(organisation, call, who);
        if (confirmed) {
            confirming.confirmByPhone(organisation, today, note, who);
        }
    }

    /** The usual day to try again. */
    public LocalDate usual(Outcome outcome) {
        return today().plusDays(outcome.days());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<CallLine> list(SignedIn who, int most) {
        LocalDate today = today();
        return calls.list(beat.of(who), followed.due(today), today, most);
    }
}
