package kompas.directory.worklist;

import java.util.Map;
import java.util.UUID;
import kompas.jobs.JobKind;
import kompas.jobs.JobReport;
import kompas.jobs.JobRun;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;

/** A change of many more than a moment is enough for, or its undoing; after a crash it goes on where it was. */
@Component
class BulkJob implements JobKind {

    static final String CODE = "directory.change-many";

    private final BulkEditRows rows;
    private final BulkWork work;

    BulkJob(BulkEditRows rows, BulkWork work) {
        this.rows = rows;
        this.work = work;
    }

    static Map<String, String> parameters(UUID edit, boolean undo) {
        return Map.of("edit", edit.toString(), "undo", String.valueOf(undo));
    }

    /** The change a job of these parameters makes or takes back. */
    static UUID edit(Map<String, String> parameters) {
        return UUID.fromString(parameters.getOrDefault("edit", ""));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public JobReport run(JobRun run) {
        UUID id = edit(run.parameters());
        BulkEdit edit = rows.find(id).orElseThrow(() -> new NotFound("Change " + id));
        if (Boolean.parseBoolean(run.parameters().get("undo"))) {
            work.undo(edit, run.startedBy().map(UUID::toString).orElse("system"), run::progress);
        } else {
            work.change(edit, run::progress);
        }
        return JobReport.NOTHING;
    }
}
