package kompas.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.accounts.PersonalDataHolder.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One kind of data that rows of the database hold about somebody.
 *
 * @param title the message that names it
 * @param why the message that says what it is for and how long it is kept
 * @param columns what each row tells, named as the columns of the query are; what is null or empty is left out
 * @param words of the columns that hold codes, as {@link Held} has them
 * @param query may name {@code :id}, {@code :actor} (the same as text), {@code :email} and {@code :language} of whoever asks
 */
public record HeldKind(String title, String why, List<String> columns, Map<String, String> words, String query) {

    public HeldKind(String title, String why, List<String> columns, String query) {
        this(title, why, columns, Map.of(), query);
    }

    /** The same, with words for the codes in a column. */
    public HeldKind saying(String column, String prefix) {
        Map<String, String> more = new HashMap<>(words);
        more.put(column, prefix);
        return new HeldKind(title, why, columns, more, query);
    }

    /** Each kind of it, in this order. */
    public static List<Held> of(SignedIn who, JdbcClient database, HeldKind... kinds) {
        return List.of(kinds).stream().map(kind -> kind.of(who, database)).toList();
    }

    private Held of(SignedIn who, JdbcClient database) {
        return new Held(
                title,
                why,
                columns,
                database.sql(query)
                        .param("id", who.id().value())
                        .param("actor", who.id().toString())
                        .param("email", who.email())
                        .param("language", who.language())
                        .query((row, number) -> row(row))
                        .list(),
                words);
    }

    private Map<String, String> row(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            String value = value(row, column);
            if (value != null && !value.isEmpty()) {
                values.put(column, value);
            }
        }
        return values;
    }

    /** A moment to the second, in universal time: a file is read anywhere. */
    private static @Nullable String value(ResultSet row, String column) throws SQLException {
        return row.getObject(column) instanceof Timestamp moment
                ? moment.toInstant().truncatedTo(ChronoUnit.SECONDS).toString()
                : row.getString(column);
    }
}
