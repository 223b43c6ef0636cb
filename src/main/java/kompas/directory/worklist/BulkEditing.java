package kompas.directory.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.jobs.JobId;
import kompas.jobs.JobState;
import kompas.jobs.Jobs;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes many organisations of somebody's list at once, and takes such a change back. */
@Service
public class BulkEditing {

    /** Up to here it is done while somebody waits. */
    private static final int AT_ONCE = 300;

    private static final int LISTED = 50;
    private static final int LEFT = 100;

    private final BulkChoice choice;
    private final BulkEditRows rows;
    private final BulkWork work;
    private final Jobs jobs;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    BulkEditing(
            BulkChoice choice,
            BulkEditRows rows,
            BulkWork work,
            Jobs jobs,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.choice = choice;
        this.rows = rows;
        this.work = work;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What a change would do. */
    public BulkChoice.Foreseen foresee(
            SignedIn who, BulkChoice.Selection selection, BulkChoice.Change change, String language) {
        return choice.foresee(who, selection, change, language);
    }

    /**
     * Does it: at once when there are few, else as a job.
     *
     * @param id the change was given when it was shown; under the same it is done once
     */
    public void make(SignedIn who, UUID id, BulkChoice.Selection selection, BulkChoice.Change change) {
        BulkEditRows.Chosen chosen = choice.chosen(who, selection, change);
        boolean few = Boolean.TRUE.equals(transaction.execute(status -> begin(who, id, change, chosen)));
        if (few) {
            work.change(find(id), BulkWork.Watching.NOBODY);
        }
    }

    /** Whether it is to be done at once; not when it was begun before, nor when a job does it. */
    private boolean begin(SignedIn who, UUID id, BulkChoice.Change change, BulkEditRows.Chosen chosen) {
        if (!rows.begin(id, change.act(), change.value(), who)) {
            return false;
        }
        int found = rows.choose(id, chosen);
        told("directory.change-many", who, find(id));
        if (found > AT_ONCE) {
            startJob(who, id, false);
        }
        return found <= AT_ONCE;
    }

    /** One of this person's own, or for those who see the whole network anybody's. */
    public BulkEdit get(SignedIn who, UUID id) {
        BulkEdit edit = find(id);
        if (!edit.maker().equals(who.id()) || !LookedAfter.hasList(who)) {
            who.require(DirectoryAct.WORK_LIST);
        }
        return edit;
    }

    public Optional<JobState> job(BulkEdit edit) {
        return edit.job().flatMap(jobs::find);
    }

    /** Goes on with one that was interrupted. */
    public void goOn(SignedIn who, BulkEdit edit) {
        if (!edit.finished() && !isWorking(edit)) {
            transaction.executeWithoutResult(status -> startJob(who, edit.id(), false));
        }
    }

    /** What it changed becomes what it was, unless somebody wrote about it since. */
    public void undo(SignedIn who, BulkEdit edit) {
        if (!edit.finished() || edit.undone().isPresent() || !edit.undoable() || isWorking(edit)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            told("directory.undo-change-many", who, edit);
            if (edit.changed() > AT_ONCE) {
                startJob(who, edit.id(), true);
            }
        });
        if (edit.changed() <= AT_ONCE) {
            work.undo(edit, who.id().toString(), BulkWork.Watching.NOBODY);
        }
    }

    private boolean isWorking(BulkEdit edit) {
        return job(edit).filter(job -> !job.ended()).isPresent();
    }

    /** Those an undoing left as they are: the first hundred. */
    public List<Left> left(BulkEdit edit) {
        return rows.left(edit.id(), LEFT);
    }

    /** One that was left as it is. @param shown whether the public sees it */
    public record Left(String slug, String name, boolean shown) {}

    /** The latest changes of many. */
    public List<BulkEdit> latest(SignedIn who) {
        boolean all = who.may(DirectoryAct.WORK_LIST);
        if (!LookedAfter.hasList(who)) {
            who.require(DirectoryAct.WORK_LIST);
        }
        return rows.latest(all ? Optional.empty() : Optional.of(who.id()), LISTED);
    }

    /** The last work of those changes that took more than a moment, by change: this person's own, or for those who see all everybody's. */
    public Map<UUID, JobState> lastJobs(SignedIn who) {
        boolean all = who.may(DirectoryAct.WORK_LIST);
        Map<UUID, JobState> last = new LinkedHashMap<>();
        jobs.latest(BulkJob.CODE, LISTED).stream()
                .filter(job ->
                        all || job.startedBy().equals(Optional.of(who.id().value())))
                .forEach(job -> last.putIfAbsent(BulkJob.edit(job.parameters()), job));
        return last;
    }

    private BulkEdit find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("Change of many " + id));
    }

    private void startJob(SignedIn who, UUID id, boolean undo) {
        JobId job = jobs.start(
                BulkJob.CODE, BulkJob.parameters(id, undo), Optional.of(who.id().value()));
        rows.work(id, job);
    }

    private void told(String action, SignedIn who, BulkEdit edit) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "change_set",
                edit.id(),
                Map.of("act", edit.act().code(), "value", edit.value(), "chosen", String.valueOf(edit.chosen())),
                Map.of()));
    }
}
