package kompas.directory.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.directory.worklist.BulkEdit;
import kompas.jobs.JobState;
import kompas.shared.web.Link;

/**
 * A change of many after it was begun.
 *
 * @param act what was done, in words
 * @param who did it, in a name
 * @param job the work that is still being done
 * @param left those that stay as they are because somebody changed them since
 */
public record ChangedView(
        BulkEdit edit, String act, String who, LocalDate day, Optional<JobState> job, List<Link> left) {

    ChangedView with(Optional<JobState> work, List<Link> untouched) {
        return new ChangedView(edit, act, who, day, work, untouched);
    }

    public boolean working() {
        return job.filter(state -> !state.ended()).isPresent();
    }

    /** Whether the work stopped half-way. */
    public boolean stopped() {
        return !working() && !edit.finished();
    }

    public boolean mayUndo() {
        return edit.finished() && edit.undone().isEmpty() && edit.undoable() && edit.changed() > 0;
    }
}
