package kompas.surveys.reviewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.PersonId;
import kompas.surveys.SurveyId;
import kompas.surveys.reviewing.Comment.About;
import kompas.surveys.reviewing.Comment.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.response_comment}. */
@Repository
class CommentRows {

    private static final String READ = """
            select c.*, r.title, r.form_version_id, r.respondent_id
            from surveys.response_comment c join surveys.response r on r.id = c.response_id
            where r.survey_id = :survey and\s""";

    private final JdbcClient database;

    CommentRows(JdbcClient database) {
        this.database = database;
    }

    private record Row(Comment comment, Optional<UUID> answers) {}

    /** What was asked about a response, the oldest first. */
    List<Comment> of(SurveyId survey, UUID response) {
        return together(database.sql(READ + "c.response_id = :response order by c.at, c.id")
                .param("survey", survey.value())
                .param("response", response)
                .query((row, number) -> row(row))
                .list());
    }

    /** What is open about the responses somebody collected, the oldest first. */
    List<Comment> open(SurveyId survey, PersonId collector) {
        return together(database.sql(READ + """
                        r.collected_by = :person and not r.draft and (c.closed_at is null or c.about is not null)
                        and coalesce(c.about, c.id) in (select id from surveys.response_comment where about is null and closed_at is null)
                        order by c.at, c.id limit 500""")
                .param("survey", survey.value())
                .param("person", collector.value())
                .query((row, number) -> row(row))
                .list());
    }

    /** @return whether it is new */
    boolean add(UUID id, UUID response, Optional<UUID> about, String path, Reply said) {
        return database.sql("""
                insert into surveys.response_comment (id, response_id, about, path, body, by_person)
                values (:id, :response, cast(:about as uuid), :path, :body, :by) on conflict (id) do nothing""")
                        .param("id", id)
                        .param("response", response)
                        .param("about", about.orElse(null))
                        .param("path", path)
                        .param("body", said.body())
                        .param("by", said.by().map(PersonId::value).orElse(null))
                        .update()
                > 0;
    }

    /** @param how {@code edited} or {@code decided} */
    void close(UUID response, String how) {
        database.sql("""
                update surveys.response_comment set closed_at = now(), closed_how = :how
                where response_id = :response and about is null and closed_at is null""").param("how", how).param("response", response).update();
    }

    /** Back to whoever reviews once nothing waits for an answer any more. */
    void returnAnswered(UUID response) {
        database.sql("""
                update surveys.response set status = 'received' where id = :response and status = 'sent_back'
                  and not exists (select from surveys.response_comment c where c.response_id = :response and c.about is null
                                  and c.closed_at is null
                                  and not exists (select from surveys.response_comment a where a.about = c.id))""").param("response", response).update();
    }

    /** How many questions wait for somebody, by survey. */
    record Waiting(String slug, String title, int many) {}

    List<Waiting> waiting(PersonId collector, String language) {
        return database.sql("""
                select s.slug, shared.shown(s.title, :language) as title, count(*)::int as many
                from surveys.response r join surveys.response_comment c on c.response_id = r.id
                join surveys.survey s on s.id = r.survey_id
                where r.collected_by = :person and c.about is null and c.closed_at is null
                  and not exists (select from surveys.response_comment a where a.about = c.id)
                group by s.id order by s.id limit 5""")
                .param("language", language)
                .param("person", collector.value())
                .query((row, number) -> new Waiting(row.getString("slug"), row.getString("title"), row.getInt("many")))
                .list();
    }

    private static List<Comment> together(List<Row> rows) {
        Map<UUID, List<Reply>> replies = rows.stream()
                .filter(row -> row.answers().isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.answers().orElseThrow(),
                        Collectors.mapping(
                                row -> new Reply(
                                        row.comment().body(),
                                        row.comment().by(),
                                        row.comment().at()),
                                Collectors.toList())));
        return rows.stream()
                .filter(row -> row.answers().isEmpty())
                .map(Row::comment)
                .map(one -> new Comment(
                        one.id(),
                        one.about(),
                        one.path(),
                        one.body(),
                        one.by(),
                        one.at(),
                        replies.getOrDefault(one.id(), List.of()),
                        one.closed()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        About about = new About(
                row.getObject("response_id", UUID.class),
                row.getString("title"),
                id(row, "form_version_id"),
                id(row, "respondent_id"));
        return new Row(
                new Comment(
                        row.getObject("id", UUID.class),
                        about,
                        row.getString("path"),
                        row.getString("body"),
                        id(row, "by_person").map(PersonId::new),
                        at,
                        List.of(),
                        row.getObject("closed_at") != null),
                id(row, "about"));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
