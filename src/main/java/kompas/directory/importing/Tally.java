package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportReport.Rejection;
import kompas.directory.importing.ImportReport.Warning;
import kompas.directory.importing.merge.Batch;
import kompas.directory.importing.merge.Merging;
import kompas.directory.importing.merge.Merging.Duplicate;
import kompas.directory.importing.merge.Merging.Result;
import kompas.directory.importing.profile.Profile;
import kompas.directory.importing.reading.Problem;
import kompas.directory.importing.reading.SourceRow;
import kompas.shared.text.Text;

/** Counts what became of a file's rows, and writes down those that were turned away. */
final class Tally {

    private static final Predicate<String> MADE =
            Pattern.compile("[a-z]+[a-z0-9]*(-[a-z0-9]+)+").asMatchPredicate();
    private static final int EXAMPLES = 10;
    private static final int MOST_FORESEEN = 1000;

    private final ImportRequest request;
    private final Text text;
    private final RejectedRows rejectedRows;
    private final Map<String, Warning> warnings = new LinkedHashMap<>();
    private final List<Rejection> examples = new ArrayList<>();
    private final List<Merging.Example> foreseen = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private int gone;
    private Alikes alikes = Alikes.NONE;
    private int elsewhere;

    Tally(ImportRequest request, Text text, RejectedRows rejectedRows) {
        this.request = request;
        this.text = text;
        this.rejectedRows = rejectedRows;
    }

    void count(Batch batch, Result result) throws IOException {
        for (Batch.Rejected rejected : batch.rejected()) {
            reject(rejected.row(), rejected.reason());
        }
        for (Duplicate duplicate : result.duplicates()) {
            reject(batch.row(duplicate.row()), reason(duplicate));
        }
        if (foreseen.size() < MOST_FORESEEN) {
            foreseen.addAll(result.examples());
        }
        for (int i = 0; i < batch.warnings().size(); i++) {
            warn(batch.warnings().get(i), batch.warnedLines().get(i), 1);
        }
        result.held()
                .forEach((row, units) -> warn(
                        Problem.of("importing.warning.held", "facts", units),
                        batch.row(row).line(),
                        1));
        if (result.count("unwanted") > 0) {
            warn(Problem.of("importing.warning.unlisted"), 0, result.count("unwanted"));
        }
        elsewhere += batch.elsewhere() + result.count("elsewhere");
        counts = counts.plus(new Counts(
                result.count("created"),
                result.count("changed"),
                result.count("kept") + result.count("unchanged") + result.count("unwanted"),
                batch.rejected().size() + result.duplicates().size()));
    }

    /** A key Kompas made of name and place says nothing to anybody. */
    private Problem reason(Duplicate duplicate) {
        return Problem.of(
                MADE.test(duplicate.claim()) ? "importing.rejected.repeated" : "importing.rejected.duplicate",
                "claim",
                duplicate.claim(),
                "line",
                duplicate.line(),
                "file",
                String.valueOf(request.files().get(duplicate.file()).getFileName()));
    }

    private void reject(SourceRow row, Problem reason) throws IOException {
        String told = reason.in(text);
        if (examples.size() < EXAMPLES) {
            examples.add(new Rejection(row.line(), told));
        }
        if (request.keepRejected() && !request.dryRun()) {
            rejectedRows.write(row, told);
        }
    }

    /** Counted by kind, and by column where they are about one. */
    private void warn(Problem warning, long line, int times) {
        String kind = warning.key()
                + warning.arguments().getOrDefault("column", "")
                + warning.arguments().getOrDefault("table", "");
        warnings.compute(
                kind,
                (key, known) -> known == null
                        ? new Warning(warning.in(text), line, times)
                        : new Warning(known.sentence(), known.firstLine(), known.count() + times));
    }

    void lost(int references) {
        if (references > 0) {
            warn(Problem.of("importing.warning.tie"), 0, references);
        }
    }

    void notice(List<Problem> notices) {
        notices.forEach(notice -> warn(notice, 0, 1));
    }

    int rows() {
        return counts.all() + elsewhere;
    }

    void gone(int count) {
        gone = count;
    }

    void alike(Alikes seen) {
        alikes = seen;
    }

    private List<String> names(String outcome) {
        return foreseen.stream()
                .filter(example -> example.outcome().equals(outcome))
                .map(Merging.Example::name)
                .limit(EXAMPLES)
                .toList();
    }

    ImportReport.Imported report(Path file, Profile profile, UUID run) {
        return new ImportReport.Imported(
                run,
                file,
                profile.name(),
                counts,
                List.copyOf(warnings.values()),
                List.copyOf(examples),
                rejectedRows.file(),
                elsewhere,
                new ImportReport.Foreseen(gone, names("created"), names("changed"), alikes));
    }
}
