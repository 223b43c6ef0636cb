package kompas.events.helping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.TraceHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who help at something, and who answers for them, by what they wrote of themselves; hardly any of them has an account. */
@Component
class HelpTraces implements TraceHolder {

    private static final String FIND = """
            select h.id, h.name, h.email, h.phone, h.guardian_name, h.guardian_phone, a.slug,
                   shared.shown(a.title, :language) as about
            from events.helper h join events.activity a on a.id = h.activity_id
            where position(lower(:words) in lower(concat_ws(' ', h.name, h.email, h.phone, h.guardian_name, h.guardian_phone))) > 0
            order by h.created_at desc limit 100""";

    private final JdbcClient database;
    private final ErasingVolunteers volunteers;

    HelpTraces(JdbcClient database, ErasingVolunteers volunteers) {
        this.database = database;
        this.volunteers = volunteers;
    }

    @Override
    public List<Trace> find(String words, String language) {
        return database.sql(FIND)
                .param("language", language)
                .param("words", words)
                .query((row, number) -> trace(row))
                .list();
    }

    private Trace trace(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String said = Stream.of(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("guardian_name"),
                        row.getString("guardian_phone"))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Trace(
                id.toString(),
                "helping.trace",
                Optional.ofNullable(row.getString("about")).orElse(""),
                said,
                Optional.of("/activities/" + row.getString("slug")),
                Optional.ofNullable(row.getString("email")),
                new Subject("helper", id),
                by -> volunteers.erase(id),
                Optional.empty());
    }
}
