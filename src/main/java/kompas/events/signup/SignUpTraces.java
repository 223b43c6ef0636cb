package kompas.events.signup;

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

/** Those who signed up for something, by what they wrote of themselves; hardly any of them has an account. */
@Component
class SignUpTraces implements TraceHolder {

    private static final String FIND = """
            select p.id, p.name, p.email, p.phone, p.note, a.slug, shared.shown(a.title, :language) as about
            from events.party p join events.activity a on a.id = p.activity_id
            where position(lower(:words) in lower(concat_ws(' ', p.name, p.email, p.phone, p.note))) > 0
            order by p.created_at desc limit 100""";

    private final JdbcClient database;
    private final ErasingParties parties;

    SignUpTraces(JdbcClient database, ErasingParties parties) {
        this.database = database;
        this.parties = parties;
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
                        row.getString("name"), row.getString("email"), row.getString("phone"), row.getString("note"))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Trace(
                id.toString(),
                "signup.trace",
                Optional.ofNullable(row.getString("about")).orElse(""),
                said,
                Optional.of("/activities/" + row.getString("slug")),
                Optional.ofNullable(row.getString("email")),
                new Subject("party", id),
                by -> parties.erase(id),
                Optional.empty());
    }
}
