package kompas.directory.importing.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kompas.directory.importing.runs.Upload;
import kompas.shared.text.Text;

/**
 * The list of imports.
 *
 * @param refusal why the file just sent was not taken
 */
public record ImportsView(List<Upload> imports, Optional<String> refusal) {

    public LocalDate day(Upload upload) {
        return upload.at().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** What became of it, in a few words. */
    public String state(Text t, Upload upload) {
        if (upload.run().isEmpty()) {
            return t.say("importing.web.state.begun");
        }
        Upload.Run run = upload.run().get();
        if (run.undoneAt().isPresent()) {
            return t.say(
                    "importing.undo.counts", "removed", run.removed(), "restored", run.restored(), "kept", run.kept());
        }
        return t.say(
                "importing.counts",
                "created",
                run.created(),
                "changed",
                run.changed(),
                "unchanged",
                run.unchanged(),
                "rejected",
                run.rejected());
    }
}
