package kompas.directory.importing.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.jobs.JobState;
import kompas.jobs.Jobs;
import kompas.shared.text.Text;
import kompas.tasks.DeskNotices;
import org.springframework.stereotype.Component;

/** Tells on the desk of imports that are running, and for a week of those that came to nothing. */
@Component
class ImportNotices implements DeskNotices {

    private static final int LOOKED_AT = 20;
    private static final Duration TOLD = Duration.ofDays(7);

    private final Jobs jobs;
    private final Clock clock;

    ImportNotices(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public List<Notice> of(SignedIn who, Text t) {
        if (!ImportDesk.mayImport(who)) {
            return List.of();
        }
        List<Notice> told = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Stream.of(ImportJob.CODE, UndoJob.CODE)
                .flatMap(kind -> jobs.latest(kind, LOOKED_AT).stream())
                .sorted((one, other) -> other.startedAt().compareTo(one.startedAt()))
                .filter(job -> ImportDesk.everywhere(who)
                        || job.startedBy().equals(Optional.of(who.id().value())))
                .filter(job -> seen.add(job.parameters().getOrDefault("upload", "")))
                .forEach(job -> notice(job, t).ifPresent(told::add));
        return told;
    }

    /** Of each list only the last work done with it counts. */
    private Optional<Notice> notice(JobState job, Text t) {
        Optional<String> path = Optional.of("/desk/imports/" + job.parameters().getOrDefault("upload", ""));
        if (!job.ended()) {
            return Optional.of(
                    new Notice(Tone.PLAIN, t.say("importing.desk.running", "done", job.done(), "of", job.of()), path));
        }
        Instant weekAgo = clock.instant().minus(TOLD);
        return job.phase() == JobState.Phase.FAILED
                        && job.finishedAt().filter(weekAgo::isBefore).isPresent()
                ? Optional.of(new Notice(Tone.BAD, t.say("importing.desk.failed"), path))
                : Optional.empty();
    }
}
