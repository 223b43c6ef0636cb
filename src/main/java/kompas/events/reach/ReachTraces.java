package kompas.events.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kompas.accounts.TraceHolder.Subject;
import kompas.accounts.TraceHolder.Trace;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds people without an account by what they wrote of themselves.
 *
 * @param find their rows by {@code :words}, with id, slug of the activity, what it is about in {@code :language}, and their columns
 * @param trace the message that says what they are
 * @param thing what they are in the log of acts
 * @param columns what they wrote of themselves, email among it
 */
public record ReachTraces(String find, String trace, String thing, List<String> columns) {

    public List<Trace> in(JdbcClient database, String words, String language, Consumer<UUID> erase) {
        return database.sql(find)
                .param("language", language)
                .param("words", words)
                .query((row, number) -> trace(row, erase))
                .list();
    }

    private Trace trace(ResultSet row, Consumer<UUID> erase) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Trace(
                id.toString(),
                trace,
                Optional.ofNullable(row.getString("about")).orElse(""),
                said(row),
                Optional.of("/activities/" + row.getString("slug")),
                Optional.ofNullable(row.getString("email")),
                new Subject(thing, id),
                by -> erase.accept(id),
                Optional.empty());
    }

    private String said(ResultSet row) throws SQLException {
        List<String> said = new ArrayList<>();
        for (String column : columns) {
            String text = row.getString(column);
            if (text != null && !text.isEmpty()) {
                said.add(text);
            }
        }
        return String.join(" · ", said);
    }
}
