package kompas.accounts.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.AccountsAct;
import kompas.accounts.DataRequestAnswered;
import kompas.accounts.DataRequestDue;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.requests.DataRequest.Answer;
import kompas.accounts.requests.DataRequest.Extension;
import kompas.accounts.requests.DataRequest.Outcome;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register, for those who answer for the network: what waits, until when, and what was answered by whom. */
@Service
public class AnsweringRequests {

    private final DataRequests requests;
    private final RequestLetters letters;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringRequests(
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

    public static boolean answers(SignedIn who) {
        return who.may(AccountsAct.ANSWER_REQUEST, Scope.NETWORK);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A page of the register; with words, those whose name or address holds them. */
    @Transactional(readOnly = true)
    public Register register(SignedIn who, Register.Place place) {
        require(who);
        return requests.register(place);
    }

    @Transactional(readOnly = true)
    public DataRequest get(SignedIn who, UUID id) {
        require(who);
        return requests.find(id).orElseThrow(() -> new NotFound("Data request " + id));
    }

    /** It takes two months more, and whoever asked is told why; false when that is too late or was done before. */
    @Transactional
    public boolean extend(SignedIn who, UUID id, String because) {
        DataRequest request = get(who, id);
        LocalDate due = request.asked().dueAtMost();
        if (!requests.extend(id, new Extension(today(), because), due)) {
            return false;
        }
        record(who, "accounts.request-extended", id, Map.of("due", due.toString()));
        events.publishEvent(new DataRequestDue(id, due));
        letters.extended(get(who, id));
        return true;
    }

    /** Closes it; whoever asked is written to where they left a mail address. False when somebody closed it before. */
    @Transactional
    public boolean answer(SignedIn who, UUID id, Outcome outcome, String words) {
        DataRequest request = get(who, id);
        Answer answer = new Answer(outcome, words, today(), Optional.of(who.id()));
        if (!requests.answer(id, answer)) {
            return false;
        }
        record(who, "accounts.request-answered", id, Map.of("outcome", outcome.code()));
        events.publishEvent(new DataRequestAnswered(id, outcome.code(), Optional.of(who.id())));
        letters.answered(request, answer);
        return true;
    }

    private static void require(SignedIn who) {
        who.require(AccountsAct.ANSWER_REQUEST, Scope.NETWORK);
    }

    private void record(SignedIn who, String action, UUID id, Map<String, String> detail) {
        audit.record(new Act(Optional.of(who.id().value()), action, "data_request", id, detail, Map.of()));
    }
}
