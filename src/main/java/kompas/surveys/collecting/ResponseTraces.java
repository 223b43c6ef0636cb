package kompas.surveys.collecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.TraceHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who stand in answers: chairs of organisations, citizens; hardly any of them has an account. */
@Component
class ResponseTraces implements TraceHolder {

    private static final String FIND = """
            select r.id, r.received_at::date as day, s.slug, shared.shown(s.title, :language) as about,
                   (select string_agg(value #>> '{}', ' · ') from jsonb_path_query(r.answers, 'strict $.**') value
                    where jsonb_typeof(value) = 'string' and position(lower(:words) in lower(value #>> '{}')) > 0) as said
            from surveys.response r join surveys.survey s on s.id = r.survey_id
            where position(lower(:words) in lower(r.answers::text)) > 0 order by r.received_at desc limit 100""";

    private final JdbcClient database;
    private final ErasingResponses responses;

    ResponseTraces(JdbcClient database, ErasingResponses responses) {
        this.database = database;
        this.responses = responses;
    }

    @Override
    public List<Trace> find(String words, String language) {
        return database.sql(FIND)
                .param("language", language)
                .param("words", words)
                .query((row, number) -> trace(row))
                .list();
    }

    /** One response says much about many; whoever is forgotten is forgotten with all of it. */
    private Trace trace(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Trace(
                id.toString(),
                "surveys.trace",
                row.getString("about"),
                Optional.ofNullable(row.getString("said")).orElse(""),
                Optional.of("/surveys/" + row.getString("slug") + "/responses/" + id),
                Optional.empty(),
                new Subject("response", id),
                by -> responses.erase(id),
                Optional.empty());
    }
}
