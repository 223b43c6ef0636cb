package kompas.directory.needed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import kompas.directory.needed.WorkedNeed.Origin;
import kompas.directory.needed.WorkedNeed.Stating;
import kompas.directory.worklist.Reach;
import kompas.libraries.LibraryId;
import kompas.needs.Needs;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads needs with what is done about them: those of the organisations somebody looks after, and no others. */
@Repository
class WorkedRows {

    private static final String STANDING = """
            with standing as materialized (
                select n.id, n.owner_id, n.kind, n.urgency, n.topics, n.since, coalesce(o.municipality_id, o.region_id) as area,
                       coalesce(c.state, 'open') as state, coalesce(c.since, n.since) as state_since,
                       cardinality(cast(:kinds as text[])) = 0 or n.kind = any(:kinds) as k,
                       cardinality(cast(:topics as text[])) = 0 or n.topics && cast(:topics as text[]) as t,
                       cardinality(cast(:urgencies as text[])) = 0 or coalesce(n.urgency = any(:urgencies), false) as u,
                       not :somewhere or coalesce(coalesce(o.municipality_id, o.region_id) = any(:chosen), false) as p
                from needs.need n join directory.public_organisation o on o.id = n.owner_id and o.status <> 'closed'
                left join needs.course c on c.need_id = n.id
                where n.owner_kind = 'organisation' and n.direction = 'need'
                  and current_date between n.since and coalesce(n.until, 'infinity')
                  and (:everything or coalesce(o.municipality_id, o.region_id) = any(:areas) or o.library_id = any(:libraries)))
            """;

    private static final String COUNTS = STANDING + """
            select 'state' as facet, state as value, count(*) as lines, 0 as organisations
            from standing where k and t and u and p group by state
            union all select 'kind', kind, count(*), 0
            from standing where state = :state and t and u and p group by kind
            union all select 'topic', topic, count(*), count(distinct owner_id)
            from standing cross join unnest(topics) topic where state = :state and k and u and p group by topic
            union all select 'urgency', urgency, count(*), 0
            from standing where state = :state and k and t and p and urgency is not null group by urgency
            union all select 'area', area::text, count(*), 0
            from standing where state = :state and k and t and u and area is not null group by area
            union all select 'all', '', count(*), 0 from standing where state = :state and k and t and u and p
            order by 4 desc, 3 desc, 2""";

    private static final String CHOSEN = STANDING + """
            select id from standing where state = :state and k and t and u and p order by state_since, id limit :most offset :skip""";

    private static final String READ = """
            select n.id, n.owner_id, n.direction, n.kind, n.text, n.since, n.until, n.urgency, n.topics, o.slug, o.name, o.example, o.library_id,
                   coalesce(o.municipality_id, o.region_id) as area, coalesce(c.state, 'open') as state,
                   o.status <> 'closed' and coalesce(c.state, 'open') not in ('answered', 'gone')
                       and current_date between n.since and coalesce(n.until, 'infinity') as wanted,
                   coalesce(c.since, n.since) as state_since, s.name as source, s.key as source_key,
                   coalesce(cast(o.field_sources -> 'needs' ->> 'date' as date), o.source_date, n.since) as said_on,
                   (select jsonb_agg(to_jsonb(a) order by a.since, a.id) from needs.answer a where a.need_id = n.id) as answers
            from needs.need n join directory.public_organisation o on o.id = n.owner_id
            left join needs.course c on c.need_id = n.id
            join directory.source s on s.id = coalesce(cast(o.field_sources -> 'needs' ->> 'source' as uuid), o.source_id)
            where n.owner_kind = 'organisation' and n.direction = 'need' and n.id = any(cast(:ids as uuid[]))
              and (:everything or coalesce(o.municipality_id, o.region_id) = any(:areas) or o.library_id = any(:libraries))
            order by state_since, n.id""";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OF_SURVEYS = "survey-";
    static final Reach EVERYBODY = new Reach(true, java.util.Set.of(), java.util.Set.of());

    private final JdbcClient database;
    private final Places places;

    WorkedRows(JdbcClient database, Places places) {
        this.database = database;
        this.places = places;
    }

    /** Of every facet what its answers would leave, the most first; one statement. */
    List<NeedCount> counts(NeedsAsked asked, Reach reach) {
        return bound(COUNTS, asked, reach)
                .query((row, number) -> new NeedCount(
                        row.getString("facet"),
                        row.getString("value"),
                        row.getLong("lines"),
                        row.getLong("organisations")))
                .list();
    }

    /** Which are asked for, those that wait longest first. */
    List<UUID> chosen(NeedsAsked asked, Reach reach, int skip, int most) {
        return bound(CHOSEN, asked, reach)
                .param("most", most)
                .param("skip", skip)
                .query(UUID.class)
                .list();
    }

    /** Those of them that lie within reach, those that wait longest first; one statement. */
    List<WorkedNeed> read(Collection<UUID> ids, Reach reach) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return within(database.sql(READ).param("ids", CourseRows.array(ids)), reach)
                .query((row, number) -> read(row))
                .list();
    }

    private StatementSpec bound(String statement, NeedsAsked asked, Reach reach) {
        return within(
                database.sql(statement)
                        .param("state", asked.state().code())
                        .param("kinds", asked.kinds().toArray(String[]::new))
                        .param("topics", asked.topics().toArray(String[]::new))
                        .param("urgencies", asked.urgencies().toArray(String[]::new))
                        .param("somewhere", !asked.areas().isEmpty())
                        .param("chosen", areas(asked.areas())),
                reach);
    }

    private static StatementSpec within(StatementSpec statement, Reach reach) {
        return statement
                .param("everything", reach.everything())
                .param("areas", CourseRows.array(reach.areas()))
                .param("libraries", CourseRows.array(reach.libraries()));
    }

    private UUID[] areas(List<String> addresses) {
        return addresses.stream()
                .flatMap(address -> places.findAreaByAddress(address).stream())
                .flatMap(area -> Stream.concat(
                        Stream.of(area.id()),
                        places.municipalities(area.id()).stream().map(municipality -> municipality.id())))
                .map(AreaId::value)
                .toArray(UUID[]::new);
    }

    private static WorkedNeed read(ResultSet row) throws SQLException {
        String key = row.getString("source_key");
        return new WorkedNeed(
                row.getObject("id", UUID.class),
                new Stating(
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        row.getString("slug"),
                        LocalizedColumn.read(row.getString("name")),
                        row.getBoolean("example"),
                        Optional.ofNullable(row.getObject("area", UUID.class)).map(AreaId::of),
                        Optional.ofNullable(row.getObject("library_id", UUID.class))
                                .map(LibraryId::of)),
                Needs.read(row),
                Coded.find(NeedState.class, row.getString("state")).orElseThrow(),
                row.getBoolean("wanted"),
                row.getObject("state_since", LocalDate.class),
                new Origin(
                        LocalizedColumn.read(row.getString("source")),
                        key.startsWith(OF_SURVEYS)
                                ? Identifiers.find(key.substring(OF_SURVEYS.length()))
                                : Optional.empty(),
                        row.getObject("said_on", LocalDate.class)),
                answers(row.getString("answers")));
    }

    private static List<NeedAnswer> answers(@Nullable String json) {
        List<NeedAnswer> answers = new ArrayList<>();
        if (json != null) {
            JSON.readTree(json).forEach(each -> answers.add(answer(each)));
        }
        return answers;
    }

    private static NeedAnswer answer(JsonNode each) {
        return new NeedAnswer(
                UUID.fromString(each.path("id").asString()),
                Coded.find(AnswerWay.class, each.path("way").asString()).orElseThrow(),
                each.path("title").isObject()
                        ? Optional.of(LocalizedColumn.read(each.path("title")))
                        : Optional.empty(),
                Optional.of(each.path("path").asString("")).filter(path -> !path.isEmpty()),
                each.path("words").asString(""),
                each.path("public").asBoolean(false),
                LocalDate.parse(each.path("since").asString()));
    }
}
