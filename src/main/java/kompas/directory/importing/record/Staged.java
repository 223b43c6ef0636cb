package kompas.directory.importing.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kompas.directory.importing.reading.Problem;
import org.jspecify.annotations.Nullable;

/** One organisation as it will be copied into the database, and what there is to say about its row. */
public final class Staged {

    private final @Nullable String[] cells = new @Nullable String[StagedColumn.values().length];
    private final List<Problem> warnings = new ArrayList<>();
    private @Nullable Problem rejection;

    /** In PostgreSQL's own input format; null for nothing. */
    public @Nullable String get(StagedColumn column) {
        return cells[column.ordinal()];
    }

    public void set(StagedColumn column, @Nullable String value) {
        cells[column.ordinal()] = value == null || value.isEmpty() ? null : value;
    }

    void set(StagedColumn column, Optional<?> value) {
        set(column, value.map(String::valueOf).orElse(null));
    }

    void set(StagedColumn column, Collection<?> values) {
        set(column, values.isEmpty() ? null : array(values));
    }

    private static String array(Collection<?> values) {
        StringBuilder array = new StringBuilder(64);
        for (Object value : values) {
            String text = value.toString();
            array.append(array.isEmpty() ? "{\"" : ",\"");
            for (int i = 0; i < text.length(); i++) {
                char next = text.charAt(i);
                if (next == '\\' || next == '"') {
                    array.append('\\');
                }
                array.append(next);
            }
            array.append('"');
        }
        return array.append('}').toString();
    }

    void warn(String key, Object... arguments) {
        warnings.add(Problem.of(key, arguments));
    }

    /** The first reason counts. */
    void reject(String key, Object... arguments) {
        reject(Problem.of(key, arguments));
    }

    public void reject(Problem reason) {
        if (rejection == null) {
            rejection = reason;
        }
    }

    public Optional<Problem> rejection() {
        return Optional.ofNullable(rejection);
    }

    public List<Problem> warnings() {
        return warnings;
    }
}
