package kompas.directory.worklist.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.worklist.BulkEditing;
import kompas.directory.worklist.LookedAfter;
import kompas.jobs.JobState;
import kompas.shared.text.Text;
import kompas.tasks.DeskNotices;
import org.springframework.stereotype.Component;

/** Tells on the desk of changes of many that are being made, and for a week of those that stopped half-way. */
@Component
class ChangeNotices implements DeskNotices {

    private static final Duration TOLD = Duration.ofDays(7);

    private final BulkEditing editing;
    private final Clock clock;

    ChangeNotices(BulkEditing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    @Override
    public List<Notice> of(SignedIn who, Text t) {
        if (!LookedAfter.hasList(who)) {
            return List.of();
        }
        Instant weekAgo = clock.instant().minus(TOLD);
        return editing.lastJobs(who).entrySet().stream()
                .flatMap(edit ->
                        notice("/desk/organisations/changes/" + edit.getKey(), edit.getValue(), weekAgo, t).stream())
                .toList();
    }

    private static Optional<Notice> notice(String path, JobState job, Instant weekAgo, Text t) {
        if (!job.ended()) {
            String sentence = t.say("worklist.changes.desk-running", "done", job.done(), "of", job.of());
            return Optional.of(new Notice(Tone.PLAIN, sentence, Optional.of(path)));
        }
        return job.phase() == JobState.Phase.FAILED
                        && job.finishedAt().filter(weekAgo::isBefore).isPresent()
                ? Optional.of(new Notice(Tone.BAD, t.say("worklist.changes.desk-failed"), Optional.of(path)))
                : Optional.empty();
    }
}
