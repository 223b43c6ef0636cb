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
 * @param warnings what there is to look at, by kind
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
        List<Kind> warnings,
        Alikes alikes) {

    private static final int SHOWN_AT_ONCE = 15;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Something about one line of the file; 0 when it is about no single one. */
    public record Line(long line, String sentence) {}

    /**
     * A kind of warning.
     *
     * @param title what all of them have in common
     * @param count how many there are
     * @param lines the first of them
     */
    public record Kind(String title, int count, List<Line> lines) {

        /** Whether they differ in nothing but the line. */
        public boolean same() {
            return lines.stream().allMatch(line -> line.sentence().equals(title));
        }

        /** Whether they are told line by line. */
        public boolean located() {
            return lines.getFirst().line() > 0;
        }

        public int more() {
            return located() ? count - lines.size() : 0;
        }
    }

    /** Whether so little is to be looked at that all of it can be shown at once. */
    public boolean brief() {
        return warnings.stream().mapToInt(kind -> kind.lines().size()).sum() <= SHOWN_AT_ONCE;
    }

    /** Whether there are warnings about rows. */
    public boolean warned() {
        return warnings.stream().anyMatch(Kind::located);
    }

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
                        .map(rejection -> new Line(rejection.line(), rejection.reason()))
                        .toList(),
                file.warnings().stream().map(Told::kind).toList(),
                file.foreseen().alikes());
    }

    private static Kind kind(ImportReport.Warning warning) {
        return new Kind(
                warning.title(),
                warning.count(),
                warning.first().stream()
                        .map(remark -> new Line(remark.line(), remark.sentence()))
                        .toList());
    }

    static Told read(String json) {
        return JSON.readValue(json, Told.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }
}
