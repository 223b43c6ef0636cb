package kompas.directory.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import kompas.needs.Need;
import kompas.needs.Need.Direction;
import kompas.needs.Urgency;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Standing needs and offers of organisations whose page is public. */
@Component
class NeedsBoard {

    static final int PAGE = 20;

    private static final String STANDING = """
            with standing as materialized (
                select n.id, n.owner_id, n.kind, n.text, n.since, n.until, n.urgency, n.topics, o.longitude, o.latitude,
                       coalesce(o.municipality_id, o.region_id) as area,
                       cardinality(cast(:kinds as text[])) = 0 or n.kind = any(:kinds) as k,
                       cardinality(cast(:topics as text[])) = 0 or n.topics && cast(:topics as text[]) as t,
                       cardinality(cast(:urgencies as text[])) = 0 or coalesce(n.urgency = any(:urgencies), false) as u,
                       not :somewhere or coalesce(coalesce(o.municipality_id, o.region_id) = any(:areas), false) as p
                from needs.need n
                join directory.public_organisation o on o.id = n.owner_id and o.status <> 'closed'
                where n.owner_kind = 'organisation' and n.direction = :direction
                  and current_date between n.since and coalesce(n.until, 'infinity')
                  and not exists (select from needs.course c where c.need_id = n.id and c.state in ('answered', 'gone')))
            """;

    private static final String COUNTS = STANDING + """
            select 'kind' as facet, kind as value, count(*) as lines, count(distinct owner_id) as organisations
            from standing where t and u and p group by kind
            union all select 'topic', topic, count(*), count(distinct owner_id)
            from standing cross join unnest(topics) topic where k and u and p group by topic
            union all select 'urgency', urgency, count(*), count(distinct owner_id)
            from standing where k and t and p and urgency is not null group by urgency
            union all select 'area', area::text, count(*), count(distinct owner_id)
            from standing where k and t and u and area is not null group by area
            union all select 'all', '', count(*), count(distinct owner_id) from standing where k and t and u and p
            order by 4 desc, 2""";

    /** A tenth of a degree of latitude is eleven kilometres, everywhere; of longitude it is less the further north. */
    private static final String LINES = STANDING + """
            , shown as (
                select * from standing where k and t and u and p
                order by case urgency when 'now' then 1 when 'year' then 2 else 3 end, since desc, id desc
                limit :most offset :skip)
            select s.*, coalesce((
                       select count(distinct m.owner_id) from needs.need m
                       join directory.public_organisation o on o.id = m.owner_id and o.status <> 'closed'
                       where m.owner_kind = 'organisation' and m.direction = :other and m.kind = s.kind and m.owner_id <> s.owner_id
                         and current_date between m.since and coalesce(m.until, 'infinity')
                         and not exists (select from needs.course c where c.need_id = m.id and c.state in ('answered', 'gone'))
                         and (s.topics = '{}' or m.topics = '{}' or m.topics && s.topics)
                         and abs(o.latitude - s.latitude) < 0.18
                         and abs(o.longitude - s.longitude) * cos(radians(s.latitude)) < 0.18), 0) as answers
            from shown s order by case s.urgency when 'now' then 1 when 'year' then 2 else 3 end, s.since desc, s.id desc""";

    private final JdbcClient database;
    private final Places places;

    NeedsBoard(JdbcClient database, Places places) {
        this.database = database;
        this.places = places;
    }

    /**
     * How many there are of something.
     *
     * @param facet kind, topic, urgency, area; all for everything that is asked for
     */
    record Count(String facet, String value, long lines, long organisations) {}

    /**
     * One need or offer.
     *
     * @param answers how many organisations within some twenty kilometres state the opposite of the same kind, about the same
     */
    record Line(OrganisationId organisation, Need need, long answers) {}

    /** Of every facet what its answers would leave, the most first; one statement. */
    List<Count> counts(Asked asked) {
        return bound(COUNTS, asked)
                .query((row, number) -> new Count(
                        row.getString("facet"),
                        row.getString("value"),
                        row.getLong("lines"),
                        row.getLong("organisations")))
                .list();
    }

    /** The most urgent first, then the newest; one statement. */
    List<Line> lines(Asked asked) {
        return bound(LINES, asked)
                .param("other", (asked.direction() == Direction.NEED ? Direction.OFFER : Direction.NEED).code())
                .param("most", PAGE)
                .param("skip", (asked.page() - 1) * PAGE)
                .query((row, number) -> new Line(
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        need(row, asked.direction()),
                        row.getLong("answers")))
                .list();
    }

    private StatementSpec bound(String statement, Asked asked) {
        return database.sql(statement)
                .param("direction", asked.direction().code())
                .param("kinds", asked.kinds().toArray(String[]::new))
                .param("topics", asked.topics().toArray(String[]::new))
                .param("urgencies", asked.urgencies().toArray(String[]::new))
                .param("somewhere", !asked.regions().isEmpty())
                .param("areas", areas(asked));
    }

    private UUID[] areas(Asked asked) {
        return asked.regions().stream()
                .flatMap(address -> places.findAreaByAddress(address).stream())
                .map(Area::id)
                .flatMap(area -> Stream.concat(
                        Stream.of(area), places.municipalities(area).stream().map(Area::id)))
                .map(AreaId::value)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static Need need(ResultSet row, Direction direction) throws SQLException {
        return new Need(
                direction,
                row.getString("kind"),
                LocalizedColumn.readOptional(row.getString("text")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                Optional.ofNullable(row.getString("urgency")).flatMap(code -> Coded.find(Urgency.class, code)),
                List.of((String[]) row.getArray("topics").getArray()));
    }
}
