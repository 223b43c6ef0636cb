package kompas.surveys.reviewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import kompas.files.FileId;
import kompas.surveys.ResponseMode;
import kompas.surveys.SurveyId;
import kompas.surveys.reviewing.ReceivedResponse.Attached;
import kompas.surveys.reviewing.ReceivedResponse.Flagged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads responses. Tries of drafts are left out everywhere but in their own list. */
@Repository
class ResponseQueries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LINES = """
            select r.*,
                   array(select distinct kind from surveys.flag f where f.response_id = r.id and f.dismissed_at is null order by kind) as flags,
                   array(select name from unnest(r.awaited) name
                         where not exists (select from surveys.attachment a where a.response_id = r.id and a.name = name)) as missing
            from surveys.response r where r.survey_id = :survey\s""";

    private static final String PROGRESS = """
            select count(*) as everything, count(*) filter (where status = 'received') as waiting,
                   count(*) filter (where status = 'accepted') as accepted, count(*) filter (where status = 'rejected') as rejected,
                   count(*) filter (where status = 'received'
                                    and exists (select from surveys.flag f where f.response_id = r.id and f.dismissed_at is null)) as flagged,
                   (select count(*) from surveys.stray where survey_id = :survey and settled_at is null) as strays
            from surveys.response r where survey_id = :survey and not draft""";

    private final JdbcClient database;
    private final FlagRows flags;

    ResponseQueries(JdbcClient database, FlagRows flags) {
        this.flags = flags;
        this.database = database;
    }

    Progress progress(SurveyId survey) {
        return database.sql(PROGRESS)
                .param("survey", survey.value())
                .query((row, number) -> new Progress(
                        row.getInt("everything"),
                        row.getInt("waiting"),
                        row.getInt("accepted"),
                        row.getInt("rejected"),
                        row.getInt("flagged"),
                        row.getInt("strays")))
                .single();
    }

    /** The newest first, from this one on. */
    List<ResponseLine> page(SurveyId survey, ResponseFilter filter, int from, int most) {
        return QueueQueries.matching(
                        database.sql(LINES + QueueQueries.MATCHES
                                        + "order by received_at desc, id desc offset :skipped limit :most")
                                .param("survey", survey.value()),
                        filter)
                .param("skipped", from)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    Optional<ReceivedResponse> find(SurveyId survey, UUID id) {
        return database.sql(LINES + "and r.id = :id")
                .param("survey", survey.value())
                .param("id", id)
                .query((row, number) -> response(row, flags.of(id), files(id)))
                .optional();
    }

    /** The oldest first; each is handed on as it is read. */
    void each(SurveyId survey, Consumer<ReceivedResponse> taker) {
        try (Stream<ReceivedResponse> all = database
                .sql(LINES + "and not draft order by received_at, id")
                .param("survey", survey.value())
                .query((row, number) -> response(row, List.of(), List.of()))
                .stream()) {
            all.forEach(taker);
        }
    }

    /** The XML as it was sent. */
    byte[] content(UUID response) {
        return database.sql("select content from surveys.response where id = :id")
                .param("id", response)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** @return whether it was in another state before */
    boolean become(UUID response, ResponseStatus status) {
        return database.sql("""
                update surveys.response set status = :status, changed_at = now() where id = :id and status <> :status""")
                        .param("status", status.code())
                        .param("id", response)
                        .update()
                > 0;
    }

    private List<Attached> files(UUID response) {
        return database.sql("""
                select id, name, media_type, bytes, file_id from surveys.attachment where response_id = :id order by name, id""")
                .param("id", response)
                .query((row, number) -> new Attached(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        new FileId(row.getObject("file_id", UUID.class))))
                .list();
    }

    private static ReceivedResponse response(ResultSet row, List<Flagged> flags, List<Attached> files)
            throws SQLException {
        return new ReceivedResponse(
                line(row),
                row.getString("instance_id"),
                Optional.ofNullable(row.getObject("form_version_id", UUID.class)),
                JSON.readTree(row.getString("answers")),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                flags,
                files,
                List.of((String[]) row.getArray("missing").getArray()));
    }

    private static ResponseLine line(ResultSet row) throws SQLException {
        return new ResponseLine(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ResponseMode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                ResponseStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                moment(row, "received_at").orElseThrow(),
                Optional.ofNullable(row.getObject("collected_by", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("typed_by", UUID.class)).map(PersonId::new),
                List.of((String[]) row.getArray("flags").getArray()),
                ((String[]) row.getArray("missing").getArray()).length,
                row.getInt("edits"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
