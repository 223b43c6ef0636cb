package kompas.directory.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of every row.
 *
 * @param files in the order they were imported
 */
public record ImportReport(List<Imported> files) {

    /** Of all files. */
    public Counts counts() {
        return files.stream().map(Imported::counts).reduce(Counts.NONE, Counts::plus);
    }

    /**
     * One file.
     *
     * @param run under which it can be taken back, unless nothing was written
     * @param profile by which it was read
     * @param warnings what somebody should look at, each kind once
     * @param examples the first rejected rows
     * @param rejectedFile where the rejected rows stand
     * @param warnedFile where the rows stand that came in with a warning
     * @param elsewhere how many rows were left alone, because they are about places the import was not for
     */
    public record Imported(
            UUID run,
            Path file,
            String profile,
            Counts counts,
            List<Warning> warnings,
            List<Rejection> examples,
            Optional<Path> rejectedFile,
            Optional<Path> warnedFile,
            int elsewhere,
            Foreseen foreseen) {}

    /**
     * What a dry run sees besides the counts; empty when something was written.
     *
     * @param gone how many known from this source the file no longer has
     * @param news names of some that would be created
     * @param changes names of some that would be changed
     * @param alikes which of the new ones may be there already
     */
    public record Foreseen(int gone, List<String> news, List<String> changes, Alikes alikes) {}

    /** The four ways a row can end. */
    public record Counts(int created, int changed, int unchanged, int rejected) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        public int all() {
            return created + changed + unchanged + rejected;
        }

        public Counts plus(Counts other) {
            return new Counts(
                    created + other.created,
                    changed + other.changed,
                    unchanged + other.unchanged,
                    rejected + other.rejected);
        }
    }

    /**
     * A kind of warning.
     *
     * @param title what all of them have in common
     * @param count how often it was given
     * @param first of them, one at least
     */
    public record Warning(String title, int count, List<Remark> first) {

        /** As it was given first. */
        public String sentence() {
            return first.getFirst().sentence();
        }

        /** Of the file; 0 when it is not about one row. */
        public long firstLine() {
            return first.getFirst().line();
        }
    }

    /** What is said of one line of the file; 0 when it is about no single one. */
    public record Remark(long line, String sentence) {}

    /** A row that was turned away, and why. */
    public record Rejection(long line, String reason) {}
}
