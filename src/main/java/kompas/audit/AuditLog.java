package kompas.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;

/** The door to the audit log. */
@Component
public class AuditLog {

    /** How many acts one reading gives at most. */
    public static final int PAGE = 50;

    private final ActRows rows;
    private final boolean server;

    AuditLog(ActRows rows, @Value("${kompas.command:serve}") String command) {
        this.rows = rows;
        this.server = command.equals("serve");
    }

    /** Writes an act down, inside the transaction that does it: both happen or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        rows.add(act, act.via().orElseGet(this::via));
    }

    /**
     * What was done to one thing, newest first.
     *
     * @param before the last act of the reading before this one; empty for the newest
     */
    public List<RecordedAct> of(String subjectKind, UUID subject, Optional<UUID> before) {
        return rows.ofSubject(subjectKind, subject, before, PAGE);
    }

    /** What one person did, newest first. */
    public List<RecordedAct> by(UUID actor, Optional<UUID> before) {
        return rows.byActor(actor, before, PAGE);
    }

    /**
     * Forgets what names a person in everything done by or to the account with this id; the acts stay.
     *
     * @return of how many acts the personal part was emptied
     */
    @Transactional
    public int forget(UUID person) {
        return rows.empty(person);
    }

    /**
     * Forgets what names a person in every act that names this address, whomever it was done to; the acts stay.
     *
     * @return of how many acts the personal part was emptied
     */
    @Transactional
    public int forgetMentioning(String email) {
        return rows.emptyMentioning(email);
    }

    private Via via() {
        if (!server) {
            return Via.COMMAND;
        }
        return RequestContextHolder.getRequestAttributes() == null ? Via.SYSTEM : Via.WEB;
    }
}
