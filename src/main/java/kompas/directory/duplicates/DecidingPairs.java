package kompas.directory.duplicates;

import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that two are two, takes that back, or asks those who may say so. */
@Service
public class DecidingPairs {

    /** Letters a proposal may have. */
    public static final int LONGEST_NOTE = 1000;

    private final DuplicatePairs pairs;
    private final FindingDuplicates finding;
    private final AskingToMerge asking;
    private final DuplicateTasks tasks;
    private final DirectoryPermissions permissions;
    private final AuditLog audit;

    DecidingPairs(
            DuplicatePairs pairs,
            FindingDuplicates finding,
            AskingToMerge asking,
            DuplicateTasks tasks,
            DirectoryPermissions permissions,
            AuditLog audit) {
        this.pairs = pairs;
        this.finding = finding;
        this.asking = asking;
        this.tasks = tasks;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** They are two, and are not brought up again, whatever is imported or looked for. */
    @Transactional
    public void different(SignedIn who, Pair pair) {
        require(who, pair);
        if (pairs.different(pair, who.id().toString())) {
            asking.open(pair).ifPresent(proposal -> asking.answered(proposal, "different", who));
            record(who, "directory.duplicate-different", pair);
            recount(pair);
        }
    }

    /** Somebody thought again: the pair is back on the desk. */
    @Transactional
    public void again(SignedIn who, Pair pair) {
        require(who, pair);
        if (pairs.again(finding.compare(pair))) {
            record(who, "directory.duplicate-again", pair);
            recount(pair);
        }
    }

    /**
     * Asks those who answer for both to look at them.
     *
     * @param note why, in a few words; may be empty
     * @throws NotPermitted for whoever answers for neither
     */
    @Transactional
    public void propose(SignedIn who, Pair pair, String note) {
        boolean some = permissions.may(who, DirectoryAct.MERGE, pair.one())
                || permissions.may(who, DirectoryAct.MERGE, pair.other());
        if (!some) {
            throw new NotPermitted("proposing to merge " + pair);
        }
        asking.ask(who, finding.compare(pair), note);
        record(who, "directory.duplicate-proposed", pair);
        recount(pair);
    }

    private void require(SignedIn who, Pair pair) {
        permissions.require(who, DirectoryAct.MERGE, pair.one());
        permissions.require(who, DirectoryAct.MERGE, pair.other());
    }

    private void recount(Pair pair) {
        tasks.recount(permissions.responsible(pair.one(), pair.other()));
    }

    private void record(SignedIn who, String action, Pair pair) {
        OrganisationId one = pair.one();
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "organisation",
                one.value(),
                Map.of("other", pair.other().toString()),
                Map.of()));
    }
}
