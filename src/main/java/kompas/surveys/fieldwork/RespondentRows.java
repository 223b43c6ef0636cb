package kompas.surveys.fieldwork;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.LocalizedColumn;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads {@code surveys.respondent}, each with its latest try and the numbers the reader may see. */
@Repository
class RespondentRows {

    private static final String NAMED = """
            select r.*, o.name as organisation_name, case when o.listing = 'public' then o.slug end as slug,
                   coalesce(o.example, false) or exists (select from surveys.survey s where s.id = r.survey_id and s.example) as example,
                   coalesce(r.area_id, o.municipality_id, o.region_id) as lies_in, o.longitude, o.latitude,
                   o.id is not null and (o.listing <> 'public'
                       or exists (select from directory.uncontacted u where u.organisation_id = o.id)) as alone
            from surveys.respondent r left join directory.organisation o on o.id = r.organisation_id
            where r.survey_id = :survey""";

    private static final String READ = """
            select r.*, l.at as last_at, l.outcome as last_outcome,
                   (select count(*) from surveys.contact_attempt c where c.respondent_id = r.id) as attempts,
                   case when not r.alone then (
                       select array_agg(c.phone order by c.person, c.id) from directory.contact c
                       where c.organisation_id = r.organisation_id and c.phone is not null
                         and (c.phone_visibility <> 'staff' or :everything or r.lies_in = any(:sight))) end as phones
            from (%s) r
            left join lateral (select at, outcome from surveys.contact_attempt c where c.respondent_id = r.id and c.outcome <> 'written'
                               order by at desc, id desc limit 1) l on true
            """.formatted(NAMED);

    private static final String MATCHES = """
            where (:state = '' or r.state = :state) and (cast(:area as uuid) is null or r.lies_in = :area)
              and (cast(:assigned as uuid) is null or coalesce(r.assigned_to, '00000000-0000-0000-0000-000000000000') = :assigned)
              and (cast(:draw as uuid) is null or r.draw_id = :draw)
            """;

    private static final String ORDERED =
            " order by r.lies_in, lower(coalesce(r.name, r.organisation_name -> 'texts' ->> (r.organisation_name ->> 'source'))), r.id";

    private final JdbcClient database;

    RespondentRows(JdbcClient database) {
        this.database = database;
    }

    /** Place by place, from this one on. */
    List<Respondent> page(SurveyId survey, Sight sight, RespondentFilter filter, int from, int most) {
        return matching(read(survey, sight, MATCHES + ORDERED + " offset :from limit :most"), filter)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> respondent(row))
                .list();
    }

    int count(SurveyId survey, RespondentFilter filter) {
        return matching(
                        database.sql("select count(*) from (" + NAMED + ") r " + MATCHES)
                                .param("survey", survey.value()),
                        filter)
                .query(Integer.class)
                .single();
    }

    /** The one with this id, or the one it was joined with. */
    Optional<Respondent> find(SurveyId survey, Sight sight, UUID id) {
        return read(
                        survey,
                        sight,
                        "where r.id = coalesce((select joined_to from surveys.respondent where id = :id), :id)")
                .param("id", id)
                .query((row, number) -> respondent(row))
                .optional();
    }

    /** Those that were newly found, the latest first. */
    List<Respondent> found(SurveyId survey, Sight sight, int most) {
        return read(survey, sight, "where r.organisation_id is null order by r.added_at desc, r.id limit :most")
                .param("most", most)
                .query((row, number) -> respondent(row))
                .list();
    }

    /** What is still to do for somebody: agreed times first. */
    List<Respondent> todo(SurveyId survey, Sight sight, PersonId person) {
        return read(survey, sight, """
                        where r.assigned_to = :person and not r.alone and r.state in ('to_do', 'contacted', 'appointment', 'in_progress')
                        order by r.next_at nulls last, r.lies_in, r.id limit 500""")
                .param("person", person.value())
                .query((row, number) -> respondent(row))
                .list();
    }

    /** Those of which it is too long ago, the longest first. */
    List<Respondent> late(SurveyId survey, Sight sight, Instant now, int most) {
        return due(survey, sight, "not r.alone and " + FieldBoardQueries.LATE, now, most);
    }

    /** Those to be phoned now: a call was agreed or the last was in vain, no mail arrives there, or they want to be phoned and nobody has yet. */
    List<Respondent> calls(SurveyId survey, Sight sight, Instant now, int most) {
        return due(survey, sight, """
                not r.alone and r.state in ('to_do', 'contacted', 'in_progress') and coalesce(r.next_at, :now) <= :now
                and (l.outcome in ('call_back', 'no_answer', 'undelivered') or r.way = 'phone' and l.outcome is null)""", now, most);
    }

    private List<Respondent> due(SurveyId survey, Sight sight, String condition, Instant now, int most) {
        return read(
                        survey,
                        sight,
                        "join surveys.survey s on s.id = r.survey_id where " + condition
                                + " order by r.next_at nulls last, r.lies_in, r.id limit :most")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> respondent(row))
                .list();
    }

    /** The areas those that are asked lie in. */
    List<AreaId> areas(SurveyId survey) {
        return database
                .sql("select distinct lies_in from (" + NAMED + ") r where lies_in is not null")
                .param("survey", survey.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AreaId::of)
                .toList();
    }

    private StatementSpec read(SurveyId survey, Sight sight, String condition) {
        return database.sql(READ + condition)
                .param("survey", survey.value())
                .param("everything", sight.everything())
                .param("sight", sight.array());
    }

    private static StatementSpec matching(StatementSpec statement, RespondentFilter filter) {
        return statement
                .param("state", filter.state().map(RespondentState::code).orElse(""))
                .param("area", filter.area().orElse(null))
                .param("assigned", filter.assigned().orElse(null))
                .param("draw", filter.draw().orElse(null));
    }

    static Respondent respondent(ResultSet row) throws SQLException {
        return new Respondent(
                row.getObject("id", UUID.class),
                name(row),
                reach(row),
                Coded.find(RespondentState.class, row.getString("state")).orElseThrow(),
                new Respondent.Plan(
                        Optional.ofNullable(row.getObject("assigned_to", UUID.class))
                                .map(PersonId::new),
                        moment(row, "next_at"),
                        Optional.ofNullable(row.getString("way")).flatMap(way -> Coded.find(ContactWay.class, way)),
                        row.getString("language")),
                row.getInt("attempts"),
                row.getString("last_outcome") == null
                        ? Optional.empty()
                        : Optional.of(new Respondent.Last(
                                moment(row, "last_at").orElseThrow(),
                                Coded.find(AttemptOutcome.class, row.getString("last_outcome"))
                                        .orElseThrow())));
    }

    private static Respondent.Name name(ResultSet row) throws SQLException {
        String found = row.getString("name");
        return new Respondent.Name(
                found == null
                        ? LocalizedColumn.read(row.getString("organisation_name"))
                        : LocalizedText.of(row.getString("language"), found),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                Optional.ofNullable(row.getString("slug")).map(slug -> "/organisations/" + slug),
                row.getBoolean("example"),
                row.getBoolean("alone"));
    }

    private static Respondent.Reach reach(ResultSet row) throws SQLException {
        Array known = row.getArray("phones");
        Stream<String> phones = known == null ? Stream.empty() : Stream.of((String[]) known.getArray());
        return new Respondent.Reach(
                Optional.ofNullable(row.getObject("lies_in", UUID.class)).map(AreaId::of),
                Optional.ofNullable(row.getObject("longitude", Double.class)).map(longitude -> point(row, longitude)),
                text(row, "place"),
                text(row, "contact"),
                Stream.concat(Stream.of(text(row, "phone")).filter(phone -> !phone.isEmpty()), phones)
                        .distinct()
                        .toList(),
                text(row, "email"),
                text(row, "number"));
    }

    private static Point point(ResultSet row, double longitude) {
        try {
            return new Point(row.getDouble("latitude"), longitude);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
