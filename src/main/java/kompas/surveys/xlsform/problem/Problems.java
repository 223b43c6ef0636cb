package kompas.surveys.xlsform.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kompas.surveys.xlsform.FormProblem;

/** What one compilation found, in the order it was found; the same thing in the same cell is said once. */
public final class Problems {

    /** More than anybody reads; a broken workbook of 100,000 rows must not fill the memory with complaints. */
    private static final int MOST = 500;

    private final Set<FormProblem> errors = new LinkedHashSet<>();
    private final Set<FormProblem> warnings = new LinkedHashSet<>();

    public void error(Place place, ProblemCode code, Object... words) {
        add(errors, place, code, words);
    }

    public void warn(Place place, ProblemCode code, Object... words) {
        add(warnings, place, code, words);
    }

    /**
     * An error about a word that may be misspelled.
     *
     * @param names what could be meant
     */
    public void misspelled(Place place, Guess guess, String word, Collection<String> names) {
        if (errors.size() >= MOST) {
            return;
        }
        Likeness.nearest(word, names)
                .ifPresentOrElse(name -> error(place, guess.near(), word, name), () -> error(place, guess.far(), word));
    }

    /**
     * How an error reads.
     *
     * @param near when one of the names is like the word; the name then fills the message besides it
     * @param far when none is
     */
    public record Guess(ProblemCode near, ProblemCode far) {}

    public boolean isBroken() {
        return !errors.isEmpty();
    }

    public List<FormProblem> errors() {
        return List.copyOf(errors);
    }

    public List<FormProblem> warnings() {
        return List.copyOf(warnings);
    }

    private static void add(Set<FormProblem> to, Place place, ProblemCode code, Object... words) {
        if (to.size() >= MOST) {
            return;
        }
        List<String> texts = new ArrayList<>();
        for (Object word : words) {
            texts.add(String.valueOf(word));
        }
        to.add(new FormProblem(place.sheet(), place.row(), place.column(), code.key(), texts));
    }
}
