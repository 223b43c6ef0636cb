package kompas.directory.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.directory.Location;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.needs.Need;
import kompas.needs.Need.Direction;
import kompas.needs.Needs;
import kompas.places.AreaId;
import kompas.shared.kernel.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Standing needs and offers of organisations whose page is public; a need that is answered or gone does not stand. */
@Component
class NeedsBoard {

    static final int PAGE = 20;

    private static final String STATED = """
            from needs.standing n
            join directory.public_organisation o on o.id = n.owner_id and o.status <> 'closed'
            where n.owner_kind = 'organisation' and n.direction = :%s
              and current_date between n.since and coalesce(n.until, 'infinity')
            """;

    /** Near is within 20 km; where it is not known where either is, in the same municipality. */
    private static final String STANDING = """
            with standing as materialized (
                select n.id, n.owner_id, n.direction, n.kind, n.text, n.since, n.until, n.urgency, n.topics, o.longitude, o.latitude,
                       o.municipality_id, coalesce(o.municipality_id, o.region_id) as area,
                       cardinality(cast(:kinds as text[])) = 0 or n.kind = any(:kinds) as k,
                       cardinality(cast(:topics as text[])) = 0 or n.topics && cast(:topics as text[])
                           or :near and n.topics = '{}' as t,
                       cardinality(cast(:urgencies as text[])) = 0 or coalesce(n.urgency = any(:urgencies), false) as u,
                       not :somewhere or coalesce(coalesce(o.municipality_id, o.region_id) = any(:areas), false) as p
            """ + STATED.formatted("direction") + """
                  and (not :near or n.owner_id <> :center and coalesce(
                          needs.kilometres(:longitude, :latitude, o.longitude, o.latitude) <= 20,
                          o.municipality_id = cast(:municipality as uuid), false))
                  and (not :one or n.owner_id = :owner))
            """;

    private static final String COUNTS = STANDING + """
            select 'kind' as facet, kind as value, count(*) as lines, 0 as organisations
            from standing where t and u and p group by kind
            union all select 'topic', topic, count(*), count(distinct owner_id)
            from standing cross join unnest(topics) topic where k and u and p group by topic
            union all select 'urgency', urgency, count(*), 0
            from standing where k and t and p and urgency is not null group by urgency
            union all select 'area', area::text, count(*), 0
            from standing where k and t and u and area is not null group by area
            union all select 'all', '', count(*), 0 from standing where k and t and u and p
            order by 4 desc, 3 desc, 2""";

    private static final String ORDER =
            "case urgency when 'now' then 1 when 'year' then 2 else 3 end, since desc, id desc";

    private static final String LINES = STANDING + """
            , shown as (
                select * from standing where k and t and u and p order by\s""" + ORDER + """
                 limit :most offset :skip),
            others as materialized (
                select n.owner_id, n.kind, n.topics, o.longitude, o.latitude, o.municipality_id
            """ + STATED.formatted("other") + """
                  and n.kind in (select kind from shown))
            select s.*, (
                       select count(distinct m.owner_id) from others m
                       where m.kind = s.kind and m.owner_id <> s.owner_id
                         and (s.topics = '{}' or m.topics = '{}' or m.topics && s.topics)
                         and coalesce(needs.kilometres(s.longitude, s.latitude, m.longitude, m.latitude) <= 20,
                                      m.municipality_id = s.municipality_id, false)) as answers
            from shown s order by\s""" + ORDER;

    private static final String EVERY = STANDING
            + "select *, 0 as answers from standing where k and t and u and p order by since desc, id desc limit :most";

    private final JdbcClient database;

    NeedsBoard(JdbcClient database) {
        this.database = database;
    }

    /**
     * How many there are of something.
     *
     * @param facet kind, topic, urgency, area; all for everything that is asked for
     * @param organisations counted for topics only
     */
    record Count(String facet, String value, long lines, long organisations) {}

    /**
     * One need or offer.
     *
     * @param answers how many organisations within 20 km state the opposite of the same kind, about the same
     */
    record Line(UUID id, OrganisationId organisation, Need need, long answers) {}

    /** Of every facet what its answers would leave, the most first; one statement. */
    List<Count> counts(Asked asked, Spot spot) {
        return bound(COUNTS, asked, spot)
                .query((row, number) -> new Count(
                        row.getString("facet"),
                        row.getString("value"),
                        row.getLong("lines"),
                        row.getLong("organisations")))
                .list();
    }

    /** The most urgent first, then the newest; one statement. */
    List<Line> lines(Asked asked, Spot spot) {
        return bound(LINES, asked, spot)
                .param("other", (asked.direction() == Direction.NEED ? Direction.OFFER : Direction.NEED).code())
                .param("most", PAGE)
                .param("skip", (asked.page() - 1) * PAGE)
                .query((row, number) -> line(row))
                .list();
    }

    /** Everything that is asked for, whatever the page, the newest first; who answers it is not counted. */
    List<Line> newest(Asked asked, Spot spot, int most) {
        return bound(EVERY, asked, spot)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    private StatementSpec bound(String statement, Asked asked, Spot spot) {
        Optional<Location> center = spot.near().map(OrganisationSummary::location);
        Optional<Point> point = center.flatMap(Location::point);
        return database.sql(statement)
                .param("direction", asked.direction().code())
                .param("kinds", asked.of("kind").toArray(String[]::new))
                .param("topics", asked.of("topic").toArray(String[]::new))
                .param("urgencies", asked.of("urgency").toArray(String[]::new))
                .param("somewhere", spot.nowhere() || spot.areas().isPresent())
                .param("areas", (spot.nowhere() ? Set.<UUID>of() : spot.areas().orElse(Set.of())).toArray(UUID[]::new))
                .param("near", center.isPresent())
                .param("center", id(spot.near()))
                .param("longitude", point.map(Point::longitude).orElse(null), java.sql.Types.DOUBLE)
                .param("latitude", point.map(Point::latitude).orElse(null), java.sql.Types.DOUBLE)
                .param(
                        "municipality",
                        center.flatMap(Location::municipality)
                                .map(AreaId::value)
                                .orElse(null),
                        java.sql.Types.OTHER)
                .param("one", spot.of().isPresent())
                .param("owner", id(spot.of()));
    }

    private static UUID id(Optional<OrganisationSummary> organisation) {
        return organisation
                .map(OrganisationSummary::id)
                .map(OrganisationId::value)
                .orElse(new UUID(0, 0));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                Needs.read(row),
                row.getLong("answers"));
    }
}
