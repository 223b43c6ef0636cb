package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportReport.Rejection;
import kompas.directory.importing.merge.Batch;
import kompas.directory.importing.merge.Merging;
import kompas.directory.importing.merge.Merging.Duplicate;
import kompas.directory.importing.merge.Merging.Result;
import kompas.directory.importing.profile.Profile;
import kompas.directory.importing.reading.Problem;
import kompas.directory.importing.reading.SourceRow;

/** Counts what became of a file's rows, and writes down those that were turned away. */
final class Tally {

    private static final Predicate<String> MADE =
            Pattern.compile("[a-z]+[a-z0-9]*(-[a-z0-9]+)+").asMatchPredicate();
    private static final int EXAMPLES = 10;
    private static final int MOST_FORESEEN = 1000;

    private final ImportRequest request;
    private final Wording wording;
    private final RejectedRows rejectedRows;
    private final Warnings warnings;
    private final List<Rejection> examples = new ArrayList<>();
    private final List<Merging.Example> foreseen = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private int gone;
    private Alikes alikes = Alikes.NONE;
    private int elsewhere;
    private int asides;

    Tally(ImportRequest request, Wording wording, RowsBeside beside) {
        this.request = request;
        this.wording = wording;
        this.rejectedRows = beside.rejected();
        this.warnings = new Warnings(wording, beside.warned(), keeps());
    }

    /** Whether rows are written down beside their file. */
    private boolean keeps() {
        return request.keepRejected() && !request.dryRun();
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
        warn(batch, result);
        asides += batch.asides();
        elsewhere += batch.elsewhere() + result.count("elsewhere");
        counts = counts.plus(new Counts(
                result.count("created"),
                result.count("changed"),
                result.count("kept") + result.count("unchanged") + result.count("unwanted"),
                batch.rejected().size() + result.duplicates().size()));
    }

    /** Of those who asked not to be listed nothing is told but how many they are. */
    private void warn(Batch batch, Result result) throws IOException {
        for (Batch.Noted note : batch.notes()) {
            if (note.row() < 0) {
                warnings.add(note.problem(), note.line(), null);
            } else if (!result.unwanted().contains(note.row())) {
                warnings.add(note.problem(), note.line(), batch.row(note.row()));
            }
        }
        for (Map.Entry<Integer, String> held : result.held().entrySet()) {
            SourceRow row = batch.row(held.getKey());
            warnings.add(Problem.of("importing.warning.held", "facts", held.getValue()), row.line(), row);
        }
        if (result.count("unwanted") > 0) {
            warnings.add(Problem.of("importing.warning.unlisted"), result.count("unwanted"));
        }
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
        String told = wording.of(reason);
        if (examples.size() < EXAMPLES) {
            examples.add(new Rejection(row.line(), told));
        }
        if (keeps()) {
            rejectedRows.write(row, told);
        }
    }

    void lost(int references) {
        if (references > 0) {
            warnings.add(Problem.of("importing.warning.tie"), references);
        }
    }

    void notice(List<Problem> notices) {
        notices.forEach(notice -> warnings.add(notice, 1));
    }

    int rows() {
        return counts.all() + elsewhere + asides;
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
                warnings.all(),
                List.copyOf(examples),
                rejectedRows.file(),
                warnings.file(),
                elsewhere,
                new ImportReport.Foreseen(gone, names("created"), names("changed"), alikes));
    }
}
