package kompas.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kompas.directory.Field;
import kompas.directory.OrganisationSummary;
import kompas.directory.domain.RegionNumbers.Gap;
import kompas.places.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts of organisations by place; only of what is public. */
@Component
public class RegionQueries {

    private static final String BY_AREA = """
            select coalesce(municipality_id, region_id) as area, count(*) as number
            from directory.public_organisation
            where status <> 'closed' and coalesce(municipality_id, region_id) is not null group by 1""";

    private static final String NUMBERS = """
            with here as materialized (
                select o.*, exists (select from directory.public_contact c where c.organisation_id = o.id
                                    and (c.email is not null or c.phone is not null)) as reachable
                from directory.public_organisation o
                where o.status <> 'closed' and (o.municipality_id = any(:areas) or o.region_id = any(:areas)))
            select count(*) as total,
                   count(*) filter (where description is null) as description,
                   count(*) filter (where fields = '{}') as field,
                   count(*) filter (where website is null and not reachable) as contact,
                   count(*) filter (where longitude is null or place_precision in ('municipality', 'region')) as point,
                   count(*) filter (where confirmed_on is null) as confirmation,
                   (select jsonb_object_agg(section, number) from (
                        select section, count(*) as number
                        from here, lateral (select distinct %1$s as section from unnest(fields) field) s
                        group by section) t) as sections,
                   (select jsonb_object_agg(section, number) from (
                        select section, count(*) as number
                        from directory.public_organisation o, lateral (select distinct %1$s as section from unnest(fields) field) s
                        where o.status <> 'closed' and (o.municipality_id = any(:around) or o.region_id = any(:around))
                        group by section) t) as around
            from here""".formatted(Field.sectionIn("field"));

    private static final String NEWEST = "select " + SummaryColumns.NAMES + """
             from directory.public_organisation o
            where o.status <> 'closed' and (o.municipality_id = any(:areas) or o.region_id = any(:areas))
            order by o.created_at desc, o.id desc limit :most""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    RegionQueries(JdbcClient database) {
        this.database = database;
    }

    /** How many organisations sit in each municipality, and in each region of those of which no more is known. */
    public Map<AreaId, Long> counts() {
        Map<AreaId, Long> counts = new HashMap<>();
        database.sql(BY_AREA).query((ResultSet row) -> {
            counts.put(AreaId.of(row.getObject("area", UUID.class)), row.getLong("number"));
        });
        return counts;
    }

    /**
     * What is known of the organisations of these areas together.
     *
     * @param around the areas next to them, to compare with
     */
    public RegionNumbers numbers(Collection<AreaId> areas, Collection<AreaId> around) {
        return database.sql(NUMBERS)
                .param("areas", values(areas))
                .param("around", values(around))
                .query((row, number) -> numbers(row))
                .single();
    }

    /** The latest entered organisations of these areas. */
    public List<OrganisationSummary> newest(Collection<AreaId> areas, int most) {
        return database.sql(NEWEST)
                .param("areas", values(areas))
                .param("most", most)
                .query((row, number) -> SummaryColumns.read(row))
                .list();
    }

    private static RegionNumbers numbers(ResultSet row) throws SQLException {
        Map<Gap, Long> missing = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            missing.put(gap, row.getLong(gap.name().toLowerCase(Locale.ROOT)));
        }
        return new RegionNumbers(
                row.getLong("total"), sections(row.getString("sections")), sections(row.getString("around")), missing);
    }

    private static Map<String, Long> sections(@Nullable String json) {
        Map<String, Long> sections = new TreeMap<>();
        if (json != null) {
            for (Map.Entry<String, JsonNode> section : JSON.readTree(json).properties()) {
                sections.put(section.getKey(), section.getValue().asLong());
            }
        }
        return sections;
    }

    private static UUID[] values(Collection<AreaId> areas) {
        return areas.stream().map(AreaId::value).toArray(UUID[]::new);
    }
}
