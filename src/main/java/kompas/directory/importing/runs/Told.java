package kompas.directory.importing.runs;

import java.util.List;
import kompas.directory.importing.Alikes;
import kompas.directory.importing.ImportReport;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run told of a file, as it is kept.
 *
 * @param elsewhere how many rows are about places the import was not for
 * @param gone how many stand in Kompas from this list that the file no longer has; they stay
 * @param news names of some that are new
 * @param changes names of some that change
 * @param rejections some rows that are turned away: line and reason
 * @param warnings sentences, each kind once
 * @param alikes which of the new ones may be there already; looked at in a dry run only
 */
public record Told(
        int created,
        int changed,
        int unchanged,
        int rejected,
        int elsewhere,
        int gone,
        List<String> news,
        List<String> changes,
        List<Line> rejections,
        List<Line> warnings,
        Alikes alikes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Something about one line of the file; 0 when it is about all of it.
     *
     * @param more of how many further lines the same is true
     */
    public record Line(long line, String sentence, int more) {}

    static Told of(ImportReport.Imported file) {
        return new Told(
                file.counts().created(),
                file.counts().changed(),
                file.counts().unchanged(),
                file.counts().rejected(),
                file.elsewhere(),
                file.foreseen().gone(),
                file.foreseen().news(),
                file.foreseen().changes(),
                file.examples().stream()
                        .map(rejection -> new Line(rejection.line(), rejection.reason(), 0))
                        .toList(),
                file.warnings().stream()
                        .map(warning -> new Line(
                                warning.firstLine(),
                                warning.sentence(),
                                warning.firstLine() > 0 ? warning.count() - 1 : 0))
                        .toList(),
                file.foreseen().alikes());
    }

    static Told read(String json) {
        return JSON.readValue(json, Told.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }
}
