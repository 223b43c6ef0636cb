package kompas.directory.wishes;

import java.util.List;
import java.util.Optional;

/**
 * An organisation as some list or person describes it.
 *
 * @param identifiers as {@code scheme:value}
 * @param records what lists call it: the id of the source, a slash, the key in it
 * @param names all it is called
 * @param form legal form, as a code
 * @param settlement id of its settlement
 * @param area id of its municipality, else of its region, else its country; empty when nothing is known
 */
public record Described(
        List<String> identifiers,
        List<String> records,
        List<String> names,
        Optional<String> form,
        Optional<String> settlement,
        String area) {

    private static final String NO_FORM = "other";

    public Described {
        identifiers = List.copyOf(identifiers);
        records = List.copyOf(records);
        names = List.copyOf(names);
        form = form.filter(code -> !code.equals(NO_FORM));
    }

    /** What somebody typed who looks for one. */
    public static Described as(String name, Optional<String> settlement, String area) {
        return new Described(List.of(), List.of(), List.of(name), Optional.empty(), settlement, area);
    }
}
