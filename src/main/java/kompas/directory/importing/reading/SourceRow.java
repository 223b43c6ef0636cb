package kompas.directory.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was read.
 *
 * @param line its number as a spreadsheet program shows it; in other files the number of the record
 * @param headings of its table
 * @param cells by column; may be fewer than the headings
 * @param problem why the row cannot be used at all, or null
 */
public record SourceRow(
        long line,
        Headings headings,
        List<String> cells,
        @Nullable Problem problem) {

    /** Behind the first word of such a row nothing comes but what is counted: a sum, or several. */
    private static final Predicate<String> TOTAL = Pattern.compile(
                    "(?iu)(общо|всичко|общ брой|брой|total|sum|i alt|ialt|antal i alt|antal)"
                            + "([\\s\\d:=.,–-]*|\\s[\\p{L}\\s]{1,40}[:=–-]\\s*\\d[\\d\\s.,]*)")
            .asMatchPredicate();
    /** Words behind it leave it open; a number in another cell decides. */
    private static final Predicate<String> TOTAL_OF = Pattern.compile(
                    "(?iu)(общо|всичко|total|i alt|antal)\\s[\\p{L}\\s]{1,40}[\\s:=–-]*")
            .asMatchPredicate();

    private static final Predicate<String> NUMBER =
            Pattern.compile("-?\\d[\\d\\s.,]*(?:%|€|\\p{L}{1,15}\\.?)?").asMatchPredicate();
    private static final Predicate<String> TELEPHONE =
            Pattern.compile("[+0][\\d\\s/.-]{5,}").asMatchPredicate();

    /**
     * Why the row is no record although nothing is wrong with it: a title between rows, the headings said again, or what adds
     * the rows up. A row that holds anything else is never one.
     */
    public Optional<Problem> aside() {
        if (problem != null) {
            return Optional.of(problem).filter(Problem::isAside);
        }
        if (headings.areSaidBy(cells)) {
            return Optional.of(Problem.of("importing.aside.headings"));
        }
        return total().map(text -> Problem.of("importing.aside.total", "text", text));
    }

    private Optional<String> total() {
        String first = "";
        int numbers = 0;
        for (String written : cells) {
            String cell = written.strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (first.isEmpty() && (TOTAL.test(cell) || TOTAL_OF.test(cell))) {
                first = cell;
            } else if (!first.isEmpty() && NUMBER.test(cell) && !TELEPHONE.test(cell)) {
                numbers++;
            } else {
                return Optional.empty();
            }
        }
        return first.isEmpty() || numbers == 0 && !TOTAL.test(first) ? Optional.empty() : Optional.of(first);
    }

    /** The cell under this heading without surrounding space; empty when there is none. */
    public String get(String heading) {
        var position = headings.position(heading);
        return position.isPresent() ? get(position.getAsInt()) : "";
    }

    public String get(int position) {
        return position < cells.size() ? cells.get(position).strip() : "";
    }
}
