package kompas.accounts.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.AccountsAct;
import kompas.accounts.DataRequestDue;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.accounts.requests.DataRequest.Asked;
import kompas.accounts.requests.DataRequest.From;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotPermitted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what somebody asks about their own data: themselves on the pages, or staff who were written to, phoned or visited. */
@Service
public class AskingAboutData {

    private static final int LETTERS_A_DAY = 5;

    private final DataRequests requests;
    private final RequestLetters letters;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingAboutData(
            DataRequests requests,
            RequestLetters letters,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person enters what others ask; anybody of a library may be the one who is phoned. */
    public static boolean enters(SignedIn who) {
        return who.grants().stream()
                .anyMatch(grant -> AccountsAct.ENTER_REQUEST.roles().contains(grant.role()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By when what is asked today is answered. */
    public LocalDate dueToday() {
        return today().plusMonths(1);
    }

    /** What somebody who is signed in asked before, the latest first. */
    @Transactional(readOnly = true)
    public List<DataRequest> own(SignedIn who) {
        return requests.of(who.id());
    }

    /**
     * Somebody asks on these pages.
     *
     * @param id made when the form was shown, so that a form sent twice is one request
     */
    @Transactional
    public void ask(UUID id, Asked asked, From from) {
        enter(id, asked, from, Optional.empty());
    }

    /**
     * Staff enter what somebody asked them.
     *
     * @return the last day for the answer
     * @throws NotPermitted unless {@link #enters}
     */
    @Transactional
    public LocalDate enter(SignedIn who, UUID id, Asked asked, From from) {
        if (!enters(who)) {
            throw new NotPermitted("entering a request about personal data");
        }
        enter(id, asked, from, Optional.of(who.id()));
        return asked.dueOn();
    }

    private void enter(UUID id, Asked asked, From from, Optional<PersonId> by) {
        boolean written = from.mailbox().isPresent() && requests.today(from.reach(), asked.on()) < LETTERS_A_DAY;
        DataRequest request = new DataRequest(id, asked, from, asked.dueOn(), Optional.empty(), Optional.empty());
        if (!requests.add(request, by)) {
            return;
        }
        audit.record(new Act(
                by.or(from::person).map(PersonId::value),
                "accounts.request-entered",
                "data_request",
                id,
                Map.of("kind", asked.kind().code(), "how", asked.how().code()),
                Map.of()));
        events.publishEvent(new DataRequestDue(id, request.dueOn()));
        if (written) {
            letters.received(request);
        }
    }
}
