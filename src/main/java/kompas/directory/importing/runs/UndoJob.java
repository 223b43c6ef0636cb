package kompas.directory.importing.runs;

import java.util.Map;
import java.util.UUID;
import kompas.directory.importing.ImportBusy;
import kompas.directory.importing.UndoingImports;
import kompas.jobs.JobFailed;
import kompas.jobs.JobKind;
import kompas.jobs.JobReport;
import kompas.jobs.JobRun;
import org.springframework.stereotype.Component;

/** An import taken back; begun again after a crash, it goes on where it was. */
@Component
class UndoJob implements JobKind {

    static final String CODE = "directory.undo-import";

    private final UndoingImports undoing;

    UndoJob(UndoingImports undoing) {
        this.undoing = undoing;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public JobReport run(JobRun run) {
        UUID id = UUID.fromString(run.parameters().getOrDefault("upload", ""));
        String actor = run.startedBy().map(UUID::toString).orElse("import");
        try {
            undoing.undo(id, actor, run::progress);
        } catch (ImportBusy e) {
            throw new JobFailed("importing.busy", Map.of());
        }
        return JobReport.NOTHING;
    }
}
