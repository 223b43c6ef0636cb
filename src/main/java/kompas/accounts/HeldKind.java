package kompas.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.accounts.PersonalDataHolder.Held;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One kind of data that rows of the database hold about somebody.
 *
 * @param title the message that names it
 * @param why the message that says what it is for and how long it is kept
 * @param columns what each row tells, named as the columns of the query are; what is null or empty is left out
 * @param query may name {@code :id}, {@code :actor} (the same as text), {@code :email} and {@code :language} of whoever asks
 */
public record HeldKind(String title, String why, List<String> columns, String query) {

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
                        .list());
    }

    private Map<String, String> row(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            String value = row.getString(column);
            if (value != null && !value.isEmpty()) {
                values.put(column, value);
            }
        }
        return values;
    }
}
