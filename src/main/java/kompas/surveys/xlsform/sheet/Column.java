package kompas.surveys.xlsform.sheet;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param index its place among the cells of a row
 * @param heading as written
 * @param path what it means: {@code bind, relevant}, or {@code label, Dansk (da)}
 */
public record Column(int index, String heading, List<String> path) {

    static final String SEPARATOR = "::";

    public Column {
        path = List.copyOf(path);
    }

    public String key() {
        return String.join(SEPARATOR, path);
    }

    /** The key without its last part: of {@code label::Dansk (da)} that is {@code label}; "" when there is only one part. */
    String above() {
        return String.join(SEPARATOR, path.subList(0, path.size() - 1));
    }

    String last() {
        return path.getLast();
    }

    public String first() {
        return path.getFirst();
    }
}
