package kompas.directory.importing.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.importing.UndoingImports.Left;
import kompas.directory.importing.runs.Upload;
import kompas.jobs.JobState;
import kompas.shared.text.Text;

/**
 * One import on the screen.
 *
 * @param form what its columns mean, as long as nothing was done with it
 * @param left what an undoing left as it is
 * @param rejected whether there is a file of rejected rows
 * @param warned whether there is one of rows that came in with a warning
 * @param alike what of it may stand here twice
 */
public record ImportView(
        Upload upload,
        Optional<JobState> job,
        Step step,
        Optional<MappingForm> form,
        List<Left> left,
        boolean rejected,
        boolean warned,
        AlikeView alike) {

    /** Where it stands. */
    public enum Step {
        MAP,
        CHECK,
        WORKING,
        DIFFERENCE,
        REPORT,
        UNDONE
    }

    static Step step(Upload upload, Optional<JobState> job) {
        if (job.filter(state -> !state.ended()).isPresent()) {
            return Step.WORKING;
        }
        if (upload.run().isPresent()) {
            return upload.run().get().undoneAt().isPresent() ? Step.UNDONE : Step.REPORT;
        }
        if (upload.difference().isPresent()) {
            return Step.DIFFERENCE;
        }
        return upload.profile().isPresent() ? Step.CHECK : Step.MAP;
    }

    /** Why the last work with it came to nothing. */
    public Optional<String> failure(Text t) {
        return job.flatMap(JobState::failure).map(failure -> t.say(failure.key(), flat(failure)));
    }

    private static Object[] flat(JobState.Failure failure) {
        return failure.words().entrySet().stream()
                .flatMap(word -> java.util.stream.Stream.of(word.getKey(), word.getValue()))
                .toArray();
    }

    /** Whether all is written, and what came is being compared with what was there. */
    public boolean comparing() {
        return upload.report().isPresent()
                && upload.job().filter(work -> work.kind().equals("import")).isPresent();
    }

    /** What is being done. */
    public String doing(Text t) {
        if (comparing()) {
            return t.say("importing.web.doing.compare");
        }
        return t.say(
                "importing.web.doing." + upload.job().map(Upload.Work::kind).orElse("check"));
    }

    public long done() {
        return job.map(JobState::done).orElse(0L);
    }

    public long of() {
        return job.map(JobState::of).orElse(0L);
    }

    /** Whether something was written that can be taken back or gone on with. */
    public boolean stopped() {
        return upload.run().filter(run -> !run.finished()).isPresent();
    }
}
